using Jiuye.Matching.Conditions;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Counts how far findings agree with annotations, a kind at a time.</summary>
/// <remarks>
/// A finding and a mark match where they have the same kind, lie in the same field and share a character; each counts once, the earliest
/// pairs first. They match exactly where start and length agree as well.
/// </remarks>
internal sealed class SpanScores
{
    private readonly int[] found = new int[Enum.GetValues<ConditionKind>().Length];
    private readonly int[] marked = new int[Enum.GetValues<ConditionKind>().Length];
    private readonly int[] matched = new int[Enum.GetValues<ConditionKind>().Length];
    private readonly int[] exact = new int[Enum.GetValues<ConditionKind>().Length];

    /// <summary>Adds one field of a posting.</summary>
    /// <param name="marks">What was marked in the field.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="missed">Receives marks without a finding.</param>
    /// <param name="wrong">Receives findings without a mark.</param>
    internal void Add(IReadOnlyList<AnnotatedSpan> marks, IReadOnlyList<Condition> findings, List<AnnotatedSpan>? missed = null, List<Condition>? wrong = null)
    {
        var taken = new bool[findings.Count];
        foreach (var mark in marks.OrderBy(static mark => mark.Start))
        {
            marked[(int)mark.Kind]++;
            var partner = Partner(mark, findings, taken);
            if (partner < 0)
            {
                missed?.Add(mark);
                continue;
            }

            taken[partner] = true;
            matched[(int)mark.Kind]++;
            if (findings[partner].Start == mark.Start && findings[partner].Length == mark.Length)
                exact[(int)mark.Kind]++;
        }

        for (var index = 0; index < findings.Count; index++)
        {
            found[(int)findings[index].Kind]++;
            if (!taken[index])
                wrong?.Add(findings[index]);
        }
    }

    internal int Found(ConditionKind kind) => found[(int)kind];

    internal int Marked(ConditionKind kind) => marked[(int)kind];

    /// <summary>The share of findings that are right, interval [0, 1]; 1 where nothing was found.</summary>
    internal double Precision(ConditionKind kind) => Share(matched[(int)kind], found[(int)kind]);

    /// <summary>The share of marks that were found, interval [0, 1]; 1 where nothing was marked.</summary>
    internal double Recall(ConditionKind kind) => Share(matched[(int)kind], marked[(int)kind]);

    /// <summary>As <see cref="Precision"/>, for findings with exactly the marked characters.</summary>
    internal double ExactPrecision(ConditionKind kind) => Share(exact[(int)kind], found[(int)kind]);

    /// <summary>As <see cref="Recall"/>, for marks that were found with exactly their characters.</summary>
    internal double ExactRecall(ConditionKind kind) => Share(exact[(int)kind], marked[(int)kind]);

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private static int Partner(in AnnotatedSpan mark, IReadOnlyList<Condition> findings, bool[] taken)
    {
        for (var index = 0; index < findings.Count; index++)
        {
            var finding = findings[index];
            if (!taken[index] && finding.Kind == mark.Kind && finding.Start < mark.End && mark.Start < finding.End)
                return index;
        }

        return -1;
    }
}
