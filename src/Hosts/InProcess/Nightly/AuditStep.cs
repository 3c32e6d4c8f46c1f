using Jiuye.Matching.Audit;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Audits every posting that is on show, before anything is offered: what it lacks, whom it keeps away, what it pays, whether it traps .</summary>
/// <remarks>Postings that repeat another were collapsed when the files were read, so that nothing is left for the rule on duplicates.</remarks>
internal sealed class AuditStep : INightStep
{
    internal const string File = "audit.csv";

    private const int PostingsBetweenReports = 1_024;

    public string Name => "audit";

    public IReadOnlyList<string> Run(Night night)
    {
        var count = new NightAuditCount(night.Policy.Nightly.Withheld);
        night.WriteLines(File, FindingLines.Heading, Findings(night, count));
        count.Result().Write(night);
        return [File, NightAudit.File];
    }

    private static IEnumerable<string> Findings(Night night, NightAuditCount count)
    {
        var onShow = night.Records.Postings.Where(posting => IsOnShow(posting, night.AsOf));
        foreach (var (posting, findings) in new OrderedAudit(new PostingAudit(night.Policy), night.AsOf, night.Threads).Run(onShow, night.Cancellation))
        {
            count.Add(posting, night.AsOf, findings);
            foreach (var finding in findings)
                yield return FindingLines.Csv(posting.Id, finding);
            if (count.Postings % PostingsBetweenReports == 0)
                night.Report("audit", count.Postings, null, "postings");
        }
    }

    // Closed postings are archived already; one past its last day is on show until somebody takes it down.
    private static bool IsOnShow(JobPosting posting, DateOnly asOf) => !(posting.ClosedOn <= asOf) && !(posting.PostedOn > asOf);
}
