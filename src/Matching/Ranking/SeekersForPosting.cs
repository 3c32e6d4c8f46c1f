using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>A posting asks for seekers.</summary>
internal readonly struct SeekersForPosting : IDirection
{
    public static int Seeker(int asking, int candidate) => candidate;

    public static int Posting(int asking, int candidate) => asking;

    public static SegmentPair[] Pairs(MarketView view, int askingSegment) => view.WithSeekers(askingSegment);

    public static (Bitmap? Live, int Base) Part(MarketView view, int part) => (view.Seekers[part].Live, view.Seekers[part].Base);

    public static CandidateOrder Order(MarketView view) => view.SeekerOrder;

    public static string AskingId(SegmentPair pair, int asking) => pair.PostingSegment.Ids[asking].Value;

    public static Match Match(SegmentPair pair, int asking, int candidate, double score) =>
        new(pair.SeekerSegment.Ids[Seeker(asking, candidate)], pair.PostingSegment.Ids[Posting(asking, candidate)], score);

    public static ISegment Asking(SegmentPair pair) => pair.PostingSegment;

    public static ISegment Candidates(SegmentPair pair) => pair.SeekerSegment;

    public static Reach Reach(SegmentPair pair, int asking) => pair.SeekerSegment.Within(pair.Postings.Places[asking]);

    public static bool MayAsk(PairScorer scorer, int asking) => scorer.PostingDay.Open[asking];

    public static Bitmap Valid(PairScorer scorer) => scorer.SeekerDay.Seeking;

    public static void Thin(SegmentPair pair, int asking, Span<ulong> words, int firstWord) =>
        pair.SeekerSegment.Thin(pair.Postings, asking, pair.Facts.Options.Filters, words, firstWord);

    public static ulong NeedCertificate(SegmentPair pair, int asking, int word) => pair.PostingSegment.Sketch.NeedsCertificate[asking] ? ulong.MaxValue : 0;

    public static void AddReferred(PairScorer scorer, int asking, Workspace workspace)
    {
        workspace.Seekers.Clear();
        scorer.Pair.Facts.Referrals.AddOf(scorer.Pair.PostingSegment.Ids[asking], scorer.AsOf, workspace.Seekers);
        foreach (var seeker in workspace.Seekers)
        {
            if (scorer.Pair.SeekerSegment.RowOf(seeker) is >= 0 and var row)
                workspace.Referred.Add(row);
        }
    }

    public static void Prepare(PairScorer scorer, int asking, RowRange[] runs, Workspace workspace)
    {
        scorer.GainsOfHeld(asking, workspace.Held);
        workspace.SeekerBounds.Prepare(scorer, asking, workspace.Held);
    }

    public static void Bounds(Workspace workspace, int first, int count, float[] block) => workspace.SeekerBounds.Fill(first, count, workspace.Sums, block);

    public static float Bound(Workspace workspace, int candidate, int sum) => workspace.SeekerBounds.Of(candidate, sum);

    public static double Score(Workspace workspace, int candidate, int sum) => workspace.SeekerBounds.Score(candidate, sum);
}
