using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Both sides of a market, in columns; immutable and safe for any number of threads.</summary>
internal sealed class MarketIndex
{
    /// <summary>What read the texts of both sides.</summary>
    public required JobTextReader Reader { get; init; }

    public required PostingColumns Postings { get; init; }

    public required SeekerColumns Seekers { get; init; }

    public required IReadOnlyDictionary<PostingId, int> PostingRows { get; init; }

    public required IReadOnlyDictionary<SeekerId, int> SeekerRows { get; init; }

    /// <summary>Rows of postings in the order of their ids.</summary>
    public required int[] PostingsById { get; init; }

    /// <summary>Rows of seekers in the order of their ids.</summary>
    public required int[] SeekersById { get; init; }

    /// <summary>What the postings' occupations count for the seekers'.</summary>
    public required OccupationRelatedness Relatedness { get; init; }

    /// <summary>The same by number, for the scorer; empty for the profile that ranks by text.</summary>
    public required RelatednessTable RelatednessTable { get; init; }

    public required ReferralPairs Referrals { get; init; }

    public required ReachMap Reach { get; init; }

    /// <summary>The terms by number.</summary>
    public required string[] Terms { get; init; }

    public required TermVectors PostingTerms { get; init; }

    public required TermVectors SeekerTerms { get; init; }

    public required InvertedTerms PostingsOfTerm { get; init; }

    public required InvertedTerms SeekersOfTerm { get; init; }
}
