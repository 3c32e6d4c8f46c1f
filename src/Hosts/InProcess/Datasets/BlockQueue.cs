using System.Runtime.ExceptionServices;

namespace Jiuye;

/// <summary>Blocks of a file's lines, taken in their order by one thread, while others work ahead of it: they read the file, and while enough of it waits, its lines.</summary>
/// <remarks>Bounded: no more than a few blocks wait. What fails ahead is kept with the block at which it failed.</remarks>
internal sealed class BlockQueue<T> : IDisposable
    where T : class
{
    private const int BlocksAThread = 8;

    // Guards all that follows; whoever changes something wakes all who wait.
    private readonly object gate = new();
    private readonly Queue<LineBlock<T>> waiting = new();
    private readonly Stack<LineBlock<T>> spare = new();
    private readonly DatasetStream stream;
    private readonly LineReader lines;
    private readonly LineParser<T> own;
    private readonly Thread[] ahead;
    private bool isReading;
    private bool isEnded;

    /// <summary>Begins to work ahead.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="threads">How many threads work ahead, at least 1.</param>
    /// <param name="parser">Makes what reads lines, one for each thread.</param>
    internal BlockQueue(DatasetStream stream, LineReader lines, int threads, Func<LineParser<T>> parser)
    {
        (this.stream, this.lines, own) = (stream, lines, parser());
        ahead = [.. Enumerable.Range(0, threads).Select(_ => new Thread(() => WorkAhead(parser())) { IsBackground = true, Name = "reading ahead" })];
        foreach (var thread in ahead)
            thread.Start();
    }

    private bool CanReadOn => !isEnded && !isReading && waiting.Count < BlocksAThread * ahead.Length;

    /// <summary>The next block, its lines read; null at the end of the file.</summary>
    internal LineBlock<T>? Next()
    {
        LineBlock<T> block;
        lock (gate)
        {
            while (waiting.Count == 0 && !isEnded)
                Monitor.Wait(gate);
            if (waiting.Count == 0)
                return null;
            block = waiting.Dequeue();
            Monitor.PulseAll(gate);
            while (block is { IsTaken: true, IsDone: false })
                Monitor.Wait(gate);
        }

        // Nobody has begun with it: quicker done than asked for.
        if (!block.IsTaken)
            block.Read(own);
        return block;
    }

    /// <summary>Lets a block that was gone through be filled anew.</summary>
    internal void GiveBack(LineBlock<T> block)
    {
        lock (gate)
            spare.Push(block);
    }

    /// <summary>Stops the work ahead and waits until it has stopped, so that the file can be closed.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            isEnded = true;
            waiting.Clear();
            Monitor.PulseAll(gate);
        }

        foreach (var thread in ahead)
            thread.Join();
    }

    private void WorkAhead(LineParser<T> parser)
    {
        while (NextTask() is { } block)
        {
            try
            {
                if (block.IsTaken)
                    block.Read(parser);
                else
                    block.Fill(lines, stream);
            }
#pragma warning disable CA1031 // Whatever it is belongs to whoever asks for the lines.
            catch (Exception cause)
#pragma warning restore CA1031
            {
                block.Failure = ExceptionDispatchInfo.Capture(cause);
            }

            Done(block);
        }
    }

    // An empty block to fill, or a full one to read; null once there is nothing left to do.
    private LineBlock<T>? NextTask()
    {
        lock (gate)
        {
            while (true)
            {
                if (CanReadOn)
                {
                    isReading = true;
                    var empty = spare.Count > 0 ? spare.Pop() : new();
                    empty.IsTaken = false;
                    return empty;
                }

                if (waiting.FirstOrDefault(static block => !block.IsTaken) is { } full)
                {
                    full.IsTaken = true;
                    return full;
                }

                if (isEnded)
                    return null;
                Monitor.Wait(gate);
            }
        }
    }

    private void Done(LineBlock<T> block)
    {
        lock (gate)
        {
            if (block.IsTaken)
            {
                block.IsDone = true;
            }
            else
            {
                isReading = false;
                isEnded |= block.Count == 0 || block.Failure is not null;
                if (block.Count > 0 || block.Failure is not null)
                    waiting.Enqueue(block);
            }

            Monitor.PulseAll(gate);
        }
    }
}
