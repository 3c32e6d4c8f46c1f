namespace Jiuye.Matching.Text;

/// <summary>A piece of a text: a word of the lexicon, a Latin term, or characters that the lexicon does not know.</summary>
/// <param name="Start">First character in the original text.</param>
/// <param name="Length">Characters in the original text, at least 1.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(int Start, int Length, WordKind Kind)
{
    /// <summary>The first character after it in the original text.</summary>
    public int End => Start + Length;
}
