using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>What one rule of the audit found.</summary>
/// <param name="Rule">The rule's name in the policy.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Article">The article on which the policy rests it.</param>
/// <param name="Consequence">What follows.</param>
/// <param name="Postings">Postings with at least one such finding.</param>
/// <param name="Findings">Findings.</param>
public sealed record ReportedAuditRule(string Rule, Bilingual What, string Article, Bilingual Consequence, long Postings, long Findings);
