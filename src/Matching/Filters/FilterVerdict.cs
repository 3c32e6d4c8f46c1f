namespace Jiuye.Matching;

/// <summary>Why a filter excludes a pair, and how far the pair is from passing.</summary>
/// <param name="Filter">The filter that fails.</param>
/// <param name="Shortfall">How far from passing, above 0, in <paramref name="Unit"/>; 0 where the unit is <see cref="ShortfallUnit.Decision"/>.</param>
/// <param name="Unit">What the shortfall counts.</param>
public sealed record FilterVerdict(HardFilter Filter, double Shortfall, ShortfallUnit Unit)
{
    /// <summary>What is missing by name (certificates), in the posting's words; empty where nothing has a name.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>One sentence for a reader; for an employer without the person's facts.</summary>
    /// <param name="audience">Who reads it.</param>
    /// <param name="language"><c>zh-CN</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The language is another.</exception>
    public string ToText(Audience audience, string language) => Phrases.In(language).Verdict(this, audience);
}
