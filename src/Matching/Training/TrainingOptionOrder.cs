using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Orders trainings for a person: what opens postings before what completes some, the person's own trades before others, then by what they bring.</summary>
internal sealed class TrainingOptionOrder : IComparer<TrainingOption>
{
    internal static TrainingOptionOrder BestFirst { get; } = new();

    public int Compare(TrainingOption? x, TrainingOption? y)
    {
        if (x is null || y is null)
            return (y is null ? 0 : 1) - (x is null ? 0 : 1);
        // Between trainings that bring the same the shorter comes first: fewer certificates, then the lower grade by the aim's own order.
        int[] steps =
        [
            (y.Opened.Count > 0).CompareTo(x.Opened.Count > 0),
            x.Basis.CompareTo(y.Basis),
            y.Openings.CompareTo(x.Openings),
            y.Completed.Count.CompareTo(x.Completed.Count),
            x.Aim.Certificates.Count.CompareTo(y.Aim.Certificates.Count),
            x.Aim.CompareTo(y.Aim),
        ];
        return Array.Find(steps, static step => step != 0);
    }
}
