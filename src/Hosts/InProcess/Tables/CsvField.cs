namespace Jiuye;

/// <summary>A field of a CSV row (RFC 4180).</summary>
internal static class CsvField
{
    /// <summary>The text as a field: in quotes where it holds a comma, a quote or a line end, as it is otherwise.</summary>
    internal static string Of(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
