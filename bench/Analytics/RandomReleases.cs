namespace Jiuye.Analytics.Bench;

/// <summary>What an office published before: the groups of the first columns only, protected by themselves.</summary>
public static class RandomReleases
{
    /// <summary>Publishes the cells whose first code is a group or the total.</summary>
    public static ReleasedCell[] ByGroups(HierarchicalTable table, DisclosureRules rules)
    {
        int[] cells = [.. Enumerable.Range(0, table.Contributions.Count).Where(cell => IsGroup(table, cell))];
        var numbers = cells.Select(static (cell, number) => (cell, number)).ToDictionary(static pair => pair.cell, static pair => pair.number);
        var first = new AdditiveTable(
            [.. cells.Select(cell => table.Sums.Values[cell])],
            [.. table.Sums.Sums.Where(sum => sum.Parts.Append(sum.Total).All(numbers.ContainsKey))
                .Select(sum => new TableSum(numbers[sum.Total], [.. sum.Parts.Select(part => numbers[part])]))]);
        var shown = CellSuppression.Protect(first, [.. cells.Select(cell => rules.ProtectionOf(table.Contributions[cell]))]);
        var marks = new ReleasedCell[table.Contributions.Count];
        foreach (var cell in cells)
            marks[cell] = shown.Statuses[numbers[cell]] == CellStatus.Published ? ReleasedCell.Shown : ReleasedCell.Withheld;
        return marks;
    }

    private static bool IsGroup(HierarchicalTable table, int cell)
    {
        var tree = table.Columns[0];
        return tree.PartsOf(tree.NumberOf(table.CodesOf(cell)[0])).Count > 0;
    }
}
