using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>One rejected row, by its place only.</summary>
/// <param name="File">The file's name inside the dataset.</param>
/// <param name="Line">The line in the unpacked file, counted from 1.</param>
/// <param name="Field">The field, snake_case; null where the whole row could not be read.</param>
/// <param name="Reason">What was wrong and what was expected; without the value, which may be personal data.</param>
public sealed record ReportedRejectedRow(string File, long Line, string? Field, Bilingual Reason);
