using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>What a rule asks for and has not got yet.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="What">What is to be done.</param>
/// <param name="Article">The article.</param>
/// <param name="Open">Duties that are in time, those whose first day has not come included; at least 0.</param>
/// <param name="Overdue">Duties past their last day; at least 0.</param>
/// <param name="MedianOverdueWorkingDays">How many working days the middle one of the overdue is late; null where none is.</param>
public sealed record ReportedDuty(string Rule, Bilingual What, string Article, long Open, long Overdue, double? MedianOverdueWorkingDays);
