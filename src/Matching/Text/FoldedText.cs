namespace Jiuye.Matching.Text;

/// <summary>A folded text that knows where each of its characters came from.</summary>
/// <remarks>Immutable.</remarks>
public sealed class FoldedText
{
    private readonly int[] starts;

    internal FoldedText(string text, int[] starts)
    {
        Text = text;
        this.starts = starts;
    }

    /// <summary>The text after folding; may be shorter or longer than the original.</summary>
    public string Text { get; }

    /// <summary>The piece of the original that a piece of the folded text stands for.</summary>
    /// <param name="start">First folded character, range [0, length of <see cref="Text"/>].</param>
    /// <param name="length">Folded characters, range [0, length of <see cref="Text"/> − <paramref name="start"/>].</param>
    /// <returns>Start and end in the original, end exclusive; grows with its arguments.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The piece does not lie in the folded text.</exception>
    public Range OriginalRange(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, Text.Length);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Text.Length - start);
        return starts[start]..starts[start + length];
    }
}
