using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Jiuye.Matching.Clearing;

namespace Jiuye.Cli;

/// <summary><c>jiuye market</c>: lists for both sides of a small market from who likes whom, by one of several rules.</summary>
internal static class MarketVerb
{
    private const int MostMeasured = 1_000;
    private const int PlacesShown = 10;

    private static readonly Dictionary<string, ClearingRule> Rules = new(StringComparer.Ordinal)
    {
        ["tu"] = ClearingRule.TransferableUtility,
        ["welfare"] = ClearingRule.Welfare,
        ["nash"] = ClearingRule.Nash,
        ["stable"] = ClearingRule.Stable,
        ["own"] = ClearingRule.Own,
        ["product"] = ClearingRule.Product,
    };

    private static readonly Option<FileInfo> Seekers = new("--seekers") { Description = "A line for each seeker, on it how likely the seeker takes to each posting: numbers from 0 to 1, parted by commas.", HelpName = "CSV", Required = true };
    private static readonly Option<FileInfo> Postings = new("--postings") { Description = "A line for each posting, on it how likely the posting takes to each seeker.", HelpName = "CSV", Required = true };
    private static readonly Option<FileInfo?> Places = new("--places") { Description = "A line for each posting with its head-count, for tu and stable; default: one each.", HelpName = "FILE" };
    private static readonly Option<string> By = new("--policy")
    {
        Description = "tu (transferable utility), welfare (most expected matches), nash (no envy, by lot), stable (deferred acceptance); for comparison own (own preference) and product (of both).",
        HelpName = "tu|welfare|nash|stable|own|product",
        Required = true,
        CustomParser = Rule,
    };
    private static readonly Option<int> Top = CommonOptions.WithDefault(CommonOptions.WholeNumber("--top", "How many places of a list count as shown in the report; default: 10.", 1, 1_000_000, "K"), PlacesShown);
    private static readonly Option<int?> Measure = CommonOptions.OptionalWholeNumber("--measure", "Makes the lists so often and adds cpu_ms, the median processor time of one making.", 1, MostMeasured);
    private static readonly Option<string?> Out = new("--out") { Description = "The file to write; default: standard output.", HelpName = "FILE" };
    private static readonly Option<int> Threads = CommonOptions.Threads();

    /// <summary>The verb with its options.</summary>
    internal static Command Create()
    {
        var verb = new Verb("market", "Clear a market: ranked lists for both sides from who likes whom, with expected matches, envy, blocking pairs and how evenly all are shown.")
        {
            Examples =
            [
                new("jiuye market --seekers likings.csv --postings wantings.csv --policy welfare", "the lists with the most expected matches, one JSON object"),
                new("jiuye market --seekers likings.csv --postings wantings.csv --policy nash", "lists by lot: for everybody a matrix of how likely who stands where"),
                new("jiuye market --seekers likings.csv --postings wantings.csv --policy stable --places heads.txt", "a stable matching with head-counts opens the lists"),
            ],
        };
        foreach (var option in new Option[] { Seekers, Postings, By, Places, Top, Measure, Out, Threads })
            verb.Options.Add(option);
        verb.SetAction(static (call, cancellation) => Task.Run(() => Run(call, cancellation), cancellation));
        return verb;
    }

    private static int Run(ParseResult call, CancellationToken cancellation)
    {
        var policy = call.GetRequiredValue(By);
        var (rule, threads) = (Rules[policy], call.GetValue(Threads));
        if (call.GetValue(Places) is not null && rule is not (ClearingRule.TransferableUtility or ClearingRule.Stable))
            throw new UsageException($"--places with --policy {policy}: expected tu or stable; the others know lists alone.");
        var market = Read(call);
        if (rule == ClearingRule.Nash && (long)market.Seekers * market.Postings * (market.Seekers + market.Postings) > NashWelfare.MostProbabilities)
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--policy nash over {market.Seekers} × {market.Postings}: its lots would have more than {NashWelfare.MostProbabilities:N0} probabilities; expected a smaller market, or another policy."));
        var (lists, milliseconds) = Clear(market, rule, threads, call.GetValue(Measure), cancellation);
        var report = TwoSidedReport.Of(market, lists, call.GetValue(Top), threads);
        using var result = ResultFile.Open(call.GetValue(Out), call.InvocationConfiguration.Output);
        result.Writer.WriteLine(JsonText.Line((market, lists, report, policy, milliseconds), static (json, of) => ClearingJson.Write(json, of.policy, of.market, of.lists, of.report, of.milliseconds)));
        result.Finish();
        return ExitCode.Done;
    }

    private static PreferenceMarket Read(ParseResult call)
    {
        var (seekersFile, postingsFile) = (call.GetRequiredValue(Seekers).FullName, call.GetRequiredValue(Postings).FullName);
        var (seekers, postings, likings) = PreferenceFile.Read(seekersFile);
        var (rows, columns, wantings) = PreferenceFile.Read(postingsFile);
        if (rows != postings || columns != seekers)
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{postingsFile}: {rows} lines of {columns} numbers; expected {postings} lines of {seekers}, since {seekersFile} has {seekers} lines of {postings}."));
        return new(seekers, postings, likings, wantings, call.GetValue(Places) is { } places ? PreferenceFile.Places(places.FullName, postings) : null);
    }

    private static (ClearedLists Lists, double? Milliseconds) Clear(PreferenceMarket market, ClearingRule rule, int threads, int? times, CancellationToken cancellation)
    {
        if (times is not { } often)
            return (MarketClearing.Clear(market, rule, threads, cancellation), null);
        var (took, lists) = (new double[often], default(ClearedLists)!);
        for (var time = 0; time < often; time++)
        {
            var before = Environment.CpuUsage.TotalTime;
            lists = MarketClearing.Clear(market, rule, threads, cancellation);
            took[time] = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        }

        Array.Sort(took);
        return (lists, took[often / 2]);
    }

    private static string Rule(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (!Rules.ContainsKey(text))
            result.AddError($"'{text}' is no policy: expected {string.Join(", ", Rules.Keys)}.");
        return text;
    }
}
