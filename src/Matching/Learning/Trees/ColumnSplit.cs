namespace Jiuye.Matching.Learning.Trees;

/// <summary>A number's split, as the vector kernel reads it.</summary>
/// <param name="Tree">The tree's number in its block.</param>
/// <param name="Place">The place of the threshold in the column.</param>
/// <param name="LeftLeaves">The bits of the leaves on its left.</param>
internal readonly record struct ColumnSplit(int Tree, int Place, int LeftLeaves);
