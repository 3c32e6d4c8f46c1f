namespace Jiuye.Tests;

/// <summary>What a piece of work allocates on its own thread.</summary>
internal static class Allocations
{
    /// <summary>The bytes of the most sparing of five runs: the runtime counts some of its own where it compiles hot code anew or collects in the middle; the work itself would allocate every time.</summary>
    internal static long Least(Action work)
    {
        var least = long.MaxValue;
        for (var run = 0; run < 5; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
