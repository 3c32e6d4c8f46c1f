namespace Jiuye.Matching;

/// <summary>A run of rows, the end not counted.</summary>
internal readonly record struct RowRange(int Start, int End)
{
    public int Length => End - Start;

    /// <summary>Joins ranges whose gap is at most <paramref name="gap"/> rows; the input is sorted and disjoint.</summary>
    public static RowRange[] Merge(IReadOnlyList<RowRange> sorted, int gap)
    {
        var merged = new List<RowRange>();
        foreach (var range in sorted)
        {
            if (merged.Count > 0 && range.Start - merged[^1].End <= gap)
                merged[^1] = new(merged[^1].Start, range.End);
            else
                merged.Add(range);
        }

        return [.. merged];
    }
}
