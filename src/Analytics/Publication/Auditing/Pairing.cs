namespace Jiuye.Analytics.Publication;

/// <summary>A list before 分别 whose members take the numbers after it in turn.</summary>
internal sealed class Pairing(IReadOnlyList<string> subjects, IReadOnlyList<string> measures, IReadOnlyList<Against> againsts)
{
    private int taken;

    internal bool IsRunning => taken < Count && taken > 0;

    /// <summary>The direction said once for all of them: 分别增长3.9%和5.1%.</summary>
    internal TextToken? Direction { get; set; }

    private int Count => Math.Max(subjects.Count, Math.Max(measures.Count, againsts.Count));

    /// <summary>Whose turn it is; null where every one has had its number.</summary>
    internal (string? Subject, string? Measure, Against Against)? Next()
    {
        if (taken >= Count)
            return null;
        var at = taken++;
        return (subjects.Count > 0 ? subjects[at] : null, measures.Count > 0 ? measures[at] : null, againsts.Count > 0 ? againsts[at] : Against.None);
    }
}
