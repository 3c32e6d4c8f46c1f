using System.Runtime.Intrinsics;

namespace Jiuye.Matching.Learning.Trees;

/// <summary>A category's split, as the vector kernel reads it.</summary>
/// <param name="Tree">The tree's number in its block.</param>
/// <param name="LeftLeaves">The bits of the leaves on its left.</param>
/// <param name="Set">Bits of category numbers.</param>
/// <param name="SetGoesLeft">Where categories of the set go.</param>
/// <param name="MissingGoesLeft">Where missing values go.</param>
internal readonly record struct CategorySplit(int Tree, int LeftLeaves, uint[] Set, bool SetGoesLeft, bool MissingGoesLeft)
{
    /// <summary>All bits of the lanes that go right.</summary>
    internal Vector256<int> GoRight(Vector256<int> places)
    {
        Span<int> right = stackalloc int[Vector256<int>.Count];
        for (var lane = 0; lane < right.Length; lane++)
            right[lane] = GoesLeft(places[lane]) ? 0 : -1;
        return Vector256.Create<int>(right);
    }

    private bool GoesLeft(int category) => category == TreeColumn.MissingPlace
        ? MissingGoesLeft
        : (category < Set.Length * 32L && (Set[category >> 5] >> (category & 31) & 1) != 0) == SetGoesLeft;
}
