namespace Jiuye;

/// <summary>Chooses how the sets of one block are compared.</summary>
internal static class BlockSearch
{
    // Below, comparing all is faster than counting triples first.
    private const int Handful = 8;

    /// <summary>Candidates for a block; exact up to <see cref="DuplicateRule.LargestExactBlock"/>.</summary>
    /// <param name="count">Sets in the block.</param>
    /// <param name="all">All of them; not asked for in a block searched by minimum hashes.</param>
    /// <param name="rule">The threshold and the limit.</param>
    internal static ICandidates For(int count, Func<IEnumerable<ulong[]>> all, DuplicateRule rule) => count switch
    {
        <= Handful => new EveryEarlier(),
        _ when count <= rule.LargestExactBlock => new PrefixIndex(rule.LeastLikeness, PrefixIndex.FrequenciesOf(all())),
        _ => new MinimumHashes(rule.LeastLikeness),
    };
}
