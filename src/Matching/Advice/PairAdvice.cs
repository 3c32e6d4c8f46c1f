namespace Jiuye.Matching;

/// <summary>A change that moves a seeker up among the candidates of a posting, proved by ranking with the changed record.</summary>
/// <param name="Change">What to change.</param>
/// <param name="Before">Where the seeker stands now.</param>
/// <param name="After">Where the seeker stands with the change, everybody else unchanged.</param>
public sealed record PairAdvice(SeekerChange Change, PairStanding Before, PairStanding After)
{
    /// <summary>The change and what it brings, as a sentence without a full stop that names no person.</summary>
    /// <param name="language"><c>zh-CN</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The language is another.</exception>
    public string ToText(string language) => Phrases.In(language).Advice(this);
}
