namespace Jiuye.Matching.Text;

/// <summary>Brings the many ways of writing one text to one: the first step of everything that compares words.</summary>
/// <remarks>
/// Full-width and half-width forms, traditional, variant and compatibility characters, radicals that stand for characters, letter case,
/// styled letters, circled digits and units become their plain simplified forms; zero-width and control characters disappear; an emoji
/// becomes a space; runs of white space become one; entities, tags and <c>_x000d_</c> become what they stood for. Chinese numerals stay as they are. Folding twice changes nothing. Uses its own table, since <c>string.Normalize</c>
/// does nothing under invariant globalization. Safe for any number of threads; time linear in the text.
/// </remarks>
public static class CharacterFolding
{
    /// <summary>Folds a text and keeps the way back to the original.</summary>
    public static FoldedText Fold(ReadOnlySpan<char> text)
    {
        var buffer = FoldingBuffer.Rent();
        buffer.Fold(text);
        var folded = new FoldedText(buffer.Text.ToString(), buffer.Starts.ToArray());
        buffer.Return();
        return folded;
    }

    /// <summary>Folds a text of which only the result matters.</summary>
    public static string FoldToString(ReadOnlySpan<char> text)
    {
        var buffer = FoldingBuffer.Rent();
        buffer.Fold(text);
        var folded = buffer.Text.ToString();
        buffer.Return();
        return folded;
    }
}
