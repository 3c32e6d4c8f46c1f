using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What of a plain row was read so far.</summary>
internal struct PlainRow<TKind>()
    where TKind : struct, Enum
{
    private EntryField seen;
    private EntryDetails details = new();

    internal string? Id { get; set; }

    internal DateOnly? On { get; private set; }

    internal TKind? Kind { get; private set; }

    internal readonly EntryDetails Details => details;

    /// <summary>True once it has what every entry has.</summary>
    internal readonly bool IsWhole => Id is not null && On is not null && Kind is not null;

    /// <summary>True where the field stands there for the first time.</summary>
    internal bool IsFirst(EntryField field)
    {
        var isFirst = (seen & field) == 0;
        seen |= field;
        return isFirst;
    }

    /// <summary>Takes the value of a field other than the subject; false where it is not plain.</summary>
    internal bool TryTake(EntryField field, ref Utf8JsonReader json, SharedTexts texts)
    {
        switch (field)
        {
            case EntryField.On or EntryField.RecordedOn or EntryField.Until:
                return PlainText.TryDay(json, out var day) && Set(field, day);
            case EntryField.Number or EntryField.Reverses:
                return PlainText.TryWhole(json, EntryRow.MostEntries, out var number) && Set(field, number);
            case EntryField.Office:
                return PlainText.TryPlace(json, texts, out var place) && Set(place);
            default:
                return PlainText.TryText(json, texts, out var text) && Set(field, text);
        }
    }

    private bool Set(EntryField field, DateOnly day)
    {
        if (field == EntryField.On)
            On = day;
        else if (field == EntryField.Until)
            details.Until = day;
        else
            details.RecordedOn = day;
        return true;
    }

    private bool Set(EntryField field, int number)
    {
        if (field == EntryField.Number)
            details.Number = number;
        else
            details.Reverses = number;
        return true;
    }

    private bool Set(DistrictCode place)
    {
        details.Office = place;
        return true;
    }

    private bool Set(EntryField field, string text)
    {
        switch (field)
        {
            case EntryField.Kind when Tokens<TKind>.TryRead(text, out var kind):
                Kind = kind;
                return true;
            case EntryField.Posting when text.Length <= PlainText.LongestId:
                details.Posting = new(text);
                return true;
            case EntryField.Officer:
                details.Officer = text;
                return true;
            case EntryField.Note:
                details.Note = text;
                return true;
            default:
                return false;
        }
    }
}
