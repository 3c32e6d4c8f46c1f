using System.CommandLine;
using System.Globalization;
using Jiuye.Analytics.Publication;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary><c>jiuye publish</c>: tables to the files of a release, and a past release made again.</summary>
internal static class PublishVerb
{
    private static readonly string Shipped = string.Join(", ", ReportTemplate.All.Select(static template => template.Name));

    internal static Command Create()
    {
        var tables = new Option<string[]>("--tables") { Description = "JSON files of tables; those of earlier periods serve the text's comparisons.", HelpName = "FILES", AllowMultipleArgumentsPerToken = true };
        var template = new Option<string?>("--template") { Description = $"The report's text: {Shipped}, or a file of that form; default: tables alone.", HelpName = "NAME|FILE" };
        var title = new Option<string?>("--title") { Description = "The title; default: the first line of the text.", HelpName = "TITLE" };
        var period = new Option<string?>("--period") { Description = "The period; default: the latest of the tables.", HelpName = "2026Q3" };
        var policy = CommonOptions.Policy("The policy that the files name, and by which figures are withheld; default: jiuye-default.");
        var earlier = new Option<string[]>("--earlier") { Description = "tables.json of releases that are out already: what they show stays known, what they withhold stays withheld.", HelpName = "FILES", AllowMultipleArgumentsPerToken = true };
        var output = new Option<string?>("--out") { Description = "The folder of the release; it appears whole or not at all.", HelpName = "FOLDER" };
        var verify = new Option<string?>("--verify") { Description = "Check a past release and make it again from its own inputs instead.", HelpName = "FOLDER" };
        var noise = new Option<string?>("--noise") { Description = "Add noise to counts of persons instead of withholding any: the file of the office's secret, at least 16 bytes.", HelpName = "KEYFILE" };
        var ledger = new Option<string?>("--ledger") { Description = "With --noise: the file that keeps what each publication with noise cost; one that exceeds the policy's budget is refused.", HelpName = "FILE" };
        var archive = new Option<string?>("--archive") { Description = "The folder that keeps what every release is made of; default: release-archive beside --out.", HelpName = "FOLDER" };
        var rebuild = new Option<string?>("--rebuild") { Description = "Make a past release again in --out from the archive instead: its snapshot or the first characters of it.", HelpName = "SNAPSHOT" };
        var verb = new Verb("publish", "Make a release from tables: report text, HTML, xlsx in official layout, CSV, JSON and SQLite, each naming inputs, policy, method and version.")
        {
            Examples =
            [
                new("jiuye publish --tables 2026Q3.json 2026Q2.json 2025Q3.json --template supply-demand-quarter --out release", "the quarterly report; what the audit of text and tables finds is printed, exit code 3"),
                new("jiuye publish --tables wages.json --template wage-guideline --out release", "guideline wages, from jiuye wages --release; likewise monitoring-month and labour-force from the tables of those verbs"),
                new("jiuye publish --tables tables.json --title 统计表 --out release", "tables without text"),
                new("jiuye publish --tables streets.json --earlier release/tables.json --out streets", "finer tables after coarser ones: together they give away nothing"),
                new("jiuye publish --tables 2026Q3.json --noise office.key --ledger noise.json --out release", "noise on persons in the place of withheld cells, paid from the policy's budget"),
                new("jiuye publish --rebuild 1f0c9a2b --archive release-archive --out again", "a past release by its snapshot, byte for byte, whatever has happened to its data since"),
                new("jiuye publish --verify release", "made again from its own inputs and compared byte by byte"),
            ],
        };
        foreach (var option in new Option[] { tables, template, title, period, policy, earlier, noise, ledger, output, archive, rebuild, verify })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () => (call.GetValue(verify), call.GetValue(rebuild), call.GetValue(tables), call.GetValue(output)) switch
            {
                ({ } folder, null, null or [], null) => Verify(folder, call.InvocationConfiguration.Output),
                (null, { } snapshot, null or [], { } folder) => Rebuild(ArchiveOf(call.GetValue(archive), folder), snapshot, folder, call.InvocationConfiguration.Output),
                (null, null, { Length: > 0 } files, { } folder) => Make(
                    TaskOf(files, call.GetValue(template), call.GetValue(policy), call.GetValue(period), call.GetValue(title)) with { Released = call.GetValue(earlier) ?? [], Noise = NoiseOf(call.GetValue(noise), call.GetValue(ledger)) }, folder, ArchiveOf(call.GetValue(archive), folder), call.InvocationConfiguration),
                _ => throw new UsageException("expected --tables and --out, or --rebuild and --out, or --verify alone."),
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
        if (ReportTemplate.All.FirstOrDefault(shipped => shipped.Name == template) is { } known)
            return (known, known.Source);
        if (!File.Exists(template))
            throw new UsageException($"--template {template}: expected {Shipped} or a file.");
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

    private static string ArchiveOf(string? stated, string output) => stated ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(Path.TrimEndingDirectorySeparator(output)))!, "release-archive");

    private static int Rebuild(string archive, string snapshot, string folder, TextWriter screen)
    {
        var record = Release.Rebuild(archive, snapshot, folder);
        screen.WriteLine($"snapshot {record.Snapshot}");
        screen.WriteLine($"{record.Title}: the same bytes, made again.");
        return ExitCode.Done;
    }

    private static int Make(ReleaseTask task, string folder, string archive, InvocationConfiguration screen)
    {
        var (record, audit) = Release.Make(task, folder, archive, list => screen.Error.WriteLine($"jiuye: {list} lists persons one by one, which is for the office: left out."));
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
