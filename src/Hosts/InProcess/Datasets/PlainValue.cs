using System.Text.Json;

namespace Jiuye;

/// <summary>Where the value of a field stands in its row.</summary>
/// <param name="Type">The first token; <see cref="JsonTokenType.None"/> where the row has no such field, or null.</param>
/// <param name="Start">The first byte; of a text, its quote.</param>
/// <param name="Length">Bytes, quotes and brackets among them.</param>
/// <param name="IsEscaped">True for a text with escapes.</param>
internal readonly record struct PlainValue(JsonTokenType Type, int Start, int Length, bool IsEscaped)
{
    internal bool IsAbsent => Type == JsonTokenType.None;
}
