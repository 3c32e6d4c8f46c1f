namespace Jiuye.Analytics.Publication;

/// <summary>Which columns of a table are the sum of neighbours, read from the numbers and from 其中.</summary>
internal static class ColumnSums
{
    // More neighbours than a heading over two rows ever has below it.
    private const int MostParts = 12;

    internal static IReadOnlyList<(int Whole, int[] Parts, bool IsComplete)> Of(IReadOnlyList<CountCell> cells)
    {
        var columns = cells.GroupBy(static cell => cell.Column).OrderBy(static column => column.Key).ToDictionary(static column => column.Key, static column => column.Where(static cell => cell.IsKnown).ToDictionary(static cell => cell.Row, static cell => cell.Figure.Value));
        int[] numbers = [.. columns.Keys];
        var found = new List<(int, int[], bool)>();
        for (var at = 0; at < numbers.Length; at++)
        {
            if (cells.First(cell => cell.Column == numbers[at]).Figure.Column.Title.Zh.Contains("其中", StringComparison.Ordinal))
            {
                if (at > 0)
                    found.Add((numbers[at - 1], [numbers[at]], false));
                continue;
            }

            found.AddRange(Runs(numbers, at).Where(run => AddUp(columns, numbers[at], run)).Take(2).Select(run => (numbers[at], run, true)));
        }

        return found;
    }

    // The neighbours behind a column, then those before it, the longest run first.
    private static IEnumerable<int[]> Runs(int[] numbers, int at)
    {
        for (var length = Math.Min(MostParts, numbers.Length - 1); length >= 2; length--)
        {
            for (var first = at + 1; first + length <= numbers.Length && first <= at + 2; first++)
                yield return numbers[first..(first + length)];
            if (at >= length)
                yield return numbers[(at - length)..at];
        }
    }

    private static bool AddUp(Dictionary<int, Dictionary<int, decimal>> columns, int whole, int[] parts)
    {
        var seen = false;
        foreach (var (row, value) in columns[whole])
        {
            var sum = 0m;
            foreach (var part in parts)
            {
                if (!columns[part].TryGetValue(row, out var known))
                    return false;
                sum += known;
            }

            if (sum != value)
                return false;
            seen |= parts.Count(part => columns[part][row] > 0) > 1;
        }

        return seen;
    }
}
