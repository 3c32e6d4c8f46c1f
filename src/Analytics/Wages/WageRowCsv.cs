using System.Globalization;

namespace Jiuye.Analytics;

/// <summary>One row of a wage table as a line of CSV.</summary>
internal static class WageRowCsv
{
    private const string SeriesBreak = "legacy_* are means of the ends and the middle: not one series with p10 to p90";

    internal static void Append(CsvText text, WageTable table, int row, WageCsvParts parts)
    {
        foreach (var code in table.KeyOf(row).Codes)
            text.Field(code);
        var withheld = table.WithheldAt(row);
        text.Field(table.WagesOf(row));
        var shown = withheld is null;
        text.Field(shown ? table.Figures.Means[row] : double.NaN);
        foreach (var yuan in table.Figures.PercentilesOf(row))
            text.Field(shown ? yuan : double.NaN);
        if (parts.HasFlag(WageCsvParts.Errors))
            AppendErrors(text, table, row, shown);
        if (parts.HasFlag(WageCsvParts.Legacy))
            AppendLegacy(text, table, row, shown);
        if (parts.HasFlag(WageCsvParts.Withheld))
            text.Field(withheld is null ? null : Reason(withheld));
        text.EndLine();
    }

    private static void AppendErrors(CsvText text, WageTable table, int row, bool shown)
    {
        var figures = table.Figures;
        var variation = figures.Means[row] > 0 ? figures.Errors[row] / figures.Means[row] : double.NaN;
        text.Field(shown && figures.Employers[row] > 0 ? figures.Employers[row] : double.NaN);
        text.Field(shown ? figures.Persons[row] : double.NaN);
        text.Field(shown ? figures.Errors[row] : double.NaN);
        text.Field(shown ? variation : double.NaN);
        text.Field(shown && !double.IsNaN(variation) ? NameOf(table.Settings.Quality.Of(table.WagesOf(row), variation)) : null);
        for (var level = 0; level < table.Settings.Levels.Count; level++)
        {
            var (low, high) = shown ? figures.IntervalOf(row, level) : (double.NaN, double.NaN);
            text.Field(low);
            text.Field(high);
        }

        text.Field(shown ? figures.LargestShares[row] : double.NaN);
        text.Field(shown && figures.LargestShares[row] >= table.Settings.DominantShare ? "one_employer_dominates" : null);
    }

    private static void AppendLegacy(CsvText text, WageTable table, int row, bool shown)
    {
        var legacy = shown ? LegacyWageGuideline.Of(table.SampleOf(row).Values) : null;
        text.Field(legacy?.High ?? double.NaN);
        text.Field(legacy?.Median ?? double.NaN);
        text.Field(legacy?.Low ?? double.NaN);
        text.Field(legacy?.InEachEnd ?? double.NaN);
        text.Field(SeriesBreak);
    }

    internal static string NameOf(QualityBand band) => band switch
    {
        QualityBand.Precise => "precise",
        QualityBand.ReasonablyPrecise => "reasonably_precise",
        QualityBand.Acceptable => "acceptable",
        _ => "unreliable",
    };

    internal static string Reason(WithheldWages withheld) => withheld.Reason == WithheldBecause.TooFewObservations
        ? string.Create(CultureInfo.InvariantCulture, $"fewer than {withheld.Needed} wages")
        : string.Create(CultureInfo.InvariantCulture, $"fewer than {withheld.Needed} employers");
}
