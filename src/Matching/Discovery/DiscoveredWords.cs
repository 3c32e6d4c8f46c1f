namespace Jiuye.Matching.Discovery;

/// <summary>What a corpus gave.</summary>
/// <param name="Words">The proposals, best first; ties by the word, ordinal.</param>
/// <param name="Documents">The texts read.</param>
/// <param name="Units">The Chinese characters and Latin terms in them: N of the cohesion.</param>
/// <param name="LeastCount">The fewest times that a candidate came: above the option where the memory allowed for did not hold the rarer ones.</param>
internal sealed record DiscoveredWords(IReadOnlyList<NewWord> Words, long Documents, long Units, int LeastCount);
