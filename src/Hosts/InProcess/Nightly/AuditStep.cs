using System.IO.Compression;
using System.Text;
using Jiuye.Matching.Audit;

namespace Jiuye;

/// <summary>What the postings lack, whom they keep away, what they pay below the floor: each finding, and the counts by rule and severity.</summary>
internal sealed class AuditStep : INightStep
{
    internal const string FindingsFile = "audit-findings.jsonl.gz";
    internal const string CountsFile = "audit.csv";

    private const int ReportEvery = 1_000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Name => "audit";

    public IReadOnlyList<string> Run(Night night)
    {
        var counts = new AuditCounts();
        night.Write(FindingsFile, stream =>
        {
            using var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true);
            using var lines = new StreamWriter(packed, Utf8) { NewLine = "\n" };
            WriteFindings(night, counts, lines);
        });
        night.Write(CountsFile, stream =>
        {
            using var lines = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
            foreach (var row in counts.Csv())
                lines.WriteLine(row);
        });
        return [FindingsFile, CountsFile];
    }

    private void WriteFindings(Night night, AuditCounts counts, StreamWriter lines)
    {
        var postings = night.Records.Postings;
        foreach (var (posting, findings) in OrderedAudit.Run(postings, new PostingAudit(night.Policy), night.AsOf, night.Threads, night.Cancellation))
        {
            if (counts.Postings % ReportEvery == 0)
                night.Report(Name, counts.Postings, postings.Count, "postings");
            counts.Add(findings);
            foreach (var finding in findings)
                lines.WriteLine(FindingLines.Json(posting.Id, finding));
        }
    }
}
