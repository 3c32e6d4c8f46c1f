using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Jiuye.Matching.Learning.Trees;

/// <summary>Scores eight rows at a time by asking feature after feature in place of tree after tree. Immutable, thread-safe, allocates nothing.</summary>
/// <remarks>
/// Lucchese et al., QuickScorer (SIGIR 2015) and its vector form (SIGIR 2016). A tree's leaves are bits; a split that sends a row to the right clears the leaves on
/// its left, and the lowest bit that remains is the row's leaf. Values become their place among the thresholds of a feature, so that all comparing is of whole
/// numbers and exact. Leaves are added in the order of the trees: the same sums as a walk, to the last bit.
/// </remarks>
internal sealed class TreeScorer
{
    private const int Lanes = 8;

    /// <summary>The leaves that a word of bits holds.</summary>
    private const int MostLeaves = 32;

    // 32 KiB on the stack.
    private const int MostColumns = 1_024;

    // 128 trees × 8 rows × 4 bytes stay well within the first-level cache beside their leaves, and on the stack.
    private const int MostTrees = 128;

    private readonly RegressionTree[] trees;
    private readonly int features;
    private readonly double start;
    private readonly TreeColumn[] columns;
    private readonly TreeBlock[] blocks;

    internal TreeScorer(RegressionTree[] trees, int features, double start)
    {
        (this.trees, this.features, this.start) = (trees, features, start);
        if (Array.Exists(trees, static tree => tree.Leaves.Length > MostLeaves))
        {
            (columns, blocks) = ([], []);
            return;
        }

        columns = TreeColumn.Of(trees);
        if (columns.Length > MostColumns)
        {
            blocks = [];
            return;
        }

        blocks = [.. trees.Chunk(MostTrees).Select(block => new TreeBlock(block, columns))];
    }

    /// <summary>Scores rows.</summary>
    /// <param name="rows">n × d values, one row after another.</param>
    /// <param name="scores">Receives n scores.</param>
    internal void Score(ReadOnlySpan<double> rows, Span<double> scores)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(rows.Length, scores.Length * features);
        scores.Fill(start);
        if (blocks.Length == 0)
        {
            Walk(rows, scores);
            return;
        }

        Span<Vector256<int>> places = stackalloc Vector256<int>[MostColumns];
        for (var first = 0; first < scores.Length; first += Lanes)
            ScoreLanes(rows, scores[first..Math.Min(first + Lanes, scores.Length)], first, places);
    }

    private void ScoreLanes(ReadOnlySpan<double> rows, Span<double> scores, int first, Span<Vector256<int>> places)
    {
        var lanes = MemoryMarshal.Cast<Vector256<int>, int>(places);
        for (var lane = 0; lane < Lanes; lane++)
        {
            // Lanes behind the last row repeat it, and are left out of the sums.
            var row = rows.Slice((first + Math.Min(lane, scores.Length - 1)) * features, features);
            for (var column = 0; column < columns.Length; column++)
                lanes[(column * Lanes) + lane] = columns[column].PlaceOf(row[columns[column].Feature]);
        }

        Span<Vector256<int>> alive = stackalloc Vector256<int>[MostTrees];
        foreach (var block in blocks)
        {
            var bits = alive[..block.Trees];
            bits.Fill(Vector256<int>.AllBitsSet);
            for (var column = 0; column < columns.Length; column++)
                block.Clear(column, columns[column], places[column], bits);
            AddLeaves(block, MemoryMarshal.Cast<Vector256<int>, uint>(bits), scores);
        }
    }

    private static void AddLeaves(TreeBlock block, ReadOnlySpan<uint> bits, Span<double> scores)
    {
        var (leaves, starts) = (block.Leaves, block.LeafStarts);
        for (var tree = 0; tree < starts.Length; tree++)
        {
            var of = bits.Slice(tree * Lanes, Lanes);
            for (var lane = 0; lane < scores.Length; lane++)
                scores[lane] += leaves[starts[tree] + BitOperations.TrailingZeroCount(of[lane])];
        }
    }

    /// <summary>For trees with more leaves than bits, or more columns than the stack should hold.</summary>
    private void Walk(ReadOnlySpan<double> rows, Span<double> scores)
    {
        for (var row = 0; row < scores.Length; row++)
        {
            var values = rows.Slice(row * features, features);
            foreach (var tree in trees)
                scores[row] += tree.Score(values);
        }
    }
}
