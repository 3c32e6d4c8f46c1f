using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>A seeker asks for postings.</summary>
internal readonly struct PostingsForSeeker : IDirection
{
    public static int Seeker(int asking, int candidate) => asking;

    public static int Posting(int asking, int candidate) => candidate;

    public static SegmentPair[] Pairs(MarketView view, int askingSegment) => view.WithPostings(askingSegment);

    public static (Bitmap? Live, int Base) Part(MarketView view, int part) => (view.Postings[part].Live, view.Postings[part].Base);

    public static CandidateOrder Order(MarketView view) => view.PostingOrder;

    public static string AskingId(SegmentPair pair, int asking) => pair.SeekerSegment.Ids[asking].Value;

    public static Match Match(SegmentPair pair, int asking, int candidate, double score) =>
        new(pair.SeekerSegment.Ids[Seeker(asking, candidate)], pair.PostingSegment.Ids[Posting(asking, candidate)], score);

    public static ISegment Asking(SegmentPair pair) => pair.SeekerSegment;

    public static ISegment Candidates(SegmentPair pair) => pair.PostingSegment;

    public static Reach Reach(SegmentPair pair, int asking) => pair.PostingSegment.Within(pair.Seekers.Reaches[asking]);

    public static bool MayAsk(PairScorer scorer, int asking) => scorer.SeekerDay.Seeking[asking];

    public static Bitmap Valid(PairScorer scorer) => scorer.PostingDay.Open;

    public static void Thin(SegmentPair pair, int asking, Span<ulong> words, int firstWord) =>
        pair.PostingSegment.Thin(pair.Seekers, asking, pair.Facts.Options.Filters, words, firstWord);

    public static ulong NeedCertificate(SegmentPair pair, int asking, int word) => pair.PostingSegment.Sketch.NeedsCertificate.Words[word];

    public static void AddReferred(PairScorer scorer, int asking, Workspace workspace)
    {
        workspace.Postings.Clear();
        scorer.Pair.Facts.Referrals.AddOf(scorer.Pair.SeekerSegment.Ids[asking], scorer.AsOf, workspace.Postings);
        foreach (var posting in workspace.Postings)
        {
            if (scorer.Pair.PostingSegment.RowOf(posting) is >= 0 and var row)
                workspace.Referred.Add(row);
        }
    }

    public static void Prepare(PairScorer scorer, int asking, RowRange[] runs, Workspace workspace)
    {
        scorer.GainsOfOffered(asking, workspace.Offered);
        workspace.PostingBounds.Prepare(scorer, asking, workspace.Offered, runs);
    }

    public static void Bounds(Workspace workspace, int first, int count, float[] block) => workspace.PostingBounds.Fill(first, count, workspace.Sums, block);

    public static float Bound(Workspace workspace, int candidate, int sum) => workspace.PostingBounds.Of(candidate, sum);

    public static double Score(Workspace workspace, int candidate, int sum) => workspace.PostingBounds.Score(candidate, sum);
}
