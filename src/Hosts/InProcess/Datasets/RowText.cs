using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Jiuye;

/// <summary>Turns the bytes of a row into one JSON object, or says what is wrong with them.</summary>
internal static class RowText
{
    /// <summary>Reads a row within limits: its length, valid UTF-8, one object, each field once, not nested too deep.</summary>
    internal static bool TryParse(TextLine line, DatasetLimits limits, [NotNullWhen(true)] out JsonDocument? document, out FieldFault fault)
    {
        (document, fault) = (null, default);
        if (line.IsTooLong)
        {
            fault = new("", "", FormattableString.Invariant($"{line.Length} bytes long"), FormattableString.Invariant($"at most {limits.RowBytes} bytes a row"));
            return false;
        }

        if (!Utf8.IsValid(line.Bytes.Span))
        {
            fault = InvalidText(line.Bytes.Span);
            return false;
        }

        try
        {
            document = JsonDocument.Parse(line.Bytes, new() { MaxDepth = limits.JsonDepth, AllowDuplicateProperties = false });
        }
        catch (JsonException cause)
        {
            fault = NoJson(line.Bytes.Span, cause, limits.JsonDepth);
            return false;
        }
        catch (InvalidOperationException)
        {
            // Looking for names that stand there twice, the parser turns escapes into characters and meets half a one.
            fault = new("", ShownValue.Withheld, "a field's name holds half a character (a lone surrogate)", "Unicode text");
            return false;
        }

        if (document.RootElement.ValueKind == JsonValueKind.Object)
            return true;
        fault = new("", JsonText.Kind(document.RootElement), "not an object", "one JSON object a line");
        document.Dispose();
        document = null;
        return false;
    }

    private static FieldFault InvalidText(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
            at += length;
        return new("", FormattableString.Invariant($"0x{bytes[at]:X2}"), FormattableString.Invariant($"invalid UTF-8 at byte {at + 1} of the line"), "UTF-8 text");
    }

    private static FieldFault NoJson(ReadOnlySpan<byte> bytes, JsonException cause, int depth)
    {
        var (field, value, tooDeep) = JsonText.FaultAt(bytes, depth);
        var at = (cause.BytePositionInLine ?? 0) + 1;
        return tooDeep
            ? new(field, value, FormattableString.Invariant($"nested deeper than {depth} levels"), FormattableString.Invariant($"JSON of at most {depth} levels"))
            : new(field, value, FormattableString.Invariant($"no JSON, or a field twice, at byte {at} of the line"), "one JSON object a line, each field once, numbers in digits");
    }
}
