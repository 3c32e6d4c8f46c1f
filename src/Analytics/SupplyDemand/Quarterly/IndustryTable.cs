namespace Jiuye.Analytics;

/// <summary>Table 2: openings by the three industries, 其他行业 spread over them.</summary>
internal static class IndustryTable
{
    private const string Spread = "“其他行业（未注明）”按各行业实际需求人数所占权数分配到各行业后，再汇总产业合计数。";

    private static readonly RowDefinition[] Rows =
    [
        new("1", "第一产业", [1]), new("2", "第二产业", [2]), new("3", "第三产业", [3]), new("-", "未能分配到产业", [GroupTally.None]),
    ];

    internal static QuarterlyTable Build(TableBuilder builder) =>
        builder.Build(new(2, "按产业分组的需求人数", "Openings by sector of the economy", CodeKind.Industries, true, false, Tally, Rows, [Spread]));

    private static GroupTally Tally(QuarterlyCounts counts)
    {
        var sections = counts.Sections.Groups.Where(static pair => pair.Key != GroupTally.None).OrderBy(static pair => pair.Key).ToArray();
        var others = counts.Sections[GroupTally.None].Demand;
        var tally = new GroupTally();
        // The persons move to the industries; the records they rest on stay where they are known to be.
        tally.Put(GroupTally.None, MarketSide.Demand, new(0, 0, 0, others.Records));
        foreach (var (section, pair) in sections)
            tally.Put(OtherIndustries.IndustryOf((char)section), MarketSide.Demand, pair.Demand);
        var weights = sections.Select(static pair => pair.Value.Demand.Valid).ToArray();
        foreach (var part in new Func<SideCount, long>[] { static count => count.New, static count => count.CarriedOver, static count => count.Undated })
            Put(tally, sections, OtherIndustries.Spread(weights, part(others)), part, part(others));
        return tally;
    }

    // Each origin is spread by itself, so that 结转 + 新增 still gives the valid number in every industry.
    private static void Put(GroupTally tally, KeyValuePair<int, SidePair>[] sections, IReadOnlyList<long>? gains, Func<SideCount, long> part, long others)
    {
        if (gains is null)
        {
            tally.Put(GroupTally.None, MarketSide.Demand, Only(part, others));
            return;
        }

        for (var row = 0; row < sections.Length; row++)
            tally.Put(OtherIndustries.IndustryOf((char)sections[row].Key), MarketSide.Demand, Only(part, gains[row]));
    }

    private static SideCount Only(Func<SideCount, long> part, long persons) =>
        part(new(1, 0, 0, 0)) == 1 ? new(persons, 0, 0, 0) : part(new(0, 1, 0, 0)) == 1 ? new(0, persons, 0, 0) : new(0, 0, persons, 0);
}
