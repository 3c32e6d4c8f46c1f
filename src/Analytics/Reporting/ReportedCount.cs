using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>A count with its label.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Count">How many; at least 0.</param>
public sealed record ReportedCount(Bilingual Label, long Count);
