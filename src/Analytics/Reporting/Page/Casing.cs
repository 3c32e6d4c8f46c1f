namespace Jiuye.Analytics.Reporting;

/// <summary>Fits an English phrase to its place: in a sentence or at the head of a column.</summary>
internal static class Casing
{
    internal static string LowerFirst(string text) => string.Concat(char.ToLowerInvariant(text[0]).ToString(), text.AsSpan(1));

    internal static string UpperFirst(string text) => string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));
}
