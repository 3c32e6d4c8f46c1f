using System.CommandLine;
using System.Globalization;
using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Wage percentiles of survey records, by any cross of their columns.</summary>
internal static class WagesVerb
{
    internal static Command Create()
    {
        var records = new Option<string>("--records")
        {
            Description = "CSV of wages: wage (yuan), w (weight, 1 where absent), employer where known, and the columns to cross, such as occ,district,edu.",
            HelpName = "CSV",
            Required = true,
        };
        var by = new Option<string>("--by") { Description = "The columns to cross, in order.", HelpName = "COLUMNS", DefaultValueFactory = static _ => "occ,district" };
        var rule = new Option<string?>("--quantile") { Description = "The definition of a percentile; default: the policy's, or hf1, the official inverse CDF.", HelpName = "RULE" };
        rule.AcceptOnlyFromAmong([.. QuantileRules.Names]);
        var errors = new Option<bool>("--errors") { Description = "Add employers, persons, the mean's error and quality, and the interval of each percentile." };
        var levels = new CodeLevels();
        var policy = CommonOptions.Policy("A policy by name or a JSON file: cells with fewer wages or employers than it asks are withheld, with the reason. Default: every cell is shown.");
        var file = TableOutput.Option();
        var verb = new Verb("wages", "Wage percentiles (10, 25, 50, 75, 90) and the mean by any cross of occupation, place, education and other columns, weighted.")
        {
            Examples =
            [
                new("jiuye wages --records wages.csv --by occ,district,edu", "every cell, official definition"),
                new("jiuye wages --records wages.csv --by occ --occ-level 2 --policy beijing-2018 --errors", "fit for publication: small cells withheld, intervals beside the numbers"),
                new("jiuye wages --records wages.csv --by occ --quantile hf7", "as R's default and Excel's PERCENTILE.INC define a percentile"),
            ],
        };
        foreach (var option in new Option[] { records, by, rule, errors, policy, file }.Concat(levels.Options))
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var settings = SettingsOf(call.GetValue(policy), call.GetValue(rule), call.GetValue(errors));
                var columns = levels.Columns(CodeLevels.Names(call.GetRequiredValue(by)), call);
                var table = WageFile.Collect(call.GetRequiredValue(records), columns, cancellation).ToTable(settings);
                TableOutput.Write(
                    call.InvocationConfiguration.Output, call.GetValue(file), writer => Write(table, writer, call.GetValue(errors), call.GetValue(policy) is not null));
                return ExitCode.Done;
            },
            cancellation));
        return verb;
    }

    private static WageGuidelineSettings SettingsOf(string? policy, string? rule, bool errors)
    {
        var settings = policy is null ? WageGuidelineSettings.Unrestricted : WageGuidelineSettings.From(Policy.Find(policy).Publication);
        if (!errors)
            settings = settings with { Confidence = null };
        return rule is null ? settings : settings with { Rule = QuantileRules.Parse(rule) };
    }

    private static void Write(WageTable table, TextWriter writer, bool errors, bool withholds)
    {
        var names = table.Settings.Levels.Select(static level => string.Create(CultureInfo.InvariantCulture, $"p{100 * level:0.###}")).ToArray();
        IEnumerable<string> added = errors ? ["employers", "persons", "se_mean", "cv", "quality", .. names.SelectMany(static name => new[] { name + "_low", name + "_high" })] : [];
        IEnumerable<string> withheld = withholds ? ["withheld"] : [];
        TableOutput.WriteLine(writer, [.. table.Columns, "n", "mean", .. names, .. added, .. withheld]);
        foreach (var row in table.Rows)
        {
            if (row.Outcome.TryGet(out var shown, out var reason))
                TableOutput.WriteLine(writer, [.. row.Key.Codes, .. Shown(shown, errors), .. withholds ? [null] : Array.Empty<object?>()]);
            else
                TableOutput.WriteLine(writer, [.. row.Key.Codes, reason.Wages, .. Enumerable.Repeat<object?>(null, 1 + names.Length + added.Count()), Reason(reason)]);
        }
    }

    private static IEnumerable<object?> Shown(WageGuideline shown, bool errors)
    {
        IEnumerable<object?> plain = [shown.Wages, shown.Mean, .. shown.Percentiles.Select(static percentile => (object?)percentile.Yuan)];
        if (!errors)
            return plain;
        return
        [
            .. plain, shown.Employers, shown.Persons, shown.StandardError, shown.CoefficientOfVariation, Quality(shown.Quality),
            .. shown.Percentiles.SelectMany(static percentile => new object?[] { percentile.Low, percentile.High }),
        ];
    }

    private static string? Quality(QualityBand? band) => band switch
    {
        QualityBand.Precise => "precise",
        QualityBand.ReasonablyPrecise => "reasonably_precise",
        QualityBand.Acceptable => "acceptable",
        QualityBand.Unreliable => "unreliable",
        _ => null,
    };

    private static string Reason(WithheldWages withheld) => withheld.Reason == WithheldBecause.TooFewObservations
        ? string.Create(CultureInfo.InvariantCulture, $"fewer than {withheld.Needed} wages")
        : string.Create(CultureInfo.InvariantCulture, $"fewer than {withheld.Needed} employers");
}
