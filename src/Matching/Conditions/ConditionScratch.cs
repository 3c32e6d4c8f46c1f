using Jiuye.Matching.Text;

namespace Jiuye.Matching.Conditions;

/// <summary>Lists that a thread uses again for the next text.</summary>
internal sealed class ConditionScratch
{
    private const int MostKept = 4096;

    [ThreadStatic]
    private static ConditionScratch? spare;

    internal List<Candidate> Candidates { get; } = [];

    internal List<SkillWord> Words { get; } = [];

    internal static ConditionScratch Rent()
    {
        var scratch = spare ?? new();
        spare = null;
        return scratch;
    }

    /// <summary>Gives the lists back, emptied; ones that had to grow far are left to the collector.</summary>
    internal void Return()
    {
        if (Candidates.Capacity > MostKept || Words.Capacity > MostKept)
            return;
        Candidates.Clear();
        Words.Clear();
        spare = this;
    }
}
