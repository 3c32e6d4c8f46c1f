using System.Runtime.InteropServices;

namespace Jiuye.Matching;

/// <summary>A stretch of work by day numbers; stands in files as it is.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; <see cref="int.MaxValue"/> while it lasts.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct WorkDays(int From, int To) : IComparable<WorkDays>
{
    public int CompareTo(WorkDays other) => From.CompareTo(other.From) is var first and not 0 ? first : To.CompareTo(other.To);
}
