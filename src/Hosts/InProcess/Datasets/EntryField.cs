namespace Jiuye;

/// <summary>The fields of a ledger row, as bits, so that one that stands there twice is noticed.</summary>
[Flags]
internal enum EntryField
{
    Subject = 1,
    On = 1 << 1,
    Kind = 1 << 2,
    Number = 1 << 3,
    RecordedOn = 1 << 4,
    Reverses = 1 << 5,
    Posting = 1 << 6,
    Office = 1 << 7,
    Officer = 1 << 8,
    Until = 1 << 9,
    Note = 1 << 10,
}
