namespace Jiuye.Analytics;

/// <summary>Which series of a file count the same figure: those whose names begin alike up to the first slash (<c>unemployed/3</c>, <c>unemployed/42</c>), or all where no name has one.</summary>
internal static class SeriesKinds
{
    /// <summary>With fewer, nothing is learnt from a kind as a whole.</summary>
    internal const int LeastSeries = 10;

    /// <summary>The positions of the series of each kind large enough to learn from, in the order of the kinds' first series.</summary>
    internal static IReadOnlyList<int[]> Large(IReadOnlyList<string> names) =>
        [.. Enumerable.Range(0, names.Count).GroupBy(at => KindOf(names[at]), StringComparer.Ordinal).Select(static kind => kind.ToArray()).Where(static kind => kind.Length >= LeastSeries)];

    /// <summary>Every position in one part: the large kinds by themselves, all other series together.</summary>
    internal static IReadOnlyList<int[]> Parts(IReadOnlyList<string> names)
    {
        var large = Large(names);
        int[] others = [.. Enumerable.Range(0, names.Count).Except(large.SelectMany(static kind => kind))];
        return others.Length == 0 ? large : [.. large, others];
    }

    private static string KindOf(string name) => name.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? name[..slash] : "";
}
