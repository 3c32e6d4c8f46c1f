using Jiuye.Matching.Audit;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Audits every posting that is on show, before anything is offered: what it lacks, whom it keeps away, what it pays, whether it traps .</summary>
/// <remarks>Postings that repeat another were collapsed when the files were read, so that nothing is left for the rule on duplicates.</remarks>
internal sealed class AuditStep : INightStep
{
    internal const string File = "audit.csv";

    public string Name => "audit";

    public IReadOnlyList<string> Run(Night night)
    {
        night.Write(File, stream =>
        {
            using var lines = Night.Lines(stream);
            lines.WriteLine(FindingLines.Heading);
            night.Audit = Audit(night, (posting, finding) => lines.WriteLine(FindingLines.Csv(posting, finding)));
        });
        return [File];
    }

    /// <summary>The audit's counts and what it withholds; a resumed run whose findings stand in their file works them out again.</summary>
    /// <param name="night">The night.</param>
    /// <param name="write">Receives every finding, posting by posting.</param>
    internal static NightAudit Audit(Night night, Action<PostingId, PostingFinding> write)
    {
        var result = new NightAudit(night.Policy.Nightly.Withheld);
        var audit = new PostingAudit(night.Policy);
        var onShow = night.Records.Postings.Where(posting => IsOnShow(posting, night.AsOf));
        foreach (var (posting, findings) in new OrderedAudit(audit, night.AsOf, night.Threads).Run(onShow, night.Cancellation))
        {
            result.Add(posting, night.AsOf, findings);
            foreach (var finding in findings)
                write(posting.Id, finding);
            if (result.Counts.Postings % 1024 == 0)
                night.Report("audit", result.Counts.Postings, null, "postings");
        }

        return result;
    }

    // Closed postings are archived already; one past its last day is on show until somebody takes it down.
    private static bool IsOnShow(JobPosting posting, DateOnly asOf) => !(posting.ClosedOn <= asOf) && !(posting.PostedOn > asOf);
}
