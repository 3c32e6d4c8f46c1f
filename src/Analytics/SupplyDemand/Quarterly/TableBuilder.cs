namespace Jiuye.Analytics;

/// <summary>Counts a table's definition in three quarters and prints the changes between them.</summary>
internal sealed class TableBuilder(QuarterlyCounts now, QuarterlyComparison quarter, QuarterlyComparison year, QuarterlySettings settings)
{
    private const string NoSeekers = "无人求职，求人倍率无定义";
    private const string NothingAsked = "没有岗位提出该项要求，全部需求计入无要求；各组求人倍率由分摊规则得出，不是各组实际的供求。";
    private const string NoSuchRow = "对比期没有这一行";

    internal QuarterlyCounts Now => now;

    /// <summary>Every group that one of the quarters has, but for 无要求.</summary>
    internal IEnumerable<int> GroupsOf(Func<QuarterlyCounts, GroupTally> tallyOf) =>
        new[] { now, quarter.Counts, year.Counts }.OfType<QuarterlyCounts>().SelectMany(counts => tallyOf(counts).Groups.Keys).Where(static group => group != GroupTally.None).Distinct();

    internal QuarterlyTable Build(TableDefinition table)
    {
        var current = TableFigures.Of(table, table.TallyOf(now), RuleOf(table));
        var before = Figures(table, quarter);
        var lastYear = Figures(table, year);
        var shown = table.Shown is { } choose ? table.Rows.Where(choose) : table.Rows;
        return new(
            table.Number,
            table.Title,
            table.EnglishTitle,
            [.. shown.Select(row => Row(table, row, current, before, lastYear))],
            Total(table, current, before, lastYear),
            table.Shown is null,
            Method(table),
            [.. table.Notes, .. new[] { Unasked(table, current), quarter.ReasonFor(table, now.Editions), year.ReasonFor(table, now.Editions) }.OfType<string>()]);
    }

    private TableFigures? Figures(TableDefinition table, QuarterlyComparison earlier) =>
        earlier.For(table) is { } counts ? TableFigures.Of(table, table.TallyOf(counts), RuleOf(table)) : null;

    private NoRequirementRule RuleOf(TableDefinition table) => table.ByTrait ? settings.NoRequirementOfTraits : settings.NoRequirement;

    private static string? Unasked(TableDefinition table, TableFigures figures) =>
        table.ByTrait && figures.Total.Count.Demand.Valid > 0 && figures[RowDefinition.NoneCode]?.Count.Demand.Valid == figures.Total.Count.Demand.Valid ? NothingAsked : null;

    private static QuarterlyRow Row(TableDefinition table, RowDefinition row, TableFigures current, TableFigures? before, TableFigures? lastYear)
    {
        var figures = current[row.Code]!;
        var (then, thenYear) = (before?[row.Code], lastYear?[row.Code]);
        var flags = new List<string>();
        if (row.Flag is { } flag)
            flags.Add(flag);
        if (table.HasDemand && table.HasSeekers && row is { Parent: null, Code: not RowDefinition.NoneCode } && figures.Ratio is null && figures.Count.Seekers.Valid == 0 && figures.Count.Demand.Valid > 0)
            flags.Add(NoSeekers);
        if (IsNew(figures, then) || IsNew(figures, thenYear))
            flags.Add(NoSuchRow);
        return Printed(table, row.Code, row.Name, row.Parent, figures, then, thenYear, flags);
    }

    // A group without a record then: its share was 0, its ratio not defined.
    private static bool IsNew(RowFigures figures, RowFigures? then) =>
        then is { Count: { Demand.Records: 0, Seekers.Records: 0 } } && figures.Count is not { Demand.Records: 0, Seekers.Records: 0 };

    private static QuarterlyRow Total(TableDefinition table, TableFigures current, TableFigures? before, TableFigures? lastYear) =>
        Printed(table, "total", "合计", null, current.Total, before?.Total, lastYear?.Total, []);

    private static QuarterlyRow Printed(
        TableDefinition table, string code, string name, string? parent, RowFigures figures, RowFigures? then, RowFigures? thenYear, IReadOnlyList<string> flags) => new(
        code,
        name,
        parent,
        table.HasDemand ? Side(figures.Count.Demand, figures.DemandShare, then?.DemandShare, thenYear?.DemandShare) : null,
        table.HasSeekers ? Side(figures.Count.Seekers, figures.SeekersShare, then?.SeekersShare, thenYear?.SeekersShare) : null,
        figures.Ratio,
        PublishedShare.Change(figures.Ratio, then?.Ratio),
        PublishedShare.Change(figures.Ratio, thenYear?.Ratio),
        flags);

    private static SideFigures Side(SideCount count, decimal? share, decimal? then, decimal? thenYear) =>
        new(count, share, PublishedShare.Change(share, then), PublishedShare.Change(share, thenYear));

    private string Method(TableDefinition table)
    {
        const string Shares = "shares in percent, 2 decimals half up; changes are differences of printed figures";
        return table.HasDemand && table.HasSeekers
            ? $"openings / seekers, 2 decimals half up, no_requirement={NoRequirementRules.NameOf(RuleOf(table))}; {Shares}"
            : Shares;
    }
}
