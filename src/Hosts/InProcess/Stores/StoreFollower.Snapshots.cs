using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <content>Going on from a snapshot, and writing one.</content>
public sealed partial class StoreFollower
{
    private long written = -1;

    /// <summary>Told of the row of each erasure that the engine has seen.</summary>
    internal Action<long>? Erased { get; set; }

    /// <summary>The row of the last snapshot that may be opened; −1 where there is none.</summary>
    internal long SnapshotSequence => Interlocked.Read(ref written);

    /// <summary>A follower of an engine that has seen the log up to a row.</summary>
    /// <param name="store">The store; it outlives the follower.</param>
    /// <param name="district">The district.</param>
    /// <param name="engine">The engine; the follower lets it go.</param>
    /// <param name="options">How texts of pay are read.</param>
    /// <param name="sequence">The row.</param>
    /// <param name="bytes">Bytes of the lines that were read up to then.</param>
    /// <param name="rows">How many lines those were.</param>
    internal static StoreFollower Resume(IRecordStore store, DistrictCode district, DistrictEngine engine, ReadOptions options, long sequence, long bytes, long rows) =>
        new(store, district, engine, new(options)) { Sequence = sequence, bytesRead = bytes, rowsRead = rows, written = sequence };

    /// <summary>Has the engine written as it is after a row, and served from what was written; questions and changes go on.</summary>
    /// <param name="token">The snapshot's name.</param>
    /// <param name="marks">What vouches for it: marked before it is written.</param>
    /// <param name="demands">What must be the same where it is opened.</param>
    /// <param name="write">Writes an index with its notes and opens it again.</param>
    /// <param name="cancellation">Gives up before writing begins.</param>
    /// <returns>The row; null where the store does not vouch for it, since the log was trimmed past it or a person was erased meanwhile.</returns>
    internal async Task<long?> RenewAsync(
        string token, ISnapshotMarks marks, IReadOnlyDictionary<string, string> demands, Func<MatchingEngine, IndexOrigin, MatchingEngine> write, CancellationToken cancellation)
    {
        var isWritten = false;
        try
        {
            while (!isWritten)
            {
                await Engine.CountErasuresAsync(cancellation).ConfigureAwait(false);
                var (row, renewal) = await BeginAsync().ConfigureAwait(false);
                if (renewal is null)
                    return null;
                isWritten = await renewal.ConfigureAwait(false);
                if (isWritten)
                {
                    Interlocked.Exchange(ref written, row);
                    return row;
                }

                // The index is being counted anew: the new one is the one to write. What fails is told to the next change.
                await marks.UnmarkAsync(District, token, cancellation).ConfigureAwait(false);
                await Engine.Counting.WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                cancellation.ThrowIfCancellationRequested();
            }

            return null;
        }
        finally
        {
            if (!isWritten)
                await marks.UnmarkAsync(District, token, CancellationToken.None).ConfigureAwait(false);
        }

        async Task<(long Row, Task<bool>? Renewal)> BeginAsync()
        {
            // Between two runs of rows: the engine is just what the row says.
            await following.WaitAsync(cancellation).ConfigureAwait(false);
            try
            {
                var (row, bytes, rows) = (Sequence, Interlocked.Read(ref bytesRead), Interlocked.Read(ref rowsRead));
                return await marks.TryMarkAsync(District, token, row, cancellation).ConfigureAwait(false)
                    ? (row, Engine.RenewAsync((engine, count) => write(engine, new SnapshotNotes(token, count, bytes, rows).Of(row, demands))))
                    : (row, null);
            }
            finally
            {
                following.Release();
            }
        }
    }

    /// <summary>There is no snapshot any more, or none that may be opened.</summary>
    internal void ForgetSnapshot() => Interlocked.Exchange(ref written, -1);

    private void TellErased(long row)
    {
        ForgetSnapshot();
        Erased?.Invoke(row);
    }
}
