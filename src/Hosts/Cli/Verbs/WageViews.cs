using System.Globalization;
using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>The other tables of wages: rolled up, beside posted wages, by model, rising with a column; each as CSV.</summary>
internal static class WageViews
{
    internal static void WriteRolledUp(RolledWageTable table, TextWriter writer)
    {
        var levels = Levels(table.Settings.Levels);
        TableOutput.WriteLine(writer, [.. table.Columns, "n", "mean", .. levels, "own_n", "basis", "basis_key", "withheld"]);
        foreach (var row in table.Rows)
        {
            var shown = row.Outcome.TryGet(out var guideline, out var withheld);
            TableOutput.WriteLine(writer,
            [
                .. row.Key.Codes, shown ? guideline!.Wages : withheld!.Wages, guideline?.Mean, .. Yuan(guideline, levels.Length),
                row.OwnWages, row.Basis ?? "own", row.BasisKey.ToString(), shown ? null : Reason(withheld!),
            ]);
        }
    }

    // By rule or to protect another is not told apart, and neither is how many wages a withheld cell has.
    internal static void WriteProtected(ProtectedWageTable table, TextWriter writer)
    {
        var levels = Levels(table.Settings.Levels);
        TableOutput.WriteLine(writer, [.. table.Columns, "n", "mean", .. levels, "basis", "basis_key", "withheld"]);
        foreach (var row in table.Rows)
        {
            var shown = row.Outcome.TryGet(out var guideline, out _);
            TableOutput.WriteLine(writer,
            [
                .. row.Key.Codes, guideline?.Wages, guideline?.Mean, .. Yuan(guideline, levels.Length),
                shown ? row.Basis ?? "own" : null, shown ? row.BasisKey.ToString() : null, shown && row.Basis is null ? null : "withheld",
            ]);
        }
    }

    internal static void WriteBeside(IReadOnlyList<string> columns, IReadOnlyList<PostedAgainstPaidRow> rows, WageGuidelineSettings settings, TextWriter writer)
    {
        var levels = Levels(settings.Levels);
        TableOutput.WriteLine(writer,
            [.. columns, "paid_n", .. levels.Select(static level => "paid_" + level), "posted_n", .. levels.Select(static level => "posted_" + level), "median_ratio", "posted_standing"]);
        foreach (var row in rows)
        {
            TableOutput.WriteLine(writer,
            [
                .. row.Key.Codes, row.Paid?.Wages, .. Yuan(row.Paid, levels.Length), row.Posted?.Wages, .. Yuan(row.Posted, levels.Length),
                row.MedianRatio?.ToString("0.00", CultureInfo.InvariantCulture), row.Standing is { } standing ? PayStandings.NameOf(standing) : null,
            ]);
        }
    }

    internal static void WriteSmallAreas(IReadOnlyList<string> columns, IReadOnlyList<SmallAreaWage> rows, TextWriter writer)
    {
        TableOutput.WriteLine(writer, [.. columns, "n", "direct_mean", "direct_se", "model_mean", "model_rmse", "trust"]);
        foreach (var row in rows)
            TableOutput.WriteLine(writer, [.. row.Key.Codes, row.Wages, Whole(row.Direct), Whole(row.DirectError), Whole(row.Model), Whole(row.ModelError), row.Trust.ToString("0.000", CultureInfo.InvariantCulture)]);
    }

    internal static void WriteRising(IReadOnlyList<string> columns, IReadOnlyList<RisingWage> rows, TextWriter writer)
    {
        TableOutput.WriteLine(writer, [.. columns, "percentile", "yuan", "rising", "out_of_order"]);
        foreach (var row in rows)
            TableOutput.WriteLine(writer, [.. row.Key.Codes, Levels([row.Level])[0], row.Yuan, row.Rising, row.OutOfOrder ? "yes" : null]);
    }

    internal static void WriteSuspects(ScreenedWages screened, TextWriter writer)
    {
        TableOutput.WriteLine(writer, ["line", "group", "wage", "reason", "would_be", "group_median", "distance", "treatment"]);
        foreach (var suspect in screened.Suspects)
        {
            TableOutput.WriteLine(writer,
            [
                suspect.Line, suspect.Group, suspect.Yuan, suspect.Finding.Name, suspect.Finding.Would?.ToString("0.##", CultureInfo.InvariantCulture),
                Whole(suspect.Finding.GroupMedian), suspect.Finding.Distance.ToString("0.0", CultureInfo.InvariantCulture), Became(screened.Treatment, suspect),
            ]);
        }
    }

    // The rank of a grade or a level of schooling, by number or by any of its names.
    internal static int? RankOf(string? code)
    {
        if (code is null)
            return null;
        if (int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        if (SkillGradeText.Read(code).TryGet(out var grade, out _))
            return (int)grade;
        if (EducationText.ReadHeld(code).TryGet(out var schooling, out _))
            return (int)schooling;
        return Enum.TryParse<EducationLevel>(code.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var named) ? (int)named
            : Enum.TryParse<SkillGrade>(code.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var skilled) ? (int)skilled
            : null;
    }

    private static string Became(SuspectTreatment treatment, SuspectWage suspect) => treatment switch
    {
        SuspectTreatment.Keep => "kept",
        SuspectTreatment.Convert when suspect.Finding.Would is not null => "converted",
        _ => "left_out",
    };

    private static string[] Levels(IReadOnlyList<double> levels) => [.. levels.Select(static level => string.Create(CultureInfo.InvariantCulture, $"p{100 * level:0.###}"))];

    private static IEnumerable<object?> Yuan(WageGuideline? guideline, int count) =>
        guideline is null ? Enumerable.Repeat<object?>(null, count) : guideline.Percentiles.Select(static each => (object?)each.Yuan);

    private static string Whole(double yuan) => yuan.ToString("0", CultureInfo.InvariantCulture);

    private static string Reason(WithheldWages withheld) => withheld.Reason == WithheldBecause.TooFewObservations
        ? string.Create(CultureInfo.InvariantCulture, $"fewer than {withheld.Needed} wages")
        : string.Create(CultureInfo.InvariantCulture, $"fewer than {withheld.Needed} employers");
}
