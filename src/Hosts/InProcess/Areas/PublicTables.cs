using System.Globalization;
using Jiuye.Analytics;
using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Tables of an area by minor group as they may leave the office: without what the policy withholds and what would tell of it.</summary>
/// <remarks>Each table is protected by itself. What goes into print together, or after an earlier release, is protected together by <c>jiuye publish</c>.</remarks>
internal static class PublicTables
{
    internal static TidyTable Market(SupplyDemandTable table, PublicationPolicy policy, DateOnly date)
    {
        var plain = new StatisticalTable(
            "supply_demand_public",
            new("供求情况（按职业小类）", "Openings and seekers by minor group"),
            Period(date),
            [
                new("demand", new("需求人数", "openings")) { Counts = Counted.Openings },
                new("seekers", new("求职人数", "seekers")) { Counts = Counted.Persons },
                new("ratio", new("求人倍率", "openings per seeker")) { Counts = Counted.Other },
            ],
            [
                .. table.Rows.Select(static row => new StatisticalRow(row.Key[0] ?? "", Heading(row.Key[0]), Values(row.Demand.Valid, row.Seekers.Valid, row.Ratio))),
                new("total", new("合计", "Total"), Values(table.Demand.Valid, table.Seekers.Valid, table.Ratio), StatisticalRowKind.Total),
            ]);
        return TableProtection.Protect([plain], TableProtectionSettings.From(policy)).Tables[0].ToTidy();
    }

    internal static TidyTable Wages(WageTally tally, WageGuidelineSettings settings, PublicationPolicy policy, DateOnly date) =>
        WageStatisticalTable.Of(tally, settings, WageProtectionSettings.From(policy), Period(date), static (_, code) => Heading(code)).ToTidy();

    private static StatisticalValue[] Values(long demand, long seekers, decimal? ratio) =>
        [StatisticalValue.Count(demand), StatisticalValue.Count(seekers), ratio is null ? StatisticalValue.NotDefined : StatisticalValue.Number(ratio, OpeningsRatio.Decimals)];

    private static Bilingual Heading(string? code) => code is null ? new("未注明", "not stated") : Bilingual.Same(Names.OfOccupation(code) ?? code);

    private static string Period(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
