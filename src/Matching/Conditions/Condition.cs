using System.Runtime.InteropServices;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>One condition that a posting names, and where.</summary>
/// <remarks>The values are listed in <c>docs/conditions.md</c>. Immutable.</remarks>
/// <param name="Kind">What it speaks of.</param>
/// <param name="Start">First character in the original text, UTF-16 units.</param>
/// <param name="Length">Characters in the original text, at least 1.</param>
/// <param name="Value">Canonical: the name of a skill or certificate, or a word such as <c>both-welcome</c> or <c>meals</c>; empty where the numbers say all.</param>
/// <param name="Stance">How it is meant.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Condition(ConditionKind Kind, int Start, int Length, string Value, ConditionStance Stance)
{
    /// <summary>The least: years of experience or of age, months of probation, centimetres of height; null where none is named.</summary>
    public double? Low { get; init; }

    /// <summary>The most, in the unit of <see cref="Low"/>; null where none is named.</summary>
    public double? High { get; init; }

    /// <summary>The least schooling; null for what is no schooling.</summary>
    public EducationLevel? Education { get; init; }

    /// <summary>Whom the limit is for, where men and women have limits of their own: an age or a height; null for everything else.</summary>
    public Sex? Sex { get; init; }

    /// <summary>The first character after it in the original text.</summary>
    public int End => Start + Length;
}
