namespace Jiuye;

/// <summary>Which field of a ledger row a name stands for, told by its bytes.</summary>
internal static class EntryFields
{
    internal static EntryField? Of(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("on"u8))
            return EntryField.On;
        if (name.SequenceEqual("kind"u8))
            return EntryField.Kind;
        if (name.SequenceEqual("posting"u8))
            return EntryField.Posting;
        if (name.SequenceEqual("note"u8))
            return EntryField.Note;
        if (name.SequenceEqual("office"u8))
            return EntryField.Office;
        if (name.SequenceEqual("officer"u8))
            return EntryField.Officer;
        if (name.SequenceEqual("until"u8))
            return EntryField.Until;
        if (name.SequenceEqual("number"u8))
            return EntryField.Number;
        if (name.SequenceEqual("recorded_on"u8))
            return EntryField.RecordedOn;
        return name.SequenceEqual("reverses"u8) ? EntryField.Reverses : null;
    }
}
