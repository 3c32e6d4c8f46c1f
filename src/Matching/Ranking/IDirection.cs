using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Which side asks: what tells a search for postings from a search for seekers.</summary>
/// <remarks>Implemented by structs, so that the one search is compiled twice without a call in its loop.</remarks>
internal interface IDirection
{
    /// <summary>The seeker of a pair.</summary>
    static abstract int Seeker(int asking, int candidate);

    /// <summary>The posting of a pair.</summary>
    static abstract int Posting(int asking, int candidate);

    /// <summary>A segment of the asking side with each segment of candidates.</summary>
    static abstract SegmentPair[] Pairs(MarketView view, int askingSegment);

    /// <summary>Which candidates of a segment are held, and where their numbers begin.</summary>
    static abstract (Bitmap? Live, int Base) Part(MarketView view, int part);

    static abstract CandidateOrder Order(MarketView view);

    /// <summary>The id of the record that asks.</summary>
    static abstract string AskingId(SegmentPair pair, int asking);

    /// <summary>The match of the record that asks with a candidate.</summary>
    static abstract Match Match(SegmentPair pair, int asking, int candidate, double score);

    static abstract ISegment Asking(SegmentPair pair);

    static abstract ISegment Candidates(SegmentPair pair);

    /// <summary>The candidates within reach.</summary>
    static abstract Reach Reach(SegmentPair pair, int asking);

    /// <summary>True where the asking side itself is valid on the day.</summary>
    static abstract bool MayAsk(PairScorer scorer, int asking);

    /// <summary>The candidates that are valid on the day.</summary>
    static abstract Bitmap Valid(PairScorer scorer);

    /// <summary>Keeps of the words the candidates that pass the filters, but for certificates.</summary>
    static abstract void Thin(SegmentPair pair, int asking, Span<ulong> words, int firstWord);

    /// <summary>The candidates of a word that pass only if the seeker's certificates are those that the posting asks for.</summary>
    static abstract ulong NeedCertificate(SegmentPair pair, int asking, int word);

    /// <summary>Adds the rows of candidates that were recommended to the asking side up to the day.</summary>
    static abstract void AddReferred(PairScorer scorer, int asking, Workspace workspace);

    /// <summary>Works out what is the same for all candidates.</summary>
    static abstract void Prepare(PairScorer scorer, int asking, RowRange[] runs, Workspace workspace);

    /// <summary>What the scores of a block can be at most; after <see cref="Prepare"/>.</summary>
    static abstract void Bounds(Workspace workspace, int first, int count, float[] block);

    /// <summary>What a candidate's score can be at most; after <see cref="Prepare"/>.</summary>
    static abstract float Bound(Workspace workspace, int candidate, int sum);

    /// <summary>A candidate's score; after <see cref="Prepare"/>.</summary>
    static abstract double Score(Workspace workspace, int candidate, int sum);
}
