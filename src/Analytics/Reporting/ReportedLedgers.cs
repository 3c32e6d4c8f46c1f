using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>What the ledgers about one kind of subject amount to: persons, employers, fairs and so on.</summary>
/// <param name="About">The kind's name in files: seeker, employer, fair, loan, question, area.</param>
/// <param name="What">What the kind is called.</param>
/// <param name="Ledgers">How many ledgers.</param>
/// <param name="Open">Duties outstanding and not overdue, those without a day among them.</param>
/// <param name="Overdue">Duties overdue.</param>
/// <param name="WithOverdue">Ledgers with something overdue.</param>
/// <param name="Undated">Of the open duties those whose last day cannot be told: it lies in a year without calendar, or hangs on a day that nobody planned.</param>
/// <param name="Faults">Entries that cannot be right.</param>
public sealed record ReportedLedgers(string About, Bilingual What, long Ledgers, long Open, long Overdue, long WithOverdue, long Undated, long Faults);
