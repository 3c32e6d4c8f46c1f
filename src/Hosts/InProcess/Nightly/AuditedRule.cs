using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What a rule of the audit found over the night's postings with one severity.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">What follows.</param>
/// <param name="Findings">Findings.</param>
/// <param name="Postings">Postings with at least one of them.</param>
/// <param name="ReasonZh">Why the first is a finding, in Chinese.</param>
/// <param name="ReasonEn">The same in English.</param>
internal sealed record AuditedRule(string Rule, AuditSeverity Severity, long Findings, long Postings, string ReasonZh, string ReasonEn);
