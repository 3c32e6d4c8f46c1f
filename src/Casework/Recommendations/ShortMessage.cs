using System.Text;

namespace Jiuye.Casework;

/// <summary>How many short messages a text takes .</summary>
public static class ShortMessage
{
    /// <summary>The number of messages; 0 for an empty text.</summary>
    /// <param name="text">The text; every character counts for one, punctuation included.</param>
    /// <param name="charactersPerMessage">How many characters count as one message, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="charactersPerMessage"/> is below 1.</exception>
    public static int Count(string text, int charactersPerMessage)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(charactersPerMessage, 1);
        var characters = 0;
        foreach (Rune _ in text.EnumerateRunes())
            characters++;
        return (characters + charactersPerMessage - 1) / charactersPerMessage;
    }
}
