using System.CommandLine;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Difficulty levels with points, reasons, what to ask and what would change them.</summary>
internal static class GradeVerb
{
    internal static Command Create()
    {
        var seekers = new Option<string>("--seekers") { Description = "The seekers, JSONL, .gz or plain.", Required = true, HelpName = "FILE" };
        var postings = new Option<string?>("--postings") { Description = "Postings to count the local market from (openings per seeker, median pay).", HelpName = "FILE" };
        var market = new Option<string?>("--market") { Description = "Figures of the local market instead: CSV with occ,district,openings_per_seeker,median_wage.", HelpName = "FILE" };
        var journal = new Option<string?>("--journal") { Description = "What was said and decided about grades, JSONL (seeker, on, kind, level, steps, reason, card): own assessments, appeals, counsellors' moves.", HelpName = "FILE" };
        var profiling = new Option<string?>("--profiling") { Description = "A model of long joblessness beside the card (profile-table, profile-eval --model): gives a probability and may ask for a second look; it moves no level.", HelpName = "MODEL" };
        var output = new Option<string?>("--out") { Description = "The file to write; default: standard output.", HelpName = "FILE" };
        var asOf = CommonOptions.AsOf("The day of the grading, yyyy-MM-dd.");
        asOf.Required = true;
        var policy = CommonOptions.Policy("A policy by name or a JSON file; default: jiuye-default.");
        var json = CommonOptions.Json();
        var verb = new Verb("grade", "Grade how hard people are to place (levels 1 to 4) by the policy's open points card, with reasons, ranges and what to ask next.")
        {
            Examples =
            [
                new("jiuye grade --seekers datasets/demo/seekers.jsonl.gz --postings datasets/demo/postings.jsonl.gz --as-of 2026-03-31", "a line a person, the market counted from the postings"),
                new("jiuye grade --seekers seekers.jsonl --market market.csv --as-of 2026-03-31 --policy beijing-2018 --json --out grades.jsonl", "every factor, question and change as JSON"),
                new("jiuye grade --seekers seekers.jsonl --market market.csv --as-of 2026-03-31 --profiling district.model", "with a model beside the card: who should be looked at again"),
            ],
        };
        foreach (var option in new Option[] { seekers, postings, market, journal, profiling, output, asOf, policy, json })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () => Grade(
                new(call.GetRequiredValue(seekers), call.GetValue(postings), call.GetValue(market), call.GetValue(journal), call.GetValue(profiling), call.GetValue(output), call.GetValue(asOf)!.Value),
                Policy.Find(call.GetValue(policy) ?? "jiuye-default"),
                call.GetValue(json),
                call.InvocationConfiguration.Output,
                call.InvocationConfiguration.Error,
                cancellation),
            cancellation));
        return verb;
    }

    private static int Grade(GradeFiles files, Policy policy, bool asJson, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (files.Postings is not null && files.Market is not null)
            throw new UsageException("--postings and --market both give the local market: use one of them.");
        var grader = new DifficultyGrader(policy.Grading, files.Profiling is { } model ? ProfilingModel.Read(model, policy.Profiling) : null);
        var rejected = new RejectedOnScreen(error);
        using var progress = new ConsoleProgress(error);
        var options = new ReadOptions { Wages = policy.Wages, Rejected = rejected.Add, Progress = progress };
        JobSeeker[] seekers = [.. SeekerFile.Read(files.Seekers, options, cancellation).Select(RecordCoding.Default.Of)];
        var market = Market(files, policy, seekers, options, cancellation);
        var journals = Journals(files, options, cancellation);
        using var result = ResultFile.Open(files.Output, output);
        if (!asJson)
            result.Writer.WriteLine(files.Profiling is null ? GradeLines.Heading : GradeLines.HeadingWithModel);
        foreach (var seeker in seekers)
        {
            var decisions = journals.TryGetValue(seeker.Id, out var journal) ? journal.DecisionsOn(files.AsOf) : GradingDecisions.None;
            var grade = grader.Grade(seeker, market(seeker), decisions, files.AsOf);
            result.Writer.WriteLine(asJson ? GradeLines.Json(grade) : GradeLines.Csv(grade));
        }

        result.Finish();
        progress.Dispose();
        return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    private static Dictionary<SeekerId, GradeJournal> Journals(GradeFiles files, ReadOptions options, CancellationToken cancellation)
    {
        if (files.Journal is not { } path)
            return [];
        try
        {
            return GradeJournal.All(GradeJournalFile.Read(path, options, cancellation)).ToDictionary(static journal => journal.Seeker);
        }
        catch (ArgumentException wrong)
        {
            // Entries that are whole one by one and contradict each other: the file is at fault, not the program.
            throw new InvalidDataException($"{path}: {wrong.Message}", wrong);
        }
    }

    // Counted as the nightly run counts, so that one person has one grade; only its pay survey and its collapsed duplicates are not at hand here.
    private static Func<JobSeeker, LocalMarketFacts> Market(GradeFiles files, Policy policy, JobSeeker[] seekers, ReadOptions options, CancellationToken cancellation)
    {
        if (files.Market is { } figures)
            return LocalMarketFile.Read(figures, null).For;
        if (files.Postings is not { } postings)
            return static _ => LocalMarketFacts.Unknown;
        JobPosting[] offered = [.. PostingFile.Read(postings, options, cancellation).Select(RecordCoding.Default.Of)];
        return LocalFigures.Of(policy, offered, seekers, [], files.AsOf).For;
    }

    private sealed record GradeFiles(string Seekers, string? Postings, string? Market, string? Journal, string? Profiling, string? Output, DateOnly AsOf);
}
