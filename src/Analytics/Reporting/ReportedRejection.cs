using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>One reason for which rows were rejected.</summary>
/// <param name="File">The file's name inside the dataset.</param>
/// <param name="Field">The field, snake_case; null where the whole row could not be read.</param>
/// <param name="Reason">What was wrong and what was expected; without the value, which may be personal data.</param>
/// <param name="Rows">Rows rejected for it; at least 1.</param>
public sealed record ReportedRejection(string File, string? Field, Bilingual Reason, long Rows);
