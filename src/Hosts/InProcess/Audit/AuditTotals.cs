using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What a rule found with one severity.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">What follows.</param>
/// <param name="Findings">Findings.</param>
/// <param name="Postings">Postings with at least one of them.</param>
public sealed record AuditTotals(string Rule, AuditSeverity Severity, long Findings, long Postings);
