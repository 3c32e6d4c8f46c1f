using System.Globalization;
using Jiuye.Matching.Audit;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary><c>jiuye audit --seekers</c>: what stands against showing seekers' records to employers.</summary>
internal static class SeekerAuditCall
{
    internal static int Run(string seekers, DateOnly asOf, Policy policy, bool asJson, string? into, TextWriter screen, TextWriter error, CancellationToken cancellation)
    {
        var rejected = new RejectedOnScreen(error);
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var (audited, withFindings) = (0L, 0L);
        using var result = ResultFile.Open(into, screen);
        using (var progress = new ConsoleProgress(error))
        {
            var reader = new SeekerReader(new() { Wages = policy.Wages, Rejected = rejected.Add, Progress = progress, Limits = DatasetLimits.Default with { BadRowShare = 1 } });
            var audit = new SeekerAudit(policy);
            string[] files = Directory.Exists(seekers) ? [.. DatasetFolder.Open(seekers).Seekers] : [seekers];
            if (!asJson)
                result.Writer.Write(SeekerFindingLines.Heading + "\n");
            foreach (var seeker in files.SelectMany(file => reader.Read(file, cancellation)))
            {
                var findings = audit.Audit(seeker, asOf);
                audited++;
                withFindings += findings.Count > 0 ? 1 : 0;
                foreach (var finding in findings)
                {
                    counts[finding.Rule] = counts.GetValueOrDefault(finding.Rule) + 1;
                    result.Writer.Write((asJson ? SeekerFindingLines.Json(seeker.Id, finding) : SeekerFindingLines.Csv(seeker.Id, finding)) + "\n");
                }
            }
        }

        result.Finish();
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{audited:N0} records of seekers: {withFindings:N0} with something to ask or mend"));
        var table = new AlignedTable();
        table.Add("rule", "findings");
        foreach (var (rule, count) in counts)
            table.Add(rule, count.ToString("N0", CultureInfo.InvariantCulture));
        table.WriteTo(error);
        return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }
}
