using System.CommandLine;
using System.Globalization;
using Jiuye.Analytics.Publication;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary><c>jiuye publish</c>: tables to the files of a release, and a past release made again.</summary>
internal static class PublishVerb
{
    internal static Command Create()
    {
        var tables = new Option<string[]>("--tables") { Description = "JSON files of tables; those of earlier periods serve the text's comparisons.", HelpName = "FILES", AllowMultipleArgumentsPerToken = true };
        var template = new Option<string?>("--template") { Description = "The report's text: supply-demand-quarter, or a file of that form; default: tables alone.", HelpName = "NAME|FILE" };
        var title = new Option<string?>("--title") { Description = "The title; default: the first line of the text.", HelpName = "TITLE" };
        var period = new Option<string?>("--period") { Description = "The period; default: the latest of the tables.", HelpName = "2026Q3" };
        var policy = CommonOptions.Policy("The policy that the files name, and by which figures are withheld; default: jiuye-default.");
        var earlier = new Option<string[]>("--earlier") { Description = "tables.json of releases that are out already: what they show stays known, what they withhold stays withheld.", HelpName = "FILES", AllowMultipleArgumentsPerToken = true };
        var output = new Option<string?>("--out") { Description = "The folder of the release; it appears whole or not at all.", HelpName = "FOLDER" };
        var verify = new Option<string?>("--verify") { Description = "Check a past release and make it again from its own inputs instead.", HelpName = "FOLDER" };
        var noise = new Option<string?>("--noise") { Description = "Add noise to counts of persons instead of withholding any: the file of the office's secret, at least 16 bytes.", HelpName = "KEYFILE" };
        var ledger = new Option<string?>("--ledger") { Description = "With --noise: the file that keeps what each publication with noise cost; one that exceeds the policy's budget is refused.", HelpName = "FILE" };
        var verb = new Verb("publish", "Make a release from tables: report text, HTML, xlsx in official layout, CSV, JSON and SQLite, each naming inputs, policy, method and version.")
        {
            Examples =
            [
                new("jiuye publish --tables 2026Q3.json 2026Q2.json 2025Q3.json --template supply-demand-quarter --out release", "the quarterly report; what the audit of text and tables finds is printed, exit code 3"),
                new("jiuye publish --tables wages.json --title 工资价位 --out release", "tables without text"),
                new("jiuye publish --tables streets.json --earlier release/tables.json --out streets", "finer tables after coarser ones: together they give away nothing"),
                new("jiuye publish --tables 2026Q3.json --noise office.key --ledger noise.json --out release", "noise on persons in the place of withheld cells, paid from the policy's budget"),
                new("jiuye publish --verify release", "made again from its own inputs and compared byte by byte"),
            ],
        };
        foreach (var option in new Option[] { tables, template, title, period, policy, earlier, noise, ledger, output, verify })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () => (call.GetValue(verify), call.GetValue(tables), call.GetValue(output)) switch
            {
                ({ } folder, null or [], null) => Verify(folder, call.InvocationConfiguration.Output),
                (null, { Length: > 0 } files, { } folder) => Make(TaskOf(files, call.GetValue(template), call.GetValue(policy), call.GetValue(period), call.GetValue(title)) with { Released = call.GetValue(earlier) ?? [], Noise = NoiseOf(call.GetValue(noise), call.GetValue(ledger)) }, folder, call.InvocationConfiguration),
                _ => throw new UsageException("expected either --tables and --out, or --verify alone."),
            },
            cancellation));
        return verb;
    }

    private static NoiseTask? NoiseOf(string? key, string? ledger) => (key, ledger) switch
    {
        (null, null) => null,
        ({ } file, { } book) => new(file, book),
        _ => throw new UsageException("--noise and --ledger belong together: whose secret, and where what it cost is kept."),
    };

    private static ReleaseTask TaskOf(string[] files, string? template, string? policy, string? period, string? title)
    {
        var (read, text) = TemplateOf(template);
        return new(files, read, text, Policy.Find(policy ?? "jiuye-default"), period, title);
    }

    private static (ReportTemplate?, string) TemplateOf(string? template)
    {
        if (template is null)
            return (null, "");
        if (template == ReportTemplate.SupplyDemandQuarter.Name)
            return (ReportTemplate.SupplyDemandQuarter, ReportTemplate.SupplyDemandQuarter.Source);
        if (!File.Exists(template))
            throw new UsageException($"--template {template}: expected {ReportTemplate.SupplyDemandQuarter.Name} or a file.");
        try
        {
            var text = File.ReadAllText(template);
            return (ReportTemplate.Parse(Path.GetFileNameWithoutExtension(template), text), text);
        }
        catch (FormatException problem)
        {
            throw new DatasetException(template, problem.Message, problem);
        }
    }

    private static int Make(ReleaseTask task, string folder, InvocationConfiguration screen)
    {
        var (record, audit) = Release.Make(task, folder);
        screen.Output.WriteLine($"snapshot {record.Snapshot}");
        foreach (var file in record.Outputs)
            screen.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Name}  {file.Bytes:N0} bytes"));
        foreach (var finding in audit.Findings)
            screen.Error.WriteLine($"jiuye: {finding.Place.Sentence}: {finding.Explanation.En}");
        return audit.Findings.Count > 0 ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    private static int Verify(string folder, TextWriter screen)
    {
        var faults = Release.Verify(folder);
        foreach (var fault in faults)
            screen.WriteLine(fault);
        if (faults.Count == 0)
            screen.WriteLine("The same bytes, made again.");
        return faults.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
