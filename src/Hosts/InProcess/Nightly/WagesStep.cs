using Jiuye.Analytics;
using Jiuye.Analytics.Reporting;

namespace Jiuye;

/// <summary>Wage percentiles by occupation and city: what employers post and what a survey found, never mixed.</summary>
internal sealed class WagesStep : INightStep
{
    internal const string PostedFile = "wages-posted.csv";
    internal const string SurveyedFile = "wages-surveyed.csv";

    public string Name => "wages";

    public IReadOnlyList<string> Run(Night night)
    {
        night.Write(PostedFile, stream => TidyCsv.Write(Table("wages_posted", night.Tables.Posted), stream));
        night.Write(SurveyedFile, stream => TidyCsv.Write(Table("wages_surveyed", night.Tables.Surveyed), stream));
        return [PostedFile, SurveyedFile];
    }

    internal static TidyTable Table(string name, WageTable table) => new(
        name,
        ["occupation", "name", "region", "region_name", "n", "employers", "mean", "cv", "quality", "p10", "p25", "p50", "p50_low", "p50_high", "p75", "p90", "withheld_because", "method"],
        [.. table.Rows.Select(row => Row(row, table.Settings))]);

    private static IReadOnlyList<TidyValue> Row(WageRow row, WageGuidelineSettings settings)
    {
        var shown = row.Outcome.TryGet(out var guideline, out var withheld);
        return
        [
            row.Key[0],
            Names.OfOccupation(row.Key[0]),
            row.Key[1],
            Names.OfDistrict(row.Key[1]),
            shown ? guideline!.Wages : withheld!.Wages,
            TidyValue.Number(shown ? guideline!.Employers : withheld!.Employers),
            TidyValue.Number(guideline?.Mean),
            TidyValue.Number(guideline?.CoefficientOfVariation),
            guideline?.Quality?.ToString(),
            TidyValue.Number(guideline?.At(0.10)?.Yuan),
            TidyValue.Number(guideline?.At(0.25)?.Yuan),
            TidyValue.Number(guideline?.At(0.50)?.Yuan),
            TidyValue.Number(guideline?.At(0.50)?.Low),
            TidyValue.Number(guideline?.At(0.50)?.High),
            TidyValue.Number(guideline?.At(0.75)?.Yuan),
            TidyValue.Number(guideline?.At(0.90)?.Yuan),
            withheld?.Reason.ToString(),
            settings.Method,
        ];
    }
}
