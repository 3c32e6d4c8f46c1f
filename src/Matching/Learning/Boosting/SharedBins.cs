using System.Collections.Concurrent;

namespace Jiuye.Matching.Learning.Boosting;

/// <summary>Rows laid into bins once for all the fits on them. Thread-safe.</summary>
internal sealed class SharedBins(Examples examples, int threads)
{
    private readonly ConcurrentDictionary<int, Lazy<BinnedRows>> made = new();

    /// <summary>The rows in at most so many bins a feature.</summary>
    internal BinnedRows Of(int most) => made.GetOrAdd(most, bins => new(() => new(examples, bins, threads))).Value;
}
