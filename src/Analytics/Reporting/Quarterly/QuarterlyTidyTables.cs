using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>A quarterly report as tidy tables: the twelve standard ones, the growth with its panel, the shortage ranking, mismatch and provenance.</summary>
public static class QuarterlyTidyTables
{
    /// <summary>Every table of the report, in the order of publication.</summary>
    public static IReadOnlyList<TidyTable> All(QuarterlyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. report.Tables.Select(Standard), Growth(report), Panel(report), Shortage(report.Shortage), Mismatch(report), CarriedOver(report), Notes(report)];
    }

    /// <summary>One of the twelve: a row a group, 合计 last; the columns of a side that the table lacks are left out.</summary>
    public static TidyTable Standard(QuarterlyTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var (demand, seekers) = (table.Total.Demand is not null, table.Total.Seekers is not null);
        string[] columns =
        [
            "code", "name", "parent",
            .. demand ? SideColumns("demand") : [],
            .. seekers ? SideColumns("seekers") : [],
            .. demand && seekers ? new[] { "gap", "ratio", "ratio_on_quarter", "ratio_on_year" } : [],
            "flags",
        ];
        return new(string.Create(CultureInfo.InvariantCulture, $"table_{table.Number:00}"), columns, [.. table.Rows.Append(table.Total).Select(Row)]);
    }

    private static string[] SideColumns(string side) =>
        [side, $"{side}_new", $"{side}_carried_over", $"{side}_undated", $"{side}_records", $"{side}_share", $"{side}_share_on_quarter", $"{side}_share_on_year"];

    private static IReadOnlyList<TidyValue> Row(QuarterlyRow row) =>
    [
        row.Code,
        row.Name,
        row.Parent,
        .. row.Demand is { } demand ? Side(demand) : [],
        .. row.Seekers is { } seekers ? Side(seekers) : [],
        .. row is { Demand: not null, Seekers: not null }
            ? new[] { TidyValue.Number(row.Gap), TidyValue.Number(row.Ratio), TidyValue.Number(row.RatioOnQuarter), TidyValue.Number(row.RatioOnYear) }
            : [],
        row.Flags.Count == 0 ? default : TidyValue.Words(string.Join('；', row.Flags)),
    ];

    private static TidyValue[] Side(SideFigures side) =>
    [
        side.Count.Valid, side.Count.New, side.Count.CarriedOver, side.Count.Undated, side.Count.Records,
        TidyValue.Number(side.Share), TidyValue.Number(side.ShareOnQuarter), TidyValue.Number(side.ShareOnYear),
    ];

    private static TidyTable Growth(QuarterlyReport report) => new(
        "growth",
        ["against", "panel_places", "demand_now", "demand_before", "demand_growth", "seekers_now", "seekers_before", "seekers_growth", "places_only_now", "places_only_before", "plain_demand_growth", "plain_seekers_growth", "missing"],
        [.. new[] { report.OnQuarter, report.OnYear }.Select(GrowthRow)]);

    private static IReadOnlyList<TidyValue> GrowthRow(PeriodGrowth period) => period.Growth is { } growth
        ?
        [
            period.Against.ToString(), growth.Panel.Count,
            growth.Now.Demand, growth.Before.Demand, TidyValue.Number(growth.DemandGrowth),
            growth.Now.Seekers, growth.Before.Seekers, TidyValue.Number(growth.SeekersGrowth),
            growth.OnlyNow.Count, growth.OnlyBefore.Count,
            TidyValue.Number(growth.PlainDemandGrowth), TidyValue.Number(growth.PlainSeekersGrowth), default,
        ]
        : [period.Against.ToString(), .. Enumerable.Repeat(default(TidyValue), 11), period.Missing];

    private static TidyTable Panel(QuarterlyReport report) => new(
        "panel",
        ["against", "place", "name", "part"],
        [.. new[] { report.OnQuarter, report.OnYear }.SelectMany(PanelRows)]);

    private static IEnumerable<IReadOnlyList<TidyValue>> PanelRows(PeriodGrowth period)
    {
        if (period.Growth is not { } growth)
            yield break;
        foreach (var (part, places) in new[] { ("both", growth.Panel), ("only_now", growth.OnlyNow), ("only_before", growth.OnlyBefore) })
        {
            foreach (var place in places)
                yield return [period.Against.ToString(), place.ToString(), DistrictGazetteer.Prc2023.DisplayName(place), part];
        }
    }

    private static TidyTable Shortage(ShortageRanking ranking) => new(
        "shortage",
        ["rank", "occupation", "name", "score", "gap", "demand", "seekers", "places", "typical_places", "best_rank", "worst_rank", "previous_rank", "method"],
        [.. ranking.Rows.Select(row => (IReadOnlyList<TidyValue>)
        [
            row.Rank,
            row.Occupation.ToString(),
            OccupationClassification.Prc2022.NameOf(row.Occupation),
            row.Score,
            row.Gap,
            row.Demand,
            row.Seekers,
            row.Places,
            string.Join('、', row.TypicalPlaces.Select(static place => DistrictGazetteer.Prc2023.DisplayName(place) ?? place.ToString())),
            row.BestRank,
            row.WorstRank,
            TidyValue.Number(row.PreviousRank),
            ranking.Method,
        ])]);

    private static TidyTable Mismatch(QuarterlyReport report) => new(
        "mismatch",
        ["level", "groups", "mismatch", "lost", "method"],
        [.. report.Mismatch.Select(static index => (IReadOnlyList<TidyValue>)
            [index.Level, index.Groups, TidyValue.Number(Math.Round(index.Value, 6)), TidyValue.Number(Math.Round(index.Lost, 3)), index.Method])]);

    private static TidyTable CarriedOver(QuarterlyReport report) => new(
        "provenance",
        ["side", "origin", "from_quarter", "persons", "records", "first_registered", "last_registered"],
        [.. Provenance("demand", report.Demand), .. Provenance("seekers", report.Seekers)]);

    private static IEnumerable<IReadOnlyList<TidyValue>> Provenance(string side, CountProvenance of)
    {
        yield return [side, "valid", null, of.Count.Valid, of.Count.Records, Day(of.FirstRegistered), Day(of.LastRegistered)];
        yield return [side, "new", null, of.Count.New, of.NewRecords, default, default];
        yield return [side, "carried_over", null, of.Count.CarriedOver, of.CarriedRecords, default, default];
        foreach (var from in of.CarriedFrom)
            yield return [side, "carried_over", from.Quarter.ToString(), from.Persons, from.Records, default, default];
        yield return [side, "undated", null, of.Count.Undated, of.UndatedRecords, default, default];
    }

    private static TidyTable Notes(QuarterlyReport report) => new(
        "notes",
        ["about", "note"],
        [
            .. report.Notes.Select(static note => (IReadOnlyList<TidyValue>)["report", note]),
            .. report.Tables.SelectMany(static table => table.Notes.Append(table.Method).Select(note =>
                (IReadOnlyList<TidyValue>)[string.Create(CultureInfo.InvariantCulture, $"table_{table.Number:00}"), note])),
        ]);

    private static TidyValue Day(DateOnly? day) => TidyValue.Words(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
