namespace Jiuye.Matching;

/// <summary>A seeker asks for postings.</summary>
internal readonly struct PostingsForSeeker : IDirection
{
    public static int Seeker(int asking, int candidate) => asking;

    public static int Posting(int asking, int candidate) => candidate;

    public static string AskingId(MarketIndex index, int asking) => index.Seekers.Records[asking].Id.Value;

    public static int CandidateCount(MarketIndex index) => index.Postings.Count;

    public static int[] CandidateRanks(MarketIndex index) => index.Postings.IdRank;

    public static RowRange[] Reach(MarketIndex index, int asking) => index.Reach.PostingsFor(asking);

    public static bool MayAsk(DayView day, int asking) => day.Seeking[asking];

    public static void Candidates(FilterTables tables, DayView day, int asking, Span<ulong> words, int firstWord) =>
        tables.PostingsFor(asking, day.Open.Words, words, firstWord);

    public static IReadOnlyList<(int Other, DateOnly On)> Referred(MarketIndex index, int asking) => index.Referrals.OfSeeker(asking);

    public static void FillGains(PairScorer scorer, int asking, OccupationGains gains) => scorer.GainsOfOffered(asking, gains);

    public static double Gain(PairScorer scorer, int candidate, OccupationGains gains) => scorer.GainOfPosting(candidate, gains);

    public static TermVectors AskingTerms(MarketIndex index) => index.SeekerTerms;

    public static InvertedTerms CandidateTerms(MarketIndex index) => index.PostingsOfTerm;
}
