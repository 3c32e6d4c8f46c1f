namespace Jiuye.Analytics;

/// <summary>Which series add up to which: groups below totals, over any number of levels.</summary>
internal sealed class SummingTree
{
    private readonly double[][] rows;

    private SummingTree(double[][] rows, int[] lowest) => (this.rows, Lowest) = (rows, lowest);

    /// <summary>The positions of the lowest groups, in the order of the series.</summary>
    internal int[] Lowest { get; }

    /// <summary>One row a series: 1 at each lowest group that it holds, a lowest group at itself only.</summary>
    internal IReadOnlyList<double[]> Rows => rows;

    /// <summary>Reads the tree.</summary>
    /// <param name="names">The series, each name once.</param>
    /// <param name="totals">The total of each group; a series that is in nothing's total and has none stands alone.</param>
    /// <exception cref="ArgumentException">A name is not among the series, or a series is its own total over any number of levels.</exception>
    internal static SummingTree Of(IReadOnlyList<string> names, IReadOnlyDictionary<string, string> totals)
    {
        var at = names.Select(static (name, position) => (name, position)).ToDictionary(static each => each.name, static each => each.position, StringComparer.Ordinal);
        foreach (var (group, total) in totals)
        {
            foreach (var name in new[] { group, total })
            {
                if (!at.ContainsKey(name))
                    throw new ArgumentException($"'{name}' of the totals is no series; '{group}' was to be a part of '{total}'.", nameof(totals));
            }
        }

        var parents = totals.Values.ToHashSet(StringComparer.Ordinal);
        int[] lowest = [.. Enumerable.Range(0, names.Count).Where(position => !parents.Contains(names[position]))];
        var rows = names.Select(_ => new double[lowest.Length]).ToArray();
        for (var column = 0; column < lowest.Length; column++)
        {
            var (name, levels) = (names[lowest[column]], 0);
            rows[lowest[column]][column] = 1;
            while (totals.TryGetValue(name, out var above))
            {
                rows[at[above]][column] = 1;
                if (++levels > totals.Count)
                    throw new ArgumentException($"'{name}' is a part of itself.", nameof(totals));
                name = above;
            }
        }

        if (rows.Any(static row => row.All(static cell => cell == 0)))
            throw new ArgumentException("The totals go round in a circle.", nameof(totals));
        return new(rows, lowest);
    }
}
