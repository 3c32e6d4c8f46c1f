using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What the night's audit came to: counts, outcomes, and the postings that are offered to nobody until they are mended.</summary>
internal sealed class NightAudit(WithheldPostings rule)
{
    private readonly SortedDictionary<PublicationOutcome, long> outcomes = [];
    private readonly HashSet<PostingId> withheld = [];
    private readonly Dictionary<string, PostingFinding> examples = new(StringComparer.Ordinal);

    internal AuditCounts Counts { get; } = new();

    /// <summary>Postings by what becomes of them.</summary>
    internal IReadOnlyDictionary<PublicationOutcome, long> Outcomes => outcomes;

    /// <summary>Postings that nobody is offered.</summary>
    internal IReadOnlySet<PostingId> Withheld => withheld;

    /// <summary>One finding of each rule, for its words and its article.</summary>
    internal IReadOnlyDictionary<string, PostingFinding> Examples => examples;

    internal void Add(JobPosting posting, DateOnly asOf, IReadOnlyList<PostingFinding> findings)
    {
        Counts.Add(findings);
        var outcome = PublicationDecision.Of(posting.Id, asOf, findings).Outcome;
        outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
        foreach (var finding in findings)
            examples.TryAdd(finding.Rule, finding);
        if (findings.Any(Withholds))
            withheld.Add(posting.Id);
    }

    private bool Withholds(PostingFinding finding) => finding.Severity == AuditSeverity.Violation && rule switch
    {
        WithheldPostings.None => false,
        WithheldPostings.Unlawful => finding.Kind is AuditKind.Discrimination or AuditKind.WageFloor or AuditKind.Employer or AuditKind.Fraud,
        _ => true,
    };
}
