using System.CommandLine;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary><c>jiuye index</c>: builds an index that <c>match</c> and <c>advise</c> open instead of reading texts, looks whether one is whole, and tells what is in it.</summary>
internal static class IndexVerb
{
    private static readonly Argument<string> Folder = new("FOLDER") { Description = "The folder of the index." };

    internal static Command Create()
    {
        var verb = new Verb("index", "Build an index that is opened in a moment, check every byte of it, and see what is in it.");
        verb.Subcommands.Add(Build());
        verb.Subcommands.Add(Verify());
        verb.Subcommands.Add(Stats());
        return verb;
    }

    private static Verb Build()
    {
        var postings = new Option<string>("--postings") { Description = "The postings, JSONL, .gz or plain.", HelpName = "FILE", Required = true };
        var seekers = new Option<string>("--seekers") { Description = "The seekers, JSONL, .gz or plain.", HelpName = "FILE", Required = true };
        var referrals = new Option<string?>("--referrals") { Description = "What was recommended before, JSONL, .gz or plain.", HelpName = "FILE" };
        var folder = new Option<string>("--out") { Description = "The folder to write the index into; an index that is there stays whole until the new one takes its place.", HelpName = "FOLDER", Required = true };
        var profile = MatchVerb.ProfileOption();
        var policyName = CommonOptions.Policy("A policy by name or a JSON file: weights and filters, which the index holds; default: jiuye-default.");
        var lexicon = MatchVerb.LexiconOption();
        var threads = CommonOptions.Threads();
        var verb = new Verb("build", "Read postings and seekers once, and write an index that match and advise open with --index.")
        {
            Examples =
            [
                new("jiuye index build --postings postings.jsonl.gz --seekers seekers.jsonl.gz --out district.index", "Then: jiuye match --index district.index --as-of 2026-03-31"),
                new("jiuye index build --postings postings.jsonl.gz --seekers seekers.jsonl.gz --referrals referrals.jsonl.gz --policy jiuye-default --out district.index", "With what was recommended before, so that nobody is sent to the same posting twice"),
            ],
        };
        foreach (var option in new Option[] { postings, seekers, referrals, folder, profile, policyName, lexicon, threads })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var policy = Policy.Find(call.GetValue(policyName) ?? "jiuye-default");
                var rejected = new RejectedOnScreen(call.InvocationConfiguration.Error);
                using var progress = new ConsoleProgress(call.InvocationConfiguration.Error);
                var reading = new ReadOptions { Wages = policy.Wages, Rejected = rejected.Add, Progress = progress };
                var reader = LexiconFile.Reader(call.GetValue(lexicon));
                var coding = new RecordCoding(reader);
                var market = new Market(
                    [.. PostingFile.Read(call.GetRequiredValue(postings), reading, cancellation).Select(coding.Of)],
                    [.. SeekerFile.Read(call.GetRequiredValue(seekers), reading, cancellation).Select(coding.Of)],
                    call.GetValue(referrals) is { } made ? [.. ReferralFile.Read(made, reading, cancellation)] : []);
                var engine = MatchingEngine.Build(market, MatchVerb.OptionsOf(policy, call.GetRequiredValue(profile)), reader, call.GetValue(threads), cancellation);
                engine.Save(call.GetRequiredValue(folder));
                return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
            },
            cancellation));
        return verb;
    }

    private static Verb Verify()
    {
        var threads = CommonOptions.Threads();
        var verb = new Verb("verify", "Check every byte of an index against its checksums, and whether all that it says fits together.")
        {
            Examples = [new("jiuye index verify district.index", "Ends with 0 where the index is whole; else names the file, the section and what is wrong there")],
        };
        verb.Arguments.Add(Folder);
        verb.Options.Add(threads);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var snapshot = IndexCheck.Run(call.GetRequiredValue(Folder), call.GetValue(threads), cancellation);
                IndexPage.WriteWhole(snapshot, call.InvocationConfiguration.Output);
                return ExitCode.Done;
            },
            cancellation));
        return verb;
    }

    private static Verb Stats()
    {
        var json = CommonOptions.Json();
        var verb = new Verb("stats", "Tell what is in an index: records, segments, terms, bytes by section, and what it was built with.")
        {
            Examples =
            [
                new("jiuye index stats district.index", "A table for people"),
                new("jiuye index stats district.index --json", "One JSON object for machines"),
            ],
        };
        verb.Arguments.Add(Folder);
        verb.Options.Add(json);
        verb.SetAction((call, _) => Task.Run(() =>
        {
            var figures = IndexFigures.Of(MarketFiles.OpenSnapshot(call.GetRequiredValue(Folder), Environment.ProcessorCount));
            if (call.GetValue(json))
                IndexJson.Write(figures, call.InvocationConfiguration.Output);
            else
                IndexPage.Write(figures, call.InvocationConfiguration.Output);
            return ExitCode.Done;
        }));
        return verb;
    }
}
