namespace Jiuye.Matching;

/// <summary>A change that makes a seeker's list better, proved by ranking with the changed record.</summary>
/// <param name="Change">What to change.</param>
/// <param name="Before">The list as it is.</param>
/// <param name="After">The list with the change, every posting unchanged.</param>
public sealed record ListAdvice(SeekerChange Change, ListStanding Before, ListStanding After)
{
    /// <summary>The change and what it brings, as a sentence without a full stop that names no person.</summary>
    /// <param name="language"><c>zh-CN</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The language is another.</exception>
    public string ToText(string language) => Phrases.In(language).Advice(this);
}
