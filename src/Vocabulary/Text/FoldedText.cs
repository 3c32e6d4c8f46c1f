namespace Jiuye.Vocabulary;

/// <summary>Brings short field texts to one form before they are read: half-width, lower case, without blanks, one dash.</summary>
/// <remarks>For field texts of a few words only; the analyser of long texts has a folding of its own.</remarks>
internal static class FoldedText
{
    /// <summary>The longest field text that is read; a longer one is no wage, date or level.</summary>
    internal const int Longest = 200;

    private const int FullWidthDistance = '\uFF01' - '!';

    /// <summary>Writes the folded text.</summary>
    /// <param name="text">The text as found.</param>
    /// <param name="into">At least as long as <paramref name="text"/>.</param>
    /// <returns>The part of <paramref name="into"/> that was written.</returns>
    internal static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> into)
    {
        var length = 0;
        foreach (var character in text)
        {
            var folded = Fold(character);
            if (folded != '\0')
                into[length++] = folded;
        }

        return into[..length];
    }

    /// <summary>The folded character, or NUL where it is dropped.</summary>
    internal static char Fold(char character) => character switch
    {
        >= 'A' and <= 'Z' => (char)(character + ('a' - 'A')),
        >= '!' and <= '\u007E' => character,
        >= '\uFF01' and <= '\uFF5E' => Fold((char)(character - FullWidthDistance)),
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\u301C' or '\u3030' or '\uFE58' or '\uFE63' => '-',
        '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u3164' => '\0',
        _ when char.IsWhiteSpace(character) || char.IsControl(character) => '\0',
        _ => character,
    };
}
