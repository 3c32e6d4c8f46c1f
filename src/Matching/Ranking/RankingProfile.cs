namespace Jiuye.Matching;

/// <summary>How passing pairs are ordered.</summary>
public enum RankingProfile
{
    /// <summary>Declared weights over occupation, text, skills, wage, distance, education, experience and recency; scores in [0, 1].</summary>
    Default = 0,

    /// <summary>BM25 of the posting's text for the seeker's terms, for comparison with search engines; scores above 0, pairs without a shared term are left out.</summary>
    Bm25 = 1,

    /// <summary>The first <see cref="LearnedRanking.Depth"/> of <see cref="Default"/>, ordered by the surplus to be expected of a referral as learned from outcomes; scores in [0, 1].</summary>
    Learned = 2,
}
