namespace Jiuye;

/// <summary>What the ledgers about one kind of subject amount to on the day.</summary>
/// <param name="About">Whose they are, as files name it: seeker, employer, fair, loan, question, area.</param>
/// <param name="Ledgers">How many ledgers.</param>
/// <param name="Entries">How many entries, those after the day among them.</param>
/// <param name="Duties">Duties outstanding.</param>
/// <param name="Overdue">Of them, those that are overdue.</param>
/// <param name="WithOverdue">Ledgers with something overdue.</param>
/// <param name="Undated">Of the duties, those whose last day cannot be told.</param>
/// <param name="Faults">Entries that cannot be right, and places where one is missing.</param>
public sealed record LedgerCount(string About, long Ledgers, long Entries, long Duties, long Overdue, long WithOverdue, long Undated, long Faults);
