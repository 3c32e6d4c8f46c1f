using System.CommandLine;
using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary><c>jiuye audit</c>: what postings lack, whom they keep away, whether they hold, pay and trap; and how well that is found.</summary>
internal static class AuditVerb
{
    internal static Command Create()
    {
        var postings = new Option<string?>("--postings") { Description = "The postings: JSONL, .gz or plain, or a dataset's folder.", HelpName = "FILE" };
        var seekers = new Option<string?>("--seekers") { Description = "Instead of postings, the records of seekers: JSONL, .gz or plain, or a dataset's folder.", HelpName = "FILE" };
        var output = new Option<string?>("--out") { Description = "The file for the findings; default: standard output.", HelpName = "FILE" };
        var asOf = CommonOptions.AsOf("The day of the audit, yyyy-MM-dd; needed with --postings.");
        var policy = CommonOptions.Policy("A policy by name or a JSON file; default: jiuye-default.");
        var employers = new Option<string?>("--employers") { Description = "What the office knows of employers, JSONL: employer, unified_code, licence_seen, licence_valid_until, agent_authorised and others; without it employers are not checked.", HelpName = "FILE" };
        var threads = CommonOptions.Threads();
        var json = CommonOptions.Json();
        var evaluate = new Option<string?>("--evaluate") { Description = "Labelled sentences to measure discrimination findings against instead (tests/Matching/Audit/README.md).", HelpName = "SENTENCES" };
        var part = new Option<string?>("--part") { Description = "With --evaluate: only sentences whose number is odd, or even.", HelpName = "odd|even" };
        part.AcceptOnlyFromAmong("odd", "even");
        var differences = new Option<bool>("--differences") { Description = "With --evaluate: list the sentences where findings and labels differ." };
        var verb = new Verb("audit", "Audit postings before publication: what they lack, validity, discrimination with the words and the article, pay below the floor, signs of fraud.")
        {
            Examples =
            [
                new("jiuye audit --postings datasets/demo/postings.jsonl.gz --as-of 2026-03-31", "a CSV row a finding, the counts by rule on the screen"),
                new("jiuye audit --postings postings.jsonl --as-of 2026-03-31 --policy beijing-2018 --json --out findings.jsonl", "the same as JSON by the Beijing rules, with reason and suggestion in both languages"),
                new("jiuye audit --seekers datasets/demo/seekers.jsonl.gz --as-of 2026-03-31", "what stands against showing the records of seekers: wording, days that cannot be, work so far against work wanted"),
                new("jiuye audit --evaluate tests/Matching/Audit/development-sentences.jsonl --differences", "precision and recall by ground on labelled sentences"),
            ],
        };
        foreach (var option in new Option[] { postings, seekers, output, employers, asOf, policy, threads, json, evaluate, part, differences })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var rules = Policy.Find(call.GetValue(policy) ?? "jiuye-default");
                var screen = call.InvocationConfiguration.Output;
                if (call.GetValue(evaluate) is { } sentences)
                {
                    var parity = call.GetValue(part) switch { "odd" => 1, "even" => 0, _ => (int?)null };
                    GroundReport.Write(screen, sentences, parity, new(rules), call.GetValue(differences), cancellation);
                    return ExitCode.Done;
                }

                if (call.GetValue(seekers) is { } people)
                {
                    var on = call.GetValue(asOf) ?? throw new UsageException("--seekers needs --as-of: the day on which days to come are told from days gone.");
                    return SeekerAuditCall.Run(people, on, rules, call.GetValue(json), call.GetValue(output), screen, call.InvocationConfiguration.Error, cancellation);
                }

                var file = call.GetValue(postings) ?? throw new UsageException("Name what to audit: --postings FILE, --seekers FILE, or --evaluate SENTENCES.");
                var day = call.GetValue(asOf) ?? throw new UsageException("--postings needs --as-of: the day on which validity and the wage floor are judged.");
                var task = new AuditTask(file, day, rules, call.GetValue(threads), call.GetValue(json), call.GetValue(output), call.GetValue(employers));
                return Audit(task, screen, call.InvocationConfiguration.Error, cancellation);
            },
            cancellation));
        return verb;
    }

    private static int Audit(AuditTask task, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var rejected = new RejectedOnScreen(error);
        var counts = new AuditCounts();
        using var result = ResultFile.Open(task.Output, output);
        using (var progress = new ConsoleProgress(error))
        {
            var reader = new PostingReader(new() { Wages = task.Policy.Wages, Rejected = rejected.Add, Progress = progress, Limits = DatasetLimits.Default with { BadRowShare = 1 } });
            string[] files = Directory.Exists(task.Postings) ? [.. DatasetFolder.Open(task.Postings).Postings] : [task.Postings];
            var audit = new OrderedAudit(new(task.Policy), task.AsOf, task.Threads)
            {
                Employers = task.Employers is { } known ? EmployerFactsFile.Read(known, new() { Rejected = rejected.Add }, cancellation) : null,
                Repeated = RepeatedPostings.In(files.SelectMany(file => Quietly(task).Read(file, cancellation)), task.Policy),
            };
            if (!task.AsJson)
                result.Writer.Write(FindingLines.Heading + "\n");
            foreach (var (posting, findings) in audit.Run(files.SelectMany(file => reader.Read(file, cancellation)), cancellation))
            {
                counts.Add(findings);
                foreach (var finding in findings)
                    result.Writer.Write((task.AsJson ? FindingLines.Json(posting.Id, finding) : FindingLines.Csv(posting.Id, finding)) + "\n");
            }
        }

        result.Finish();
        Summarise(counts, error);
        return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    // The search for repeated postings reads the files a first time; rows left out are told of in the second reading.
    private static PostingReader Quietly(AuditTask task) => new(new() { Wages = task.Policy.Wages, Limits = DatasetLimits.Default with { BadRowShare = 1 } });

    private static void Summarise(AuditCounts counts, TextWriter error)
    {
        error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{counts.Postings:N0} postings: {counts.Returned:N0} go back to the employer, {counts.ToLookAt:N0} for a person to look at, {counts.Passed:N0} may be published"));
        var table = new AlignedTable();
        table.Add("rule", "severity", "postings", "findings");
        foreach (var one in counts.ByRule)
            table.Add(one.Rule, one.Severity.ToString(), one.Postings.ToString("N0", CultureInfo.InvariantCulture), one.Findings.ToString("N0", CultureInfo.InvariantCulture));
        table.WriteTo(error);
    }

    private sealed record AuditTask(string Postings, DateOnly AsOf, Policy Policy, int Threads, bool AsJson, string? Output, string? Employers);
}
