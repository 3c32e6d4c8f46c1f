namespace Jiuye.Matching;

/// <summary>A change that gets a posting more or better candidates, proved by ranking with the changed record.</summary>
/// <param name="Change">What to change.</param>
/// <param name="Before">The posting's list as it is.</param>
/// <param name="After">The list with the change, everybody unchanged; how well people match is measured by what is then asked and offered.</param>
public sealed record PostingAdvice(PostingChange Change, ListStanding Before, ListStanding After)
{
    /// <summary>The change and what it brings, as a sentence without a full stop that names no person.</summary>
    /// <remarks>An employer reads what it brings, a counsellor also what it costs, an auditor the figures; a seeker reads what to ask the employer, and nothing of other people.</remarks>
    /// <param name="audience">Who reads it.</param>
    /// <param name="language"><c>zh-CN</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The language is another.</exception>
    public string ToText(Audience audience, string language) => Phrases.In(language).Advice(this, audience);
}
