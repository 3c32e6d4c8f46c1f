using System.Collections.Concurrent;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What the occupations of the postings count for those of the seekers, looked up by number.</summary>
/// <remarks>Rows are worked out when first asked for, and anew when the other side has numbered more occupations since. Safe for any number of threads.</remarks>
/// <param name="relatedness">What occupations count for each other.</param>
/// <param name="own">The seekers' occupations.</param>
/// <param name="other">The postings' occupations.</param>
internal sealed class RelatednessTable(OccupationRelatedness relatedness, Numbering<OccupationCode> own, Numbering<OccupationCode> other)
{
    private readonly ConcurrentDictionary<int, float[]> ofOwn = [];
    private readonly ConcurrentDictionary<int, float[]> ofOther = [];

    internal int OwnCount => own.Count;

    internal int OtherCount => other.Count;

    internal OccupationCode Own(int number) => own[number];

    internal OccupationCode Other(int number) => other[number];

    internal double Weight(int ownNumber, int otherNumber) => OfOwn(ownNumber, otherNumber + 1)[otherNumber];

    /// <summary>What at least the first so many occupations of the postings count for one of the seekers'.</summary>
    internal ReadOnlySpan<float> OfOwn(int ownNumber, int least) => ofOwn.TryGetValue(ownNumber, out var row) && row.Length >= least
        ? row
        : ofOwn[ownNumber] = relatedness.Weights(other.All(), own[ownNumber], isOwn: true);

    /// <summary>What one occupation of the postings counts for at least the first so many of the seekers'.</summary>
    internal ReadOnlySpan<float> OfOther(int otherNumber, int least) => ofOther.TryGetValue(otherNumber, out var row) && row.Length >= least
        ? row
        : ofOther[otherNumber] = relatedness.Weights(own.All(), other[otherNumber], isOwn: false);
}
