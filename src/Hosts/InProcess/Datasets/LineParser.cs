using System.Runtime.ExceptionServices;
using System.Text.Json;

namespace Jiuye;

/// <summary>Turns lines into records on one thread: plain rows from their bytes, all others the long way, which alone refuses.</summary>
internal sealed class LineParser<T>(DatasetLimits limits, RowReading<T> reading, Func<T, string?> idOf)
    where T : class
{
    private static readonly LongWay Blank = new() { IsBlank = true };

    private readonly IdKeys keys = new();

    /// <summary>What a line comes to. Nothing is thrown: what fails is kept for whoever takes the lines in their order.</summary>
    internal ParsedLine<T> Read(TextLine line)
    {
        try
        {
            return reading.Plain?.Read(line.Bytes.Span) is { } plain ? new(plain, KeyOf(plain), null) : Row(line);
        }
#pragma warning disable CA1031 // Whatever it is belongs to whoever asks for the lines.
        catch (Exception cause)
#pragma warning restore CA1031
        {
            return new(null, null, new() { Failure = ExceptionDispatchInfo.Capture(cause) });
        }
    }

    private ParsedLine<T> Row(TextLine line)
    {
        if (!line.IsTooLong && line.Bytes.Span.TrimStart(" \t"u8).IsEmpty)
            return new(null, null, Blank);
        if (!RowText.TryParse(line, limits, out var document, out var fault))
            return Refused(fault);
        using (document)
            return Record(document.RootElement);
    }

    private ParsedLine<T> Record(JsonElement row)
    {
        if (reading.Read(row) is not { } record)
            return Refused(reading.Fields.Fault!.Value);
        return new(record, KeyOf(record), new() { Unread = reading.Fields.Unread.Count > 0 ? [.. reading.Fields.Unread] : [], Counts = reading.Counts() });
    }

    private UInt128? KeyOf(T record) => idOf(record) is { } id ? keys.Of(id) : null;

    private static ParsedLine<T> Refused(FieldFault fault) => new(null, null, new() { Fault = fault });
}
