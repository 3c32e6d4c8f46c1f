using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What one thread needs to search, kept between searches so that nothing is allocated for a candidate.</summary>
internal sealed class Workspace
{
    private int[] sums = [];
    private ulong[] words = [];

    public Workspace()
    {
        var ways = new DistanceMemo();
        (PostingBounds, SeekerBounds) = (new(ways), new(ways));
    }

    /// <summary>Sums of text products in steps, one a candidate row; zero outside a search.</summary>
    public int[] Sums => sums;

    /// <summary>What each occupation that postings offer gains for a seeker who asks.</summary>
    public OccupationGains Offered { get; } = new();

    /// <summary>What each occupation that seekers want or had gains for a posting that asks.</summary>
    public OccupationGains Held { get; } = new();

    public PostingBounds PostingBounds { get; }

    public SeekerBounds SeekerBounds { get; }

    public TopMatches<CandidateOrder> Best { get; } = new();

    public WaitingCandidates Waiting { get; } = new();

    /// <summary>What a learned ranking reads.</summary>
    public LearnedRows Learned { get; } = new();

    public PrunedTexts Texts { get; } = new();

    /// <summary>Bounds of the block at hand.</summary>
    public float[] Block { get; } = new float[BoundBlock.Rows];

    /// <summary>Rows recommended before.</summary>
    public List<int> Referred { get; } = [];

    public List<PostingId> Postings { get; } = [];

    public List<SeekerId> Seekers { get; } = [];

    /// <summary>Makes room for a segment.</summary>
    public void Hold(int rows)
    {
        // Whole blocks, so that the last one is read like the others.
        if (sums.Length < rows)
            sums = new int[Bitmap.WordsFor(rows) * BoundBlock.Rows];
        if (words.Length <= Bitmap.WordsFor(rows))
            words = new ulong[Bitmap.WordsFor(rows) + 1];
    }

    /// <summary>Candidate bits of a run.</summary>
    public Span<ulong> Words(int count) => words.AsSpan(0, count);
}
