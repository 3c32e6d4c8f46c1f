namespace Jiuye.Matching;

/// <summary>A posting asks for seekers.</summary>
internal readonly struct SeekersForPosting : IDirection
{
    public static int Seeker(int asking, int candidate) => candidate;

    public static int Posting(int asking, int candidate) => asking;

    public static string AskingId(MarketIndex index, int asking) => index.Postings.Records[asking].Id.Value;

    public static int CandidateCount(MarketIndex index) => index.Seekers.Count;

    public static int[] CandidateRanks(MarketIndex index) => index.Seekers.IdRank;

    public static RowRange[] Reach(MarketIndex index, int asking) => index.Reach.SeekersFor(asking);

    public static bool MayAsk(DayView day, int asking) => day.Open[asking];

    public static void Candidates(FilterTables tables, DayView day, int asking, Span<ulong> words, int firstWord) =>
        tables.SeekersFor(asking, day.Seeking.Words, words, firstWord);

    public static IReadOnlyList<(int Other, DateOnly On)> Referred(MarketIndex index, int asking) => index.Referrals.OfPosting(asking);

    public static void FillGains(PairScorer scorer, int asking, OccupationGains gains) => scorer.GainsOfHeld(asking, gains);

    public static double Gain(PairScorer scorer, int candidate, OccupationGains gains) => scorer.GainOfSeeker(candidate, gains);

    public static TermVectors AskingTerms(MarketIndex index) => index.PostingTerms;

    public static InvertedTerms CandidateTerms(MarketIndex index) => index.SeekersOfTerm;
}
