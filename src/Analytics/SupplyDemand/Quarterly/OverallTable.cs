namespace Jiuye.Analytics;

/// <summary>Table 1: all openings and seekers by where they come from.</summary>
internal static class OverallTable
{
    // Numbers of the parts of table 1; an earlier quarter of registration is its year and number.
    private const int New = 1;
    private const int Carried = 2;
    private const int Undated = 3;
    private const int Earlier = 4;

    internal static QuarterlyTable Build(TableBuilder builder)
    {
        // A year of quarters stands row by row; what is older stands together, quarter by quarter in the provenance.
        var oldest = builder.Now.Quarter.YearAgo;
        var all = builder.Now.Demand.CarriedFrom.Concat(builder.Now.Seekers.CarriedFrom).Select(static each => each.Quarter).Distinct().OrderDescending().ToArray();
        var quarters = all.Where(quarter => quarter >= oldest);
        RowDefinition[] earlier = all.Any(quarter => quarter < oldest) ? [new("carried_earlier", $"其中：{oldest} 以前登记", [Earlier], "carried_over")] : [];
        RowDefinition[] rows =
        [
            new("carried_over", "上期结转", [Carried]),
            .. quarters.Select(static quarter => new RowDefinition($"carried_{quarter}", $"其中：{quarter} 登记", [Number(quarter)], "carried_over")),
            .. earlier,
            new("new", "本期新增", [New]),
            new("undated", "登记日期不明", [Undated]),
        ];
        var table = builder.Build(new(1, "供求总体状况", "Overall supply and demand", CodeKind.Fixed, true, true, counts => Tally(counts, oldest), rows, []));
        // A ratio of those carried over alone, or of the new alone, is no 求人倍率.
        return table with { Rows = [.. table.Rows.Select(static row => row with { Ratio = null, RatioOnQuarter = null, RatioOnYear = null, Flags = [] })] };
    }

    private static GroupTally Tally(QuarterlyCounts counts, Quarter oldest)
    {
        var tally = new GroupTally();
        Add(tally, MarketSide.Demand, counts.Demand, oldest);
        Add(tally, MarketSide.Seekers, counts.Seekers, oldest);
        return tally;
    }

    private static void Add(GroupTally tally, MarketSide side, CountProvenance provenance, Quarter oldest)
    {
        var count = provenance.Count;
        tally.Put(New, side, new(count.New, 0, 0, provenance.NewRecords));
        tally.Put(Carried, side, new(0, count.CarriedOver, 0, provenance.CarriedRecords));
        tally.Put(Undated, side, new(0, 0, count.Undated, provenance.UndatedRecords));
        foreach (var from in provenance.CarriedFrom)
            tally.PutPart(from.Quarter < oldest ? Earlier : Number(from.Quarter), side, new(0, from.Persons, 0, from.Records));
    }

    private static int Number(Quarter quarter) => 10 * quarter.Year + quarter.Number;
}
