using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>How many postings state a condition.</summary>
/// <param name="Kind">What it speaks of.</param>
/// <param name="Value">Its word in docs/conditions.md.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Postings">Valid postings that state it; at least 1.</param>
public sealed record ReportedCondition(ConditionKind Kind, string Value, Bilingual Name, long Postings);
