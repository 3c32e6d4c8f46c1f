namespace Jiuye.Simulation;

/// <summary>Composes rows on several threads and writes them in the order of their numbers.</summary>
/// <remarks>Memory is bounded: each thread fills one block at a time, and blocks are reused.</remarks>
internal sealed class OrderedRows(int threads)
{
    private const int RecordsABlock = 1_024;

    /// <summary>Writes the rows of <paramref name="count"/> records; <paramref name="open"/> makes a source for a worker, never shared at the same time.</summary>
    internal async Task WriteAsync(Stream output, long count, Func<IRowSource> open, Action<long> report, CancellationToken cancellation)
    {
        var free = new Stack<(RowWriter Rows, IRowSource Source)>();
        var pending = new Queue<(Task Work, RowWriter Rows, IRowSource Source, long Until)>();
        try
        {
            for (long start = 0; start < count || pending.Count > 0;)
            {
                cancellation.ThrowIfCancellationRequested();
                if (start < count && pending.Count < threads)
                {
                    var (rows, source) = free.TryPop(out var used) ? used : (new(), open());
                    var (from, until) = (start, Math.Min(count, start + RecordsABlock));
                    pending.Enqueue((Task.Run(() => Compose(rows, source, from, until), cancellation), rows, source, until));
                    start = until;
                    continue;
                }

                var (work, done, maker, end) = pending.Dequeue();
                await work.ConfigureAwait(false);
                await output.WriteAsync(done.Bytes, cancellation).ConfigureAwait(false);
                free.Push((done, maker));
                report(end);
            }
        }
        finally
        {
            // Blocks still being composed when the caller gives up must not outlive their buffers.
            foreach (var (work, rows, _, _) in pending)
            {
                await work.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
                rows.Dispose();
            }

            foreach (var (rows, _) in free)
                rows.Dispose();
        }
    }

    private static void Compose(RowWriter rows, IRowSource source, long from, long until)
    {
        rows.Clear();
        for (var index = from; index < until; index++)
            source.Write(rows, index);
    }
}
