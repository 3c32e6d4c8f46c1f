using System.Runtime.InteropServices;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>A piece of a posting that a reader marked.</summary>
/// <param name="Kind">What it speaks of.</param>
/// <param name="InTitle">True for the title, false for the description.</param>
/// <param name="Start">First UTF-16 unit of the field.</param>
/// <param name="Length">UTF-16 units, at least 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AnnotatedSpan(ConditionKind Kind, bool InTitle, int Start, int Length)
{
    internal int End => Start + Length;
}
