using System.Runtime.InteropServices;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Words of a folded text that may keep people away.</summary>
/// <param name="Ground">By what.</param>
/// <param name="Start">First character.</param>
/// <param name="End">First character after it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GroundFind(DiscriminationGround Ground, int Start, int End)
{
    /// <summary>True where the words stand alone and no stance is beside them.</summary>
    internal bool StandsAlone { get; init; }

    /// <summary>The rule of the exception that holds; null where none does.</summary>
    internal AuditException? Exception { get; init; }

    /// <summary>True where the least age is below the working age.</summary>
    internal bool IsMinors { get; init; }

    internal static int Compare(GroundFind one, GroundFind other)
    {
        var order = one.Start.CompareTo(other.Start);
        if (order == 0)
            order = one.Ground.CompareTo(other.Ground);
        return order == 0 ? other.End.CompareTo(one.End) : order;
    }
}
