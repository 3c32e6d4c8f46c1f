namespace Jiuye.Vocabulary;

/// <summary>Why a text could not be read as what it was taken for.</summary>
/// <param name="Value">The text as found, cut to 80 characters.</param>
/// <param name="Expected">What was expected, in English, with an example.</param>
public sealed record TextFault(string Value, string Expected)
{
    private const int LongestShown = 80;

    /// <summary>Creates a fault and cuts the text to what a person can read.</summary>
    public static TextFault Of(ReadOnlySpan<char> value, string expected) =>
        new(value.Length <= LongestShown ? value.ToString() : string.Concat(value[..LongestShown], "…"), expected);
}
