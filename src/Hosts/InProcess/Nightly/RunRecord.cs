using System.Diagnostics;
using System.Text.Json;

namespace Jiuye;

/// <summary>Writes <see cref="NightlyRun.RunFile"/>: what the night was made of, what it counted, what it wrote, and how long it took.</summary>
internal static class RunRecord
{
    private static readonly JsonSerializerOptions Readable = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true, NewLine = "\n" };

    internal static void Write(Night night, NightlyOutcome outcome, IReadOnlyList<StepTiming> timings)
    {
        using var process = Process.GetCurrentProcess();
        var record = new
        {
            Version = NightInputs.Version,
            night.Inputs.Identity,
            Dataset = night.Inputs.Manifest.Name,
            Policy = night.Policy.Name,
            AsOf = night.AsOf,
            Threads = night.Threads,
            night.PostingsPerSeeker,
            night.SeekersPerPosting,
            Inputs = night.Inputs.Files,
            Profiling = night.Inputs.ProfilingFile,
            Counts = outcome,
            Audit = Audit(night.Audit),
            Outputs = Outputs(night.Folder),
            Timings = timings,
            PeakMemoryBytes = process.PeakWorkingSet64,
        };
        night.Write(NightlyRun.RunFile, stream => JsonSerializer.Serialize(stream, record, Readable));
    }

    private static object Audit(NightAudit audit) => new
    {
        audit.Postings,
        Withheld = audit.Withheld.Count,
        Outcomes = audit.Outcomes.ToDictionary(static one => FindingLines.SnakeCase(one.Key), static one => one.Value),
        Findings = audit.Rules.Select(static one => new { one.Rule, Severity = FindingLines.SnakeCase(one.Severity), one.Findings, one.Postings }),
    };

    private static FileRecord[] Outputs(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(static name => name is not (RunJournal.FileName or NightlyRun.RunFile))
            .Order(StringComparer.Ordinal)
            .Select(name => FileRecord.Of(folder, name))];
}
