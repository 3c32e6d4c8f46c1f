using System.Runtime.InteropServices;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>What a reader found in the folded text, before overlaps are settled.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Candidate(ConditionKind Kind, int Start, int Length, string Value, ConditionStance Stance)
{
    internal double? Low { get; init; }

    internal double? High { get; init; }

    internal EducationLevel? Education { get; init; }

    internal Sex? Sex { get; init; }

    internal int End => Start + Length;

    /// <summary>Earlier first; of those that start together the longer, then the kind that is declared first, then the one that says more than that it is named.</summary>
    internal static int Compare(Candidate one, Candidate other)
    {
        var order = one.Start.CompareTo(other.Start);
        if (order == 0)
            order = other.Length.CompareTo(one.Length);
        if (order == 0)
            order = one.Kind.CompareTo(other.Kind);
        return order == 0 ? other.Stance.CompareTo(one.Stance) : order;
    }
}
