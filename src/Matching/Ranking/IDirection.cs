namespace Jiuye.Matching;

/// <summary>Which side asks: what tells a search for postings from a search for seekers.</summary>
/// <remarks>Implemented by structs, so that the one search is compiled twice without a call in its loop.</remarks>
internal interface IDirection
{
    /// <summary>The seeker of a pair.</summary>
    static abstract int Seeker(int asking, int candidate);

    /// <summary>The posting of a pair.</summary>
    static abstract int Posting(int asking, int candidate);

    static abstract string AskingId(MarketIndex index, int asking);

    static abstract int CandidateCount(MarketIndex index);

    static abstract int[] CandidateRanks(MarketIndex index);

    /// <summary>Runs of candidates within reach.</summary>
    static abstract RowRange[] Reach(MarketIndex index, int asking);

    /// <summary>True where the asking side itself is valid on the day.</summary>
    static abstract bool MayAsk(DayView day, int asking);

    /// <summary>Writes the candidates that pass the bitmap filters.</summary>
    static abstract void Candidates(FilterTables tables, DayView day, int asking, Span<ulong> words, int firstWord);

    /// <summary>Candidates recommended to the asking side before.</summary>
    static abstract IReadOnlyList<(int Other, DateOnly On)> Referred(MarketIndex index, int asking);

    /// <summary>Works out what each occupation of the candidates gains.</summary>
    static abstract void FillGains(PairScorer scorer, int asking, OccupationGains gains);

    /// <summary>The gain of a candidate's occupations.</summary>
    static abstract double Gain(PairScorer scorer, int candidate, OccupationGains gains);

    static abstract TermVectors AskingTerms(MarketIndex index);

    static abstract InvertedTerms CandidateTerms(MarketIndex index);
}
