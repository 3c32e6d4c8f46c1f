using System.CommandLine;
using Jiuye.Analytics;

namespace Jiuye.Cli;

/// <summary>The options of <c>jiuye wages</c>.</summary>
internal sealed class WagesOptions
{
    internal WagesOptions()
    {
        Rule.AcceptOnlyFromAmong([.. QuantileRules.Names]);
        Quality.AcceptOnlyFromAmong("cv", "health-statistics");
        Suspects.AcceptOnlyFromAmong("keep", "leave-out", "convert");
    }

    internal Option<string> Records { get; } = new("--records")
    {
        Description = "CSV of wages: wage (yuan), w (weight, 1 where absent), employer where known, and the columns to cross, such as occ,district,edu,grade,industry,size,post.",
        HelpName = "CSV",
        Required = true,
    };

    internal Option<string> By { get; } = new("--by") { Description = "The columns to cross, in order.", HelpName = "COLUMNS", DefaultValueFactory = static _ => "occ,district" };

    internal Option<string?> Rule { get; } = new("--quantile") { Description = "The definition of a percentile; default: the policy's, or hf1, the official inverse CDF.", HelpName = "RULE" };

    internal Option<bool> Errors { get; } = new("--errors")
    {
        Description = "Add employers, persons, the mean's error and quality, the interval of each percentile, the largest employer's part of all pay, and a flag where one employer dominates.",
    };

    internal Option<string> Quality { get; } = new("--quality")
    {
        Description = "With --errors: what quality goes by; cv: the coefficient of variation at 5, 10 and 20%; health-statistics: fewer than 30 wages unreliable, fewer than 60 or 30% and above with care.",
        HelpName = "RULE",
        DefaultValueFactory = static _ => "cv",
    };

    internal Option<bool> RollUp { get; } = new("--roll-up") { Description = "Let a cell that the policy withholds stand on the next wider one; basis names the rung of the ladder." };

    internal Option<bool> Withhold { get; } = new("--withhold")
    {
        Description = "For publication: withhold by respondents, employers and dominance too, and whatever else would give a withheld cell back, with --roll-up the wider cells included; withheld rows bear no numbers and no reason.",
    };

    internal Option<string[]> Earlier { get; } = new("--earlier")
    {
        Description = "Tables of the same wages that are out already, CSV as this verb writes them, by some of the same columns: what they show stays known.",
        HelpName = "CSV",
        AllowMultipleArgumentsPerToken = true,
    };

    internal Option<bool> Legacy { get; } = new("--legacy") { Description = "Add 高位数, 中位数 and 低位数 by the definition before 2018, and the mark of the break." };

    internal Option<string?> Posted { get; } = new("--posted") { Description = "CSV of posted wages with the same columns, set beside those paid.", HelpName = "CSV" };

    internal Option<bool> SmallAreas { get; } = new("--small-areas") { Description = "The mean of each cell by itself and by a model of all cells (Fay-Herriot), side by side." };

    internal Option<string?> Rising { get; } = new("--rising") { Description = "A column of --by with which pay should rise: each percentile as found and as it would rise.", HelpName = "COLUMN" };

    internal Option<string?> Screen { get; } = new("--screen") { Description = "List wages that look wrong in this file: other units, zero, far from their group.", HelpName = "FILE" };

    internal Option<string> ScreenBy { get; } = new("--screen-by") { Description = "The column within which wages are held against each other.", HelpName = "COLUMN", DefaultValueFactory = static _ => "occ" };

    internal Option<string> Suspects { get; } = new("--suspects")
    {
        Description = "What becomes of them: keep, leave-out, or convert (counted in the unit suspected, left out where there is none).",
        HelpName = "WHAT",
        DefaultValueFactory = static _ => "keep",
    };

    internal Option<string?> Index { get; } = new("--index") { Description = "CSV of month,index: wages (column month) are brought to the month of --to.", HelpName = "CSV" };

    internal Option<string?> To { get; } = new("--to") { Description = "The month to which wages are brought, such as 2026-03.", HelpName = "MONTH" };

    internal Option<string?> Release { get; } = new("--release") { Description = "Write the table as JSON for jiuye publish instead: what the policy withholds keeps its row and has no figure.", HelpName = "FILE" };

    internal Option<string?> Period { get; } = new("--period") { Description = "The period that the wages are of, for --release, such as 2026.", HelpName = "PERIOD" };

    internal CodeLevels Levels { get; } = new();

    internal Option<string?> Policy { get; } =
        CommonOptions.Policy("A policy by name or a JSON file: cells with fewer wages or employers than it asks are withheld, with the reason. Default: every cell is shown.");

    internal Option<string?> Out { get; } = TableOutput.Option();

    internal IEnumerable<Option> All =>
        [Records, By, Rule, Errors, Quality, RollUp, Withhold, Earlier, Legacy, Posted, SmallAreas, Rising, Screen, ScreenBy, Suspects, Index, To, Release, Period, Policy, Out, .. Levels.Options];

    internal SuspectTreatment TreatmentOf(ParseResult call) => call.GetValue(Suspects) switch
    {
        "leave-out" => SuspectTreatment.LeaveOut,
        "convert" => SuspectTreatment.Convert,
        _ => SuspectTreatment.Keep,
    };

    internal WageCsvParts PartsOf(ParseResult call) =>
        (call.GetValue(Errors) ? WageCsvParts.Errors : WageCsvParts.None)
        | (call.GetValue(Legacy) ? WageCsvParts.Legacy : WageCsvParts.None)
        | (call.GetValue(Policy) is null ? WageCsvParts.None : WageCsvParts.Withheld);

    /// <summary>Refuses options that do not go together.</summary>
    /// <exception cref="UsageException">Two ask for different tables, or one lacks its companion.</exception>
    internal void Check(ParseResult call, string[] columns)
    {
        var tables = new[] { call.GetValue(RollUp), call.GetValue(Posted) is not null, call.GetValue(SmallAreas), call.GetValue(Rising) is not null, call.GetValue(Errors) || call.GetValue(Legacy) };
        if (tables.Count(static asked => asked) > 1)
            throw new UsageException("--roll-up, --posted, --small-areas, --rising and --errors/--legacy ask for different tables: expected one of them.");
        if (call.GetValue(RollUp) && call.GetValue(Policy) is null)
            throw new UsageException("--roll-up needs --policy, which says when a cell is thin.");
        if (call.GetValue(Withhold) && call.GetValue(Policy) is null)
            throw new UsageException("--withhold needs --policy, whose rules say what may be shown.");
        if (call.GetValue(Withhold) && tables.Skip(1).Any(static asked => asked))
            throw new UsageException("--withhold goes with --roll-up or alone: the other tables are for the office.");
        if (call.GetValue(Release) is not null && (call.GetValue(Policy) is null || call.GetValue(Period) is null))
            throw new UsageException("--release needs --policy, whose rules say what may be shown, and --period, such as 2026.");
        if (call.GetValue(Release) is not null && (call.GetValue(Withhold) || tables.Any(static asked => asked)))
            throw new UsageException("--release is a table of its own and withholds by itself: expected no --withhold and none of the other tables.");
        if (call.GetValue(Earlier) is { Length: > 0 } && !call.GetValue(Withhold) && call.GetValue(Release) is null)
            throw new UsageException("--earlier needs --withhold or --release.");
        if (call.GetValue(Rising) is { } rising && !columns.Contains(rising))
            throw new UsageException($"--rising '{rising}': expected one of the columns of --by, {string.Join(", ", columns)}.");
        if (call.GetValue(Index) is null != call.GetValue(To) is null)
            throw new UsageException("--index and --to belong together: which index, and to which month.");
        if (call.GetValue(Index) is not null && columns.Contains("month"))
            throw new UsageException("--by month with --index: wages that are brought to one month can't be crossed by theirs.");
    }
}
