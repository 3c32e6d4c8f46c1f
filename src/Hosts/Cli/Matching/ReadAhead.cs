using System.Collections.Concurrent;

namespace Jiuye.Cli;

/// <summary>Makes a sequence on another thread while what has come is used, so that reading a file and working on it go on side by side.</summary>
internal static class ReadAhead
{
    // Handing over costs a lock, so it is worth the while of some hundred rows; a few hands full bridge the gaps.
    private const int Hand = 512;
    private const int Hands = 8;

    /// <summary>The same sequence, in the same order. What goes wrong in making it is thrown where it is used.</summary>
    internal static IEnumerable<T> Of<T>(IEnumerable<T> source)
    {
        using var hands = new BlockingCollection<T[]>(Hands);
        using var gaveUp = new CancellationTokenSource();
        var making = Task.Run(() => Fill(source, hands, gaveUp.Token));
        try
        {
            foreach (var hand in hands.GetConsumingEnumerable())
            {
                foreach (var item in hand)
                    yield return item;
            }

            making.GetAwaiter().GetResult();
        }
        finally
        {
            gaveUp.Cancel();
            // Only waits: what went wrong is thrown above, or nobody wants to know any more.
            Task.WaitAny(making);
        }
    }

    private static void Fill<T>(IEnumerable<T> source, BlockingCollection<T[]> hands, CancellationToken cancellation)
    {
        try
        {
            foreach (var hand in source.Chunk(Hand))
                hands.Add(hand, cancellation);
        }
        finally
        {
            hands.CompleteAdding();
        }
    }
}
