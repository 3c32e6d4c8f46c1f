namespace Jiuye.Analytics;

/// <summary>The figures of a table in one quarter, before they are compared with another.</summary>
internal sealed class TableFigures
{
    private readonly Dictionary<string, RowFigures> rows;

    private TableFigures(Dictionary<string, RowFigures> rows, RowFigures total)
    {
        this.rows = rows;
        Total = total;
    }

    internal RowFigures Total { get; }

    /// <summary>The figures of a row; null where the quarter has no such row.</summary>
    internal RowFigures? this[string code] => rows.GetValueOrDefault(code);

    internal static TableFigures Of(TableDefinition table, GroupTally tally, NoRequirementRule rule)
    {
        var counts = table.Rows.ToDictionary(static row => row.Code, row => row.Groups.Aggregate(default(SidePair), (sum, group) => sum + tally[group]));
        var total = tally.Total;
        var ratios = table.HasDemand && table.HasSeekers ? Ratios(table, counts, rule) : [];
        var figures = table.Rows.ToDictionary(static row => row.Code, row =>
        {
            var whole = row.Parent is null ? total : counts[row.Parent];
            var count = counts[row.Code];
            return new RowFigures(count, Share(count.Demand, whole.Demand), Share(count.Seekers, whole.Seekers), ratios.GetValueOrDefault(row.Code));
        });
        var ratio = table.HasDemand && table.HasSeekers ? OpeningsRatio.Of(total.Demand.Valid, total.Seekers.Valid) : null;
        return new(figures, new(total, Share(total.Demand, total.Demand), Share(total.Seekers, total.Seekers), ratio));
    }

    private static Dictionary<string, decimal?> Ratios(TableDefinition table, Dictionary<string, SidePair> counts, NoRequirementRule rule)
    {
        var stated = table.Rows.Where(static row => row.Parent is null && row.Code != RowDefinition.NoneCode).ToArray();
        GroupCounts[] groups = [.. stated.Select(row => new GroupCounts(row.Code, counts[row.Code].Demand.Valid, counts[row.Code].Seekers.Valid))];
        var none = counts.GetValueOrDefault(RowDefinition.NoneCode);
        var grouped = new GroupedCounts(groups, demandWithoutGroup: none.Demand.Valid, seekersWithoutGroup: none.Seekers.Valid);
        var ratios = groups.ToDictionary(static group => group.Group, group => grouped.RatioOf(group, rule));
        if (rule == NoRequirementRule.None && counts.ContainsKey(RowDefinition.NoneCode))
            ratios[RowDefinition.NoneCode] = OpeningsRatio.Of(none.Demand.Valid, none.Seekers.Valid);
        return ratios;
    }

    private static decimal? Share(SideCount part, SideCount whole) => PublishedShare.Percent(part.Valid, whole.Valid);
}
