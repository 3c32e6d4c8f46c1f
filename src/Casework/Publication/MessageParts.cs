using System.Text;

namespace Jiuye.Casework;

/// <summary>Cuts a text into short messages without tearing a pay or a telephone number apart where that can be avoided .</summary>
public static class MessageParts
{
    // What joins the digits of a pay or a number: 6000-8000元/月, 010-88889999, 8.5千.
    private const string Joins = "-~.,/+至到元月天时小千万薪kK";

    /// <summary>The parts in order; together they are the text. Empty for an empty text.</summary>
    /// <param name="text">The text; every character counts for one, punctuation included.</param>
    /// <param name="charactersPerMessage">The most characters of a part, at least 1 (72 by 001).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="charactersPerMessage"/> is below 1.</exception>
    public static IReadOnlyList<string> Of(string text, int charactersPerMessage)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(charactersPerMessage, 1);
        Rune[] characters = [.. text.EnumerateRunes()];
        var parts = new List<string>();
        for (var start = 0; start < characters.Length;)
        {
            var end = Math.Min(characters.Length, start + charactersPerMessage);
            if (end < characters.Length)
                end = BeforeNumber(characters, start, end);
            parts.Add(Joined(characters.AsSpan(start..end)));
            start = end;
        }

        return parts;
    }

    /// <summary>Where to cut: before a number that the cut would tear, unless the number fills the part.</summary>
    private static int BeforeNumber(Rune[] characters, int start, int end)
    {
        if (!IsOfNumber(characters[end]) || !IsOfNumber(characters[end - 1]))
            return end;
        var first = end - 1;
        while (first > start && IsOfNumber(characters[first - 1]))
            first--;
        var last = end;
        while (last + 1 < characters.Length && IsOfNumber(characters[last + 1]))
            last++;
        return first > start && characters[first..(last + 1)].Any(Rune.IsDigit) ? first : end;
    }

    private static bool IsOfNumber(Rune character) => Rune.IsDigit(character) || (character.IsBmp && Joins.Contains((char)character.Value, StringComparison.Ordinal));

    private static string Joined(ReadOnlySpan<Rune> characters)
    {
        var text = new StringBuilder(characters.Length);
        foreach (var character in characters)
            text.Append(character.ToString());
        return text.ToString();
    }
}
