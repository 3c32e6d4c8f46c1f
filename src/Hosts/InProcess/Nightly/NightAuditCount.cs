using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Counts what the night's audit finds, posting by posting.</summary>
internal sealed class NightAuditCount(WithheldPostings rule)
{
    private readonly SortedDictionary<PublicationOutcome, long> outcomes = [];
    private readonly List<PostingId> withheld = [];
    private readonly Dictionary<(string Rule, AuditSeverity Severity), Bilingual> reasons = [];
    private readonly AuditCounts counts = new();

    internal long Postings => counts.Postings;

    internal void Add(JobPosting posting, DateOnly asOf, IReadOnlyList<PostingFinding> findings)
    {
        counts.Add(findings);
        var outcome = PublicationDecision.Of(posting.Id, asOf, findings).Outcome;
        outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
        foreach (var finding in findings)
            reasons.TryAdd((finding.Rule, finding.Severity), finding.Reason);
        if (findings.Any(Withholds))
            withheld.Add(posting.Id);
    }

    internal NightAudit Result() => new()
    {
        Postings = counts.Postings,
        Outcomes = outcomes,
        Rules = [.. counts.ByRule.Select(one => Rule(one, reasons[(one.Rule, one.Severity)]))],
        Withheld = [.. withheld.Order().Select(static posting => posting.Value)],
    };

    private static AuditedRule Rule(AuditTotals totals, Bilingual reason) => new(totals.Rule, totals.Severity, totals.Findings, totals.Postings, reason.Zh, reason.En);

    private bool Withholds(PostingFinding finding) => finding.Severity == AuditSeverity.Violation && rule switch
    {
        WithheldPostings.None => false,
        WithheldPostings.Unlawful => finding.Kind is AuditKind.Discrimination or AuditKind.WageFloor or AuditKind.Employer or AuditKind.Fraud,
        _ => true,
    };
}
