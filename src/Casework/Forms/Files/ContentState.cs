namespace Jiuye.Casework;

/// <summary>One item of a service ledger's contents as the file has it.</summary>
/// <param name="Ledger">The ledger form.</param>
/// <param name="Content">The item.</param>
/// <param name="IsOwed">True where this file must have the item; further items are owed for hard-to-employ persons and key employers only.</param>
/// <param name="Entries">Ledger entries and filled forms that belong to it.</param>
public sealed record ContentState(ServiceForm Ledger, LedgerContent Content, bool IsOwed, int Entries);
