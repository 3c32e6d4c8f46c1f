namespace Jiuye.Analytics;

/// <summary>Finds the cells that must be withheld beside those that a rule withholds, so that no subtraction brings these back.</summary>
/// <remarks>For each cell that a rule withholds, largest protection first: the cheapest set of further cells that lets its value be larger, and smaller, by the distance
/// asked (Kelly, Golden and Assad 1992); at the end, what turned out not to be needed is shown again, dearest first. For every such cell the changes that prove it
/// are at hand; <see cref="TableAttack"/> proves it again from outside. Cells of value 0 are always shown: that nobody is there is no secret here.</remarks>
public static class CellSuppression
{
    /// <summary>Protects a table made from records.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rules">The rules of disclosure.</param>
    /// <param name="settings">How protecting cells are chosen; null for the defaults.</param>
    /// <param name="earlier">For each cell what earlier releases did with it; null where there are none.</param>
    /// <exception cref="ArgumentException">The marks of earlier releases are not as many as the cells.</exception>
    public static ProtectedTable Protect(
        HierarchicalTable table, DisclosureRules rules, SuppressionSettings? settings = null, IReadOnlyList<ReleasedCell>? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(rules);
        settings ??= new();
        var alone = settings.AgainstContributors
            ? table.Contributions.Select((cell, number) => cell.Contributors == 1 ? number : -1).Where(static number => number >= 0)
            : [];
        var search = new SuppressionSearch(
            table.Sums, [.. table.Contributions.Select(rules.ProtectionOf)], settings, Checked(earlier, table.Sums), [.. alone], table.Around);
        return search.Run();
    }

    /// <summary>Protects tables that are given by their cells and sums, such as linked tables.</summary>
    /// <param name="table">The cells and sums.</param>
    /// <param name="protection">For each cell how far an attacker's interval must reach beyond its value, above and below; 0 for a cell that may be shown.</param>
    /// <param name="settings">How protecting cells are chosen; null for the defaults.</param>
    /// <param name="earlier">For each cell what earlier releases did with it; null where there are none.</param>
    /// <exception cref="ArgumentException">There are not as many distances or marks as cells.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A distance is negative or not finite.</exception>
    public static ProtectedTable Protect(
        AdditiveTable table, IReadOnlyList<double> protection, SuppressionSettings? settings = null, IReadOnlyList<ReleasedCell>? earlier = null) =>
        Protect(table, protection, static (_, _) => null, settings, earlier);

    /// <summary>The same, with the cells near a cell in widening steps, null for all of them.</summary>
    internal static ProtectedTable Protect(
        AdditiveTable table, IReadOnlyList<double> protection, Func<int, int, IReadOnlyList<int>?> around, SuppressionSettings? settings = null, IReadOnlyList<ReleasedCell>? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(protection);
        if (protection.Count != table.Values.Count)
            throw new ArgumentException($"A distance for each cell: {table.Values.Count} cells, {protection.Count} distances.", nameof(protection));
        foreach (var distance in protection)
        {
            if (!(distance >= 0 && double.IsFinite(distance)))
                throw new ArgumentOutOfRangeException(nameof(protection), distance, "A distance is finite and at least 0.");
        }

        return new SuppressionSearch(table, [.. protection], settings ?? new(), Checked(earlier, table), [], around).Run();
    }

    private static IReadOnlyList<ReleasedCell>? Checked(IReadOnlyList<ReleasedCell>? earlier, AdditiveTable table) =>
        earlier is null || earlier.Count == table.Values.Count
            ? earlier
            : throw new ArgumentException($"A mark for each cell: {table.Values.Count} cells, {earlier.Count} marks.", nameof(earlier));
}
