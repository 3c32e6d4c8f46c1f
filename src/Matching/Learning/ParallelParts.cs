namespace Jiuye.Matching.Learning;

/// <summary>Work in parts that threads share; what a part computes must not depend on who computes it.</summary>
internal static class ParallelParts
{
    /// <summary>Runs every part once.</summary>
    /// <param name="parts">How many; fixed by the data, never by the threads.</param>
    /// <param name="threads">At least 1.</param>
    /// <param name="part">Gets the part's number.</param>
    /// <param name="cancellation">Ends the work early.</param>
    internal static void Run(int parts, int threads, Action<int> part, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(threads);
        if (threads > 1 && parts > 1)
        {
            Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, part);
            return;
        }

        for (var at = 0; at < parts; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            part(at);
        }
    }
}
