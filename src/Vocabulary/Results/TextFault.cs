namespace Jiuye.Vocabulary;

/// <summary>Why a text could not be read as what it was taken for.</summary>
/// <param name="Value">The text as found, cut to 80 characters.</param>
/// <param name="Expected">What was expected, in English, with an example.</param>
public sealed record TextFault(string Value, string Expected)
{
    private const int LongestShown = 80;

    /// <summary>True where the text was understood and says what cannot be: a most below the least, a negative amount, the year 9999, a code that no list holds.</summary>
    public bool IsContradiction { get; init; }

    /// <summary>Creates a fault and cuts the text to what a person can read.</summary>
    public static TextFault Of(ReadOnlySpan<char> value, string expected) =>
        new(value.Length <= LongestShown ? value.ToString() : string.Concat(value[..LongestShown], "…"), expected);

    /// <summary>Creates the fault of a text that was understood and cannot be true.</summary>
    public static TextFault Contradiction(ReadOnlySpan<char> value, string expected) => Of(value, expected) with { IsContradiction = true };
}
