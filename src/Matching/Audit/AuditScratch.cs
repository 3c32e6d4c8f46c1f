using Jiuye.Matching.Conditions;

namespace Jiuye.Matching.Audit;

/// <summary>Lists that a thread uses again for the next posting.</summary>
internal sealed class AuditScratch
{
    private const int MostKept = 4096;

    [ThreadStatic]
    private static AuditScratch? spare;

    internal List<GroundFind> Finds { get; } = [];

    internal List<GroundFind> OfSentence { get; } = [];

    internal List<(int Start, int End)> Places { get; } = [];

    internal List<Candidate> Candidates { get; } = [];

    internal static AuditScratch Rent()
    {
        var scratch = spare ?? new();
        spare = null;
        return scratch;
    }

    /// <summary>Gives the lists back, emptied; ones that had to grow far are left to the collector.</summary>
    internal void Return()
    {
        if (Finds.Capacity > MostKept || OfSentence.Capacity > MostKept || Candidates.Capacity > MostKept)
            return;
        Finds.Clear();
        OfSentence.Clear();
        Places.Clear();
        Candidates.Clear();
        spare = this;
    }
}
