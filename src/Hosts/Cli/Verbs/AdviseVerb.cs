using System.CommandLine;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary><c>jiuye advise</c>: why a match, why none, what may be given up for more, and what would move somebody up.</summary>
internal static class AdviseVerb
{
    private static readonly Option<string?> Postings = new("--postings") { Description = "The postings, JSONL, .gz or plain; needed unless --index.", HelpName = "FILE" };
    private static readonly Option<string?> Seekers = new("--seekers") { Description = "The seekers, JSONL, .gz or plain; needed unless --index.", HelpName = "FILE" };
    private static readonly Option<string?> Index = new("--index") { Description = "An index that jiuye index build wrote, instead of the records: an answer at once. The policy must be the one it was built with.", HelpName = "FOLDER" };
    private static readonly Option<string?> Referrals = new("--referrals") { Description = "What was recommended before, JSONL, .gz or plain.", HelpName = "FILE" };
    private static readonly Option<string?> Seeker = new("--seeker") { Description = "The seeker asked about.", HelpName = "ID" };
    private static readonly Option<string?> Posting = new("--posting") { Description = "The posting asked about.", HelpName = "ID" };
    private static readonly Option<int> AtLeast = Wanted();
    private static readonly Option<string> Language = LanguageOption();
    private static readonly Option<DateOnly?> AsOf = CommonOptions.AsOf("The day on which both sides must be valid, yyyy-MM-dd; needed.");
    private static readonly Option<string?> PolicyName = CommonOptions.Policy("A policy by name or a JSON file: weights, filters and costs; default: jiuye-default.");

    internal static Command Create()
    {
        var verb = new Verb("advise", "Say why a posting fits or not, what to give up for more matches, and what would move somebody up.")
        {
            Examples =
            [
                new("jiuye advise --postings postings.jsonl.gz --seekers seekers.jsonl.gz --as-of 2026-03-31 --seeker S000000008", "The cheapest ways to ten matches, and what makes the list better"),
                new("jiuye advise --postings postings.jsonl.gz --seekers seekers.jsonl.gz --as-of 2026-03-31 --seeker S000000008 --posting P000000001", "Why this posting or why not, and what moves the person up among its candidates"),
                new("jiuye advise --index district.index --as-of 2026-03-31 --seeker S000000008", "The same from an index (jiuye index build), without reading a text"),
                new("jiuye advise --postings postings.jsonl.gz --seekers seekers.jsonl.gz --as-of 2026-03-31 --posting P000000001 --language en", "The cheapest ways to ten candidates for a posting"),
            ],
        };
        foreach (var option in new Option[] { Postings, Seekers, Referrals, Index, Seeker, Posting, AtLeast, Language, AsOf, PolicyName })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(() => Run(call, cancellation), cancellation));
        return verb;
    }

    private static int Run(ParseResult call, CancellationToken cancellation)
    {
        if (call.GetValue(AsOf) is not { } asOf)
            throw new UsageException("--as-of is missing: the day on which postings and seekers must be valid, such as 2026-03-31.");
        var (seeker, posting) = (call.GetValue(Seeker), call.GetValue(Posting));
        if (seeker is null && posting is null)
            throw new UsageException("--seeker and --posting are missing: name one of them, or both for a pair.");
        var error = call.InvocationConfiguration.Error;
        var policy = Policy.Find(call.GetValue(PolicyName) ?? "jiuye-default");
        var rejected = new RejectedOnScreen(error);
        using var progress = new ConsoleProgress(error);
        var options = new ReadOptions { Wages = policy.Wages, Rejected = rejected.Add, Progress = progress };
        var matching = new MatchingOptions { Ranking = policy.Ranking, Filters = policy.Filters };
        var records = new Dictionary<string, string?> { ["--postings"] = call.GetValue(Postings), ["--seekers"] = call.GetValue(Seekers), ["--referrals"] = call.GetValue(Referrals) };
        var engine = EngineSource.Opened(
            call.GetValue(Index), records, ["--postings", "--seekers"], folder => MatchingEngine.Open(folder, matching, JobTextReader.Default, Environment.ProcessorCount))
            ?? MatchingEngine.Build(Read(records, options, cancellation), matching, JobTextReader.Default, cancellation);
        progress.Dispose();
        var page = new AdvicePage(engine, policy, asOf, call.GetRequiredValue(Language), call.InvocationConfiguration.Output);
        if (seeker is not null && posting is not null)
            page.WritePair(new(seeker), new(posting));
        else if (seeker is not null)
            page.WriteSeeker(new(seeker), call.GetValue(AtLeast));
        else
            page.WritePosting(new(posting!), call.GetValue(AtLeast));
        return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    private static Market Read(Dictionary<string, string?> records, ReadOptions options, CancellationToken cancellation) => new(
        [.. PostingFile.Read(records["--postings"]!, options, cancellation).Select(RecordCoding.Default.Of)],
        [.. SeekerFile.Read(records["--seekers"]!, options, cancellation).Select(RecordCoding.Default.Of)],
        records["--referrals"] is { } made ? [.. ReferralFile.Read(made, options, cancellation)] : []);

    private static Option<int> Wanted()
    {
        var option = CommonOptions.WholeNumber("--at-least", "How many matches are wanted; default 10.", 1, MatchingEngine.LongestList);
        option.DefaultValueFactory = static _ => 10;
        return option;
    }

    private static Option<string> LanguageOption()
    {
        var option = new Option<string>("--language") { Description = "zh-CN or en; default zh-CN.", HelpName = "zh-CN|en", DefaultValueFactory = static _ => "zh-CN" };
        option.AcceptOnlyFromAmong("zh-CN", "en");
        return option;
    }
}
