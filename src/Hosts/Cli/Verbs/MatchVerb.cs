using System.CommandLine;
using System.Diagnostics;
using Jiuye.Matching;
using Jiuye.Matching.Plain;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary><c>jiuye match</c>: the best postings for every seeker, or the best seekers for every posting.</summary>
internal static class MatchVerb
{
    private static readonly Option<string?> Postings = new("--postings") { Description = "The postings, JSONL, .gz or plain; needed unless --index.", HelpName = "FILE" };
    private static readonly Option<string?> Seekers = new("--seekers") { Description = "The seekers, JSONL, .gz or plain; needed unless --index.", HelpName = "FILE" };
    private static readonly Option<string?> Index = new("--index") { Description = "An index that jiuye index build wrote, instead of the records: opened in a moment. Policy, profile and lexicon must be those it was built with.", HelpName = "FOLDER" };
    private static readonly Option<int> Top = TopOption();
    private static readonly Option<string?> Out = new("--out") { Description = "The file to write, a JSON line a list; default: standard output.", HelpName = "FILE" };
    private static readonly Option<string> Profile = MatchProfileOption();
    private static readonly Option<string?> Model = new("--model") { Description = "With --profile learned: the ranking that jiuye rank-train or a night wrote.", HelpName = "FILE" };
    private static readonly Option<string?> Referrals = new("--referrals") { Description = "What was recommended before, JSONL or .gz: such pairs are left out, and a learned ranking knows what came of them. Not with --index.", HelpName = "FILE" };
    private static readonly Option<string> Direction = OneOf("--direction", "Who gets a list: each seeker (of postings) or each posting (of seekers).", "seekers", "postings");
    private static readonly Option<bool> Explain = new("--explain") { Description = "Add to each match what its score is made of, in Chinese and English." };
    private static readonly Option<bool> Plain = new("--plain") { Description = "The measuring format: text already split by spaces, plain filters, BM25." };
    private static readonly Option<bool> Measure = new("--measure") { Description = "With --plain: add one JSON line last that says how fast." };
    private static readonly Option<string?> Updates = new("--updates") { Description = "With --plain --measure: changes to make last, a JSON line each: {\"op\":\"add\",\"p\":posting}, {\"op\":\"close\",\"id\"}, {\"op\":\"single\",\"p\":posting}.", HelpName = "FILE" };
    private static readonly Option<DateOnly?> AsOf = CommonOptions.AsOf("The day on which both sides must be valid, yyyy-MM-dd; needed unless --plain.");
    private static readonly Option<string?> PolicyName = CommonOptions.Policy("A policy by name or a JSON file: weights and filters; default: jiuye-default.");
    private static readonly Option<string?> Lexicon = LexiconOption();
    private static readonly Option<int> Threads = CommonOptions.Threads();

    /// <summary>The verb with its options.</summary>
    internal static Command Create()
    {
        var verb = new Verb("match", "Match seekers with postings, exactly: what passes the filters, best first.")
        {
            Examples =
            [
                new("jiuye match --postings postings.jsonl.gz --seekers seekers.jsonl.gz --top 50 --as-of 2026-03-31 --out matches.jsonl", "The best 50 postings for every seeker"),
                new("jiuye match --postings postings.jsonl.gz --seekers seekers.jsonl.gz --top 20 --as-of 2026-03-31 --direction postings --explain", "The best 20 seekers for every posting, with reasons"),
                new("jiuye match --postings postings.jsonl.gz --seekers seekers.jsonl.gz --referrals referrals.jsonl.gz --profile learned --model ranking/ranking.model --as-of 2026-03-31", "Ordered by what came of earlier referrals (jiuye rank-train)"),
                new("jiuye match --index district.index --as-of 2026-03-31 --out matches.jsonl", "The same lists of an index, without reading a text (jiuye index build)"),
                new("jiuye match --plain --postings p.jsonl --seekers s.jsonl --top 50 --out m.jsonl --measure", "The measuring format, with times"),
            ],
        };
        foreach (var option in new Option[] { Postings, Seekers, Index, Top, Out, Profile, Model, Referrals, Direction, Explain, Plain, Measure, Updates, AsOf, PolicyName, Lexicon, Threads })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(() => call.GetValue(Plain) ? RunPlain(call, cancellation) : Run(call, cancellation), cancellation));
        return verb;
    }

    private static int Run(ParseResult call, CancellationToken cancellation)
    {
        if (call.GetValue(AsOf) is not { } asOf)
            throw new UsageException("--as-of is missing: the day on which postings and seekers must be valid, such as 2026-03-31.");
        if (call.GetValue(Measure))
            throw new UsageException("--measure goes with --plain.");
        if (call.GetValue(Updates) is not null)
            throw new UsageException("--updates goes with --plain --measure.");
        var error = call.InvocationConfiguration.Error;
        var policy = Policy.Find(call.GetValue(PolicyName) ?? "jiuye-default");
        using var progress = new ConsoleProgress(error);
        var rejected = 0;
        var reader = LexiconFile.Reader(call.GetValue(Lexicon));
        var options = OptionsOf(policy, call.GetRequiredValue(Profile), RankingFile.Read(call.GetRequiredValue(Profile), call.GetValue(Model)));
        if (call.GetValue(Index) is not null && call.GetValue(Referrals) is not null)
            throw new UsageException("--referrals goes without --index: an index has its own.");
        var records = new Dictionary<string, string?> { ["--postings"] = call.GetValue(Postings), ["--seekers"] = call.GetValue(Seekers) };
        var engine = EngineSource.Opened(call.GetValue(Index), records, records.Keys, folder => MatchingEngine.Open(folder, options, reader, call.GetValue(Threads)))
            ?? Built();
        Write(call, engine, asOf, progress, cancellation);
        return rejected > 0 ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;

        MatchingEngine Built()
        {
            var reading = new ReadOptions
            {
                Wages = policy.Wages,
                Progress = progress,
                Rejected = row =>
                {
                    rejected++;
                    error.WriteLine(row);
                },
            };
            var coding = new RecordCoding(reader);
            JobPosting[] postings = [.. PostingFile.Read(records["--postings"]!, reading, cancellation).Select(coding.Of)];
            JobSeeker[] seekers = [.. SeekerFile.Read(records["--seekers"]!, reading, cancellation).Select(coding.Of)];
            Referral[] referrals = call.GetValue(Referrals) is { } file ? [.. ReferralFile.Read(file, reading, cancellation)] : [];
            options = options with { Learned = options.Learned?.Knowing(postings, referrals) };
            return MatchingEngine.Build(new(postings, seekers, referrals), options, reader, call.GetValue(Threads), cancellation);
        }
    }

    /// <summary>The option of how matches are ordered.</summary>
    internal static Option<string> ProfileOption() => OneOf("--profile", "How matches are ordered.", "default", "bm25");

    private static Option<string> MatchProfileOption() => OneOf("--profile", "How matches are ordered; learned needs --model.", "default", "bm25", "learned");

    /// <summary>The option of words of one's own.</summary>
    internal static Option<string?> LexiconOption() => new("--lexicon")
    {
        Description = "Words of your own to read texts with, tab-separated: word, kind, weight, canonical word (docs/text.md).",
        HelpName = "FILE",
    };

    /// <summary>The options of an engine by a policy.</summary>
    internal static MatchingOptions OptionsOf(Policy policy, string profile, LearnedRanking? learned = null) => new()
    {
        Ranking = policy.Ranking,
        Filters = policy.Filters,
        Profile = learned is not null ? RankingProfile.Learned : profile == "bm25" ? RankingProfile.Bm25 : RankingProfile.Default,
        Learned = learned,
    };

    private static void Write(ParseResult call, MatchingEngine engine, DateOnly asOf, ConsoleProgress progress, CancellationToken cancellation)
    {
        var direction = call.GetValue(Direction) == "seekers" ? MatchDirection.PostingsForSeekers : MatchDirection.SeekersForPostings;
        Func<Match, Explanation>? explain = call.GetValue(Explain) ? match => engine.Explain(match.Seeker, match.Posting, asOf) : null;
        var done = new Progress(progress, engine.ListCount(direction), call.GetValue(Direction)!);
        using var result = ResultFile.Open(call.GetValue(Out), call.InvocationConfiguration.Output);
        foreach (var list in engine.RecommendAll(direction, call.GetValue(Top), asOf, call.GetValue(Threads), done, cancellation))
            result.Writer.WriteLine(MatchLines.Of(list, direction, explain));
        result.Finish();
    }

    private static int RunPlain(ParseResult call, CancellationToken cancellation)
    {
        if (call.GetValue(Updates) is not null && !call.GetValue(Measure))
            throw new UsageException("--updates goes with --measure: it says how long changes take until a query sees them.");
        if (call.GetValue(Explain) || call.GetValue(Direction) != "seekers" || call.GetValue(Profile) != "bm25" && call.GetResult(Profile) is { Implicit: false })
            throw new UsageException("--plain ranks postings for seekers by BM25: it goes without --explain, --direction postings and --profile default.");
        if (call.GetValue(Index) is not null || call.GetValue(Postings) is not { } postings || call.GetValue(Seekers) is not { } asking)
            throw new UsageException("--plain reads --postings and --seekers, both of them, and no --index.");
        PlainSeeker[] seekers = [.. PlainMatchFile.Seekers(asking)];
        (PlainUpdate, bool)[] updates = call.GetValue(Updates) is { } file ? [.. PlainMatchFile.Updates(file)] : [];
        var (began, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var market = new PlainMarket(PlainMatchFile.Postings(postings));
        var build = (Stopwatch.GetElapsedTime(began).TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        var run = new PlainMatchRun(market, seekers, call.GetValue(Top), call.GetValue(Threads));
        using var result = ResultFile.Open(call.GetValue(Out), call.InvocationConfiguration.Output);
        foreach (var (seeker, list) in run.Lists(cancellation))
            result.Writer.WriteLine(MatchLines.Of(seeker.Id, list, market.IdOf));
        if (call.GetValue(Measure))
            result.Writer.WriteLine(run.Measure(build, updates, cancellation));
        result.Finish();
        return ExitCode.Done;
    }

    private static Option<int> TopOption()
    {
        var option = CommonOptions.WholeNumber("--top", "The most matches a list; default 50.", 1, MatchingEngine.LongestList, "K");
        option.DefaultValueFactory = static _ => 50;
        return option;
    }

    private static Option<string> OneOf(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = $"{description} Default {values[0]}.", HelpName = string.Join('|', values), DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    // Tells the terminal in whose terms the work is counted.
    private sealed class Progress(ConsoleProgress console, int lists, string unit) : IProgress<int>
    {
        public void Report(int value) => console.Report(new("match", value, lists, unit));
    }
}
