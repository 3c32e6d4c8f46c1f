namespace Jiuye.Analytics;

/// <summary>Openings, seekers and their ratio by group: the shape of the standard quarterly tables.</summary>
/// <remarks>Immutable. Rows stand in the order of their keys; a row whose group is null is 无要求 (or not known) and comes last.</remarks>
public sealed class SupplyDemandTable
{
    private SupplyDemandTable(IReadOnlyList<string> columns, SupplyDemandSettings settings, IReadOnlyList<SupplyDemandRow> rows)
    {
        Columns = columns;
        Settings = settings;
        Rows = rows;
        Demand = rows.Aggregate(default(SideCount), static (sum, row) => sum + row.Demand);
        Seekers = rows.Aggregate(default(SideCount), static (sum, row) => sum + row.Seekers);
    }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>How the table was made.</summary>
    public SupplyDemandSettings Settings { get; }

    /// <summary>The rows, in the order of their keys.</summary>
    public IReadOnlyList<SupplyDemandRow> Rows { get; }

    /// <summary>All openings.</summary>
    public SideCount Demand { get; }

    /// <summary>All seekers.</summary>
    public SideCount Seekers { get; }

    /// <summary>The ratio of the totals, two decimals, half up; null where nobody seeks.</summary>
    public decimal? Ratio => OpeningsRatio.Of(Demand.Valid, Seekers.Valid);

    /// <summary>What a reader needs to know to compute the ratios again.</summary>
    public string Method => $"openings / seekers, 2 decimals half up, no_requirement={NoRequirementRules.NameOf(Settings.NoRequirement)}";

    internal static SupplyDemandTable Of(IReadOnlyList<string> columns, IEnumerable<SupplyDemandCell> cells, SupplyDemandSettings settings)
    {
        var ordered = cells.OrderBy(static cell => cell.Key, CellKey.Order).ToArray();
        var spread = ColumnOf(columns, settings.SpreadOver);
        var ratios = new Dictionary<CellKey, decimal?>(ordered.Length);
        foreach (var slice in ordered.GroupBy(cell => cell.Key.Without(spread)))
            AddRatios(ratios, [.. slice], spread, settings.NoRequirement);
        var demand = ordered.Sum(static cell => cell.Demand.Valid);
        var seekers = ordered.Sum(static cell => cell.Seekers.Valid);
        return new(columns, settings, [.. ordered.Select(cell => new SupplyDemandRow(
            cell.Key,
            cell.Demand,
            cell.Seekers,
            cell.Employers,
            PublishedShare.Percent(cell.Demand.Valid, demand),
            PublishedShare.Percent(cell.Seekers.Valid, seekers),
            ratios[cell.Key]))]);
    }

    private static void AddRatios(Dictionary<CellKey, decimal?> ratios, SupplyDemandCell[] slice, int spread, NoRequirementRule rule)
    {
        var stated = slice.Where(cell => cell.Key[spread] is not null).ToArray();
        var unstated = slice.FirstOrDefault(cell => cell.Key[spread] is null);
        GroupCounts[] rows = [.. stated.Select(static cell => new GroupCounts(cell.Key.ToString(), cell.Demand.Valid, cell.Seekers.Valid))];
        var counts = new GroupedCounts(
            rows, demandWithoutGroup: unstated?.Demand.Valid ?? 0, seekersWithoutGroup: unstated?.Seekers.Valid ?? 0);
        for (var row = 0; row < rows.Length; row++)
            ratios[stated[row].Key] = counts.RatioOf(rows[row], rule);
        if (unstated is not null)
            ratios[unstated.Key] = rule == NoRequirementRule.None ? OpeningsRatio.Of(unstated.Demand.Valid, unstated.Seekers.Valid) : null;
    }

    private static int ColumnOf(IReadOnlyList<string> columns, string? name)
    {
        if (name is null)
            return 0;
        for (var column = 0; column < columns.Count; column++)
        {
            if (columns[column] == name)
                return column;
        }

        throw new ArgumentException($"'{name}' is no column of the table: {string.Join(", ", columns)}.", nameof(name));
    }
}
