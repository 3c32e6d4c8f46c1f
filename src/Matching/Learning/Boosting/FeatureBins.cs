namespace Jiuye.Matching.Learning.Boosting;

/// <summary>How the values of a feature fall into bins; what is missing, or a category too rare for a bin of its own, has the last one.</summary>
internal sealed class FeatureBins
{
    private readonly double[] bounds;
    private readonly int[] levels;

    private FeatureBins(double[] bounds, int[] levels, int count) => (this.bounds, this.levels, Count) = (bounds, levels, count);

    /// <summary>Bins of values, less the one for what is missing.</summary>
    internal int Count { get; }

    /// <summary>The number of the bin for what is missing.</summary>
    internal int Missing => Count;

    /// <summary>The bin of a value.</summary>
    internal byte Of(double value)
    {
        if (double.IsNaN(value))
            return (byte)Missing;
        if (levels.Length > 0)
            return (byte)(value >= 0 && value < levels.Length ? levels[(int)value] : Missing);
        var at = Array.BinarySearch(bounds, value);
        return (byte)(at >= 0 ? at : ~at);
    }

    /// <summary>The number that parts a bin from the next: values at most this lie below.</summary>
    internal double UpperBound(int bin) => bounds[bin];

    /// <summary>The categories of a bin; exactly one each.</summary>
    internal int CategoryOf(int bin) => Array.IndexOf(levels, bin);

    /// <summary>Bins of a feature over training rows.</summary>
    internal static FeatureBins Of(Examples examples, int place, int most) =>
        examples.Features[place].Kind == FeatureKind.Category ? OfCategories(examples, place, most) : OfNumbers(examples, place, most);

    private static FeatureBins OfCategories(Examples examples, int place, int most)
    {
        var counts = new int[examples.Features[place].Categories.Count];
        for (var row = 0; row < examples.Count; row++)
        {
            if (examples.Row(row)[place] is var value && value >= 0 && value < counts.Length)
                counts[(int)value]++;
        }

        var levels = new int[counts.Length];
        var kept = Enumerable.Range(0, counts.Length).Where(level => counts[level] > 0).OrderByDescending(level => counts[level]).Take(most).ToArray();
        Array.Fill(levels, kept.Length);
        for (var bin = 0; bin < kept.Length; bin++)
            levels[kept[bin]] = bin;
        // A list without names still is a category: -1 never meets a value.
        return new([], levels.Length == 0 ? [0] : levels, kept.Length);
    }

    private static FeatureBins OfNumbers(Examples examples, int place, int most)
    {
        var values = new List<double>(examples.Count);
        for (var row = 0; row < examples.Count; row++)
        {
            if (examples.Row(row)[place] is var value && !double.IsNaN(value))
                values.Add(value);
        }

        if (values.Count == 0)
            return new([], [], 0);
        values.Sort();
        var distinct = 1;
        for (var at = 1; at < values.Count; at++)
            distinct += values[at] > values[at - 1] ? 1 : 0;
        var bounds = new List<double>();
        for (int at = 1, from = 0; at < values.Count; at++)
        {
            // With few values each has a bin; else a bin ends at the first new value behind its share of the rows.
            var isFull = distinct <= most || (at - from) * (long)(most - bounds.Count) >= values.Count - from;
            if (!isFull || values[at] <= values[at - 1] || bounds.Count == most - 1)
                continue;
            var middle = values[at - 1] + ((values[at] - values[at - 1]) / 2);
            bounds.Add(middle < values[at] ? middle : values[at - 1]);
            from = at;
        }

        return new([.. bounds], [], bounds.Count + 1);
    }
}
