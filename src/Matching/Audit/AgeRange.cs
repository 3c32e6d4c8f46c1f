using System.Runtime.InteropServices;

namespace Jiuye.Matching.Audit;

/// <summary>One number or two that may be ages.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">First character after it.</param>
/// <param name="Low">The first number.</param>
/// <param name="High">The second; the first where there is one.</param>
/// <param name="HasYears">True where 岁 stands behind.</param>
/// <param name="IsRange">True for two numbers.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AgeRange(int Start, int End, int Low, int High, bool HasYears, bool IsRange)
{
    /// <summary>True for 二十三四, 三十几.</summary>
    internal bool IsVague { get; init; }
}
