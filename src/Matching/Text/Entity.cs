namespace Jiuye.Matching.Text;

/// <summary>A stretch of a text that names one thing of the labour market.</summary>
/// <param name="Start">First character in the original text.</param>
/// <param name="Length">Characters in the original text, at least 1.</param>
/// <param name="Kind">What it names.</param>
public readonly record struct Entity(int Start, int Length, EntityKind Kind)
{
    /// <summary>The first character after it in the original text.</summary>
    public int End => Start + Length;
}
