namespace Jiuye.Analytics.Publication;

/// <summary>The first ones by a measure, in order: 居前三位的依次是…, 最多的是….</summary>
/// <param name="Token">The words that rank.</param>
/// <param name="Measure">By what.</param>
/// <param name="Names">The groups named, each with its place in the text, the first first.</param>
internal sealed record Ranking(TextToken Token, string Measure, IReadOnlyList<TextToken> Names);
