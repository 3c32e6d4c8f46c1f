using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A ledger entry that was entered after the day it happened.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Days">Calendar days between happening and entry; 1 or more.</param>
/// <param name="IsLate">True where the policy's term was passed; false where it was kept; null where the text says "promptly" or nothing.</param>
public sealed record EntryDelay(CaseEvent Entry, int Days, bool? IsLate);
