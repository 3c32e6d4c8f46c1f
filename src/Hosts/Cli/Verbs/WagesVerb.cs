using System.CommandLine;
using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Wage percentiles of survey records, by any cross of their columns.</summary>
internal static class WagesVerb
{
    private const string MonthColumn = "month";

    internal static Command Create()
    {
        var options = new WagesOptions();
        var verb = new Verb("wages", "Wage percentiles (10, 25, 50, 75, 90) and the mean by any cross of occupation, place, education and other columns, weighted.")
        {
            Examples =
            [
                new("jiuye wages --records wages.csv --by occ,district,edu", "every cell, official definition"),
                new("jiuye wages --records wages.csv --by occ --occ-level 2 --policy beijing-2018 --errors", "fit for publication: small cells withheld, intervals, quality and dominance beside the numbers"),
                new("jiuye wages --records wages.csv --by occ --occ-level 2 --policy beijing-2018 --release wages.json --period 2026", "the table to be signed, for jiuye publish --template wage-guideline"),
                new("jiuye wages --records wages.csv --by occ,district,edu --policy beijing-2018 --roll-up", "thin cells stand on the next wider ones, each row names on which"),
                new("jiuye wages --records wages.csv --by occ,district,edu --policy beijing-2018 --roll-up --withhold --earlier by-occ.csv", "for publication: nothing printed, nor with what is out already, gives a withheld cell back"),
                new("jiuye wages --records wages.csv --by occ --quantile hf7", "as R's default and Excel's PERCENTILE.INC define a percentile"),
                new("jiuye wages --records wages.csv --by occ --legacy", "高位数, 中位数, 低位数 of the years before 2018 too, with the break marked"),
                new("jiuye wages --records wages.csv --by occ --screen suspects.csv --suspects leave-out", "wages in cents, in 万 or yearly among monthly ones are listed and left out"),
                new("jiuye wages --records wages.csv --by occ --posted posted.csv", "what is paid beside what is posted"),
                new("jiuye wages --records wages.csv --by occ,district --small-areas", "thin cells by themselves and by a model of all cells, side by side"),
                new("jiuye wages --records wages.csv --by occ,grade --rising grade", "percentiles that fall from one skill grade to the next, beside what they would be"),
                new("jiuye wages --records wages.csv --by occ --index index.csv --to 2026-03", "wages of several months (column month) brought to one"),
            ],
        };
        foreach (var option in options.All)
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(() => Run(options, call, cancellation), cancellation));
        return verb;
    }

    private static int Run(WagesOptions options, ParseResult call, CancellationToken cancellation)
    {
        var settings = SettingsOf(options, call);
        var names = CodeLevels.Names(call.GetRequiredValue(options.By));
        options.Check(call, names);
        var columns = options.Levels.Columns(names, call);
        var (tally, suspects) = Collect(options, call, columns, cancellation);
        if (tally.Count == 0)
            throw new DatasetException(call.GetRequiredValue(options.Records), suspects > 0 ? "has no wage that does not look wrong" : "has no rows; expected at least one wage");
        WageTable? table = null;
        if (call.GetValue(options.Release) is { } release)
            Release(options, call, release, tally, settings);
        else
            TableOutput.Write(call.InvocationConfiguration.Output, call.GetValue(options.Out), writer => table = Write(options, call, tally, settings, columns, writer, cancellation));
        WageCautions.Say(options, call, suspects, table);
        options.Levels.SayStrange(call.InvocationConfiguration.Error);
        return ExitCode.Done;
    }

    private static (WageTally Tally, int Suspects) Collect(WagesOptions options, ParseResult call, CodeColumn[] columns, CancellationToken cancellation)
    {
        var index = call.GetValue(options.Index);
        CodeColumn[] read = index is null ? columns : [.. columns, new(MonthColumn)];
        var records = call.GetRequiredValue(options.Records);
        var (tally, suspects) = (default(WageTally), 0);
        if (call.GetValue(options.Screen) is { } file)
        {
            var screened = WageFile.CollectScreened(records, read, call.GetRequiredValue(options.ScreenBy), options.TreatmentOf(call), cancellation: cancellation);
            TableOutput.Write(call.InvocationConfiguration.Output, file, writer => WageViews.WriteSuspects(screened, writer));
            (tally, suspects) = (screened.Tally, screened.Suspects.Count);
        }

        if (tally is null)
        {
            tally = WageFile.Collect(records, read, cancellation);
            suspects = WageCautions.Suspects(tally, call.GetRequiredValue(options.ScreenBy), call.InvocationConfiguration.Error);
        }

        return (index is null ? tally : Aged(tally, index, call.GetValue(options.To)!), suspects);
    }

    private static WageTally Aged(WageTally tally, string index, string to)
    {
        try
        {
            return tally.AgedTo(MonthColumn, WageIndexFile.Read(index), to);
        }
        catch (ArgumentException cause)
        {
            throw new DatasetException(index, cause.Message, cause);
        }
    }

    // The table as written where it is the plain one; null for the other views.
    private static WageTable? Write(WagesOptions options, ParseResult call, WageTally tally, WageGuidelineSettings settings, CodeColumn[] columns, TextWriter writer, CancellationToken cancellation)
    {
        if (call.GetValue(options.Withhold))
            WriteProtected(options, call, tally, settings, writer);
        else if (call.GetValue(options.RollUp))
            WageViews.WriteRolledUp(tally.ToRolledTable(settings), writer);
        else if (call.GetValue(options.Posted) is { } posted)
            WageViews.WriteBeside(tally.Columns, PostedAgainstPaid.Of(tally.ToTable(settings), WageFile.Collect(posted, columns, cancellation).ToTable(settings)), settings, writer);
        else if (call.GetValue(options.SmallAreas))
            WageViews.WriteSmallAreas(tally.Columns, SmallAreaWages.Of(tally) ?? throw new UsageException("--small-areas: too few cells, or too alike, for a model; expected more cells than columns, and two wages in some."), writer);
        else if (call.GetValue(options.Rising) is { } column)
            WageViews.WriteRising(tally.Columns, RisingWages.Of(tally.ToTable(settings), column, WageViews.RankOf), writer);
        else
            return Plain(tally.ToTable(settings), writer, options.PartsOf(call));
        return null;
    }

    private static WageTable Plain(WageTable table, TextWriter writer, WageCsvParts parts)
    {
        WageTableCsv.Write(table, writer, parts);
        return table;
    }

    private static void Release(WagesOptions options, ParseResult call, string file, WageTally tally, WageGuidelineSettings settings)
    {
        try
        {
            WageRelease.Write(file, tally, call.GetRequiredValue(options.Period)!, settings, ProtectionOf(options, call, tally.Columns));
        }
        catch (ArgumentException cause) when (call.GetValue(options.Earlier) is [var earlier, ..])
        {
            throw new DatasetException(earlier, $"{cause.Message} Expected coarser columns, or none.", cause);
        }
    }

    private static void WriteProtected(WagesOptions options, ParseResult call, WageTally tally, WageGuidelineSettings settings, TextWriter writer)
    {
        var ladder = WageLadder.Of(tally.Columns);
        var table = tally.ToProtectedTable(settings, ProtectionOf(options, call, tally.Columns), call.GetValue(options.RollUp) ? ladder : null);
        if (table.GivenAway.Count > 0)
            throw new DatasetException(call.GetValue(options.Earlier)![0], FormattableString.Invariant($"gives away {table.GivenAway.Count} cells that must be withheld, the first {table.GivenAway[0]}; expected coarser columns, or none"));
        WageViews.WriteProtected(table, writer);
        call.InvocationConfiguration.Error.Write(FormattableString.Invariant($"jiuye: {table.ByRule} cells withheld by rule, {table.ToProtect} to protect them, {table.LeftOut} wider cells left out ({table.Method})\n"));
    }

    private static WageProtectionSettings ProtectionOf(WagesOptions options, ParseResult call, IReadOnlyList<string> columns) =>
        WageProtectionSettings.From(Policy.Find(call.GetValue(options.Policy)!).Publication) with
        {
            Earlier = [.. (call.GetValue(options.Earlier) ?? []).SelectMany(file => ReleasedWageFile.Read(file, columns, WageLadder.Of(columns)))],
        };

    private static WageGuidelineSettings SettingsOf(WagesOptions options, ParseResult call)
    {
        var settings = call.GetValue(options.Policy) is { } policy ? WageGuidelineSettings.From(Policy.Find(policy).Publication) : WageGuidelineSettings.Unrestricted;
        if (!call.GetValue(options.Errors))
            settings = settings with { Confidence = null };
        if (call.GetValue(options.Quality) == "health-statistics")
            settings = settings with { Quality = settings.Quality with { Rule = QualityRule.HealthStatistics } };
        return call.GetValue(options.Rule) is { } rule ? settings with { Rule = QuantileRules.Parse(rule) } : settings;
    }
}
