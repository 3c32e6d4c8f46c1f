using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One line of the audit record form (审核记录表): what was audited by whom, with what result, reason and advice .</summary>
/// <param name="Decision">The decision with its findings.</param>
/// <param name="Tier">The level of the office that audits (V-32): the district for what comes in online, each office for its own.</param>
/// <param name="Auditor">Who audits, by the office's own sign: a number or an initial; it is told to the employer with the advice.</param>
public sealed record PostingAuditRecord(PublicationDecision Decision, OfficeTier Tier, string Auditor)
{
    /// <summary>True where the posting may be published as it stands.</summary>
    public bool IsPassed => Decision.Outcome == PublicationOutcome.Publish;

    /// <summary>The rules that it fails, each once, in the order of the findings.</summary>
    public IReadOnlyList<string> FailedRules => [.. Decision.Corrections.Select(static finding => finding.Rule).Distinct(StringComparer.Ordinal)];
}
