using System.Text.Json;

namespace Jiuye;

/// <summary>Objects inside plain rows.</summary>
internal static class PlainNesting
{
    private const int MostNames = 16;

    /// <summary>True for an object of simple values with each name once and none escaped.</summary>
    /// <param name="json">JSON that was read once already.</param>
    internal static bool IsFlat(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        Span<(int Start, int Length)> names = stackalloc (int, int)[MostNames];
        var count = 0;
        for (reader.Read(); reader.Read() && reader.TokenType == JsonTokenType.PropertyName;)
        {
            if (count == MostNames || reader.ValueIsEscaped)
                return false;
            foreach (var (start, length) in names[..count])
            {
                if (reader.ValueSpan.SequenceEqual(json.Slice(start, length)))
                    return false;
            }

            names[count++] = ((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
            reader.Read();
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                return false;
        }

        return true;
    }
}
