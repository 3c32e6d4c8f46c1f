using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Plain rows of a ledger file: an object of known fields, each once, without escapes, ids and codes in ASCII, days as yyyy-MM-dd.</summary>
/// <remarks>Not thread-safe: it keeps the texts that come again.</remarks>
/// <param name="subject">The field that says whom the rows are about.</param>
/// <param name="create">Makes the entry of subject, day and kind.</param>
internal sealed class PlainEntries<TEntry, TKind>(string subject, Func<string, DateOnly, TKind, TEntry> create) : IPlainRows<TEntry>
    where TEntry : LedgerEntry
    where TKind : struct, Enum
{
    private readonly byte[] subjectName = Encoding.UTF8.GetBytes(subject);
    private readonly SharedTexts texts = new();
    private string lastSubject = "";

    /// <inheritdoc/>
    public TEntry? Read(ReadOnlySpan<byte> line)
    {
        if (!Utf8.IsValid(line))
            return null;
        try
        {
            return Row(new(line));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private TEntry? Row(Utf8JsonReader json)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            return null;
        var row = new PlainRow<TKind>();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueIsEscaped || !TakeField(ref json, ref row))
                return null;
        }

        if (json.TokenType != JsonTokenType.EndObject || json.Read() || !row.IsWhole)
            return null;
        var bare = create(row.Id!, row.On!.Value, row.Kind!.Value);
        return bare.IsReversal && row.Details.Reverses is null ? null : row.Details.On(bare);
    }

    private bool TakeField(ref Utf8JsonReader json, ref PlainRow<TKind> row)
    {
        var name = json.ValueSpan;
        if (!json.Read())
            return false;
        if (name.SequenceEqual(subjectName))
            return row.IsFirst(EntryField.Subject) && TrySubject(json, ref row);
        return EntryFields.Of(name) is { } field && row.IsFirst(field) && row.TryTake(field, ref json, texts);
    }

    // The rows of one subject mostly stand together.
    private bool TrySubject(in Utf8JsonReader json, ref PlainRow<TKind> row)
    {
        if (json.TokenType != JsonTokenType.String || json.ValueIsEscaped || !PlainText.IsId(json.ValueSpan))
            return false;
        if (!Ascii.Equals(json.ValueSpan, lastSubject))
            lastSubject = Encoding.ASCII.GetString(json.ValueSpan);
        row.Id = lastSubject;
        return true;
    }
}
