using Jiuye.Matching.Text;

namespace Jiuye.Matching.Audit;

/// <summary>Lists that a thread uses again for the next posting.</summary>
internal sealed class AuditScratch
{
    private const int MostKept = 4096;

    // A few pages.
    private const int MostText = 64 * 1024;

    [ThreadStatic]
    private static AuditScratch? spare;

    internal List<GroundFind> Finds { get; } = [];

    internal List<GroundFind> OfSentence { get; } = [];

    internal List<FraudHit> Hits { get; } = [];

    internal List<(AuditRule Rule, int Start, int End)> Signs { get; } = [];

    internal FoldingBuffer Title { get; } = new();

    internal FoldingBuffer Folded { get; } = new();

    internal JoinedText Joined { get; } = new();

    internal AuditText Text { get; } = new();

    internal static AuditScratch Rent()
    {
        var scratch = spare ?? new();
        spare = null;
        return scratch;
    }

    /// <summary>Gives the lists back, emptied; ones that had to grow far are left to the collector.</summary>
    internal void Return()
    {
        if (Finds.Capacity > MostKept || OfSentence.Capacity > MostKept || Hits.Capacity > MostKept || Folded.Starts.Length > MostText)
            return;
        Finds.Clear();
        OfSentence.Clear();
        Hits.Clear();
        Signs.Clear();
        spare = this;
    }
}
