using Jiuye.Analytics;
using Jiuye.Analytics.Reporting;

namespace Jiuye;

/// <summary>Tables by minor group over a whole area, for the office.</summary>
internal static class GroupTables
{
    internal static TidyTable Market(SupplyDemandTable table) => new(
        "supply_demand_groups",
        ["occupation", "name", .. SupplyDemandStep.FigureColumns],
        [.. table.Rows.Select(row => (IReadOnlyList<TidyValue>)[row.Key[0], Names.OfOccupation(row.Key[0]), .. SupplyDemandStep.Figures(row, table.Method)])]);

    internal static TidyTable Wages(string name, WageTable table) => new(
        name,
        ["occupation", "name", "n", "employers", "mean", "p10", "p25", "p50", "p75", "p90", "withheld_because", "method"],
        [.. table.Rows.Select(row => Row(row, table.Settings))]);

    private static IReadOnlyList<TidyValue> Row(WageRow row, WageGuidelineSettings settings)
    {
        var shown = row.Outcome.TryGet(out var guideline, out var withheld);
        return
        [
            row.Key[0],
            Names.OfOccupation(row.Key[0]),
            shown ? guideline!.Wages : withheld!.Wages,
            TidyValue.Number(shown ? guideline!.Employers : withheld!.Employers),
            TidyValue.Number(guideline?.Mean),
            TidyValue.Number(guideline?.At(0.10)?.Yuan),
            TidyValue.Number(guideline?.At(0.25)?.Yuan),
            TidyValue.Number(guideline?.At(0.50)?.Yuan),
            TidyValue.Number(guideline?.At(0.75)?.Yuan),
            TidyValue.Number(guideline?.At(0.90)?.Yuan),
            withheld?.Reason.ToString(),
            settings.Method,
        ];
    }
}
