using Jiuye.Matching.Storage;

namespace Jiuye.Matching;

/// <summary>What finds the rows of a segment.</summary>
/// <param name="IdRank">The place of each row's id in the order of the ids.</param>
/// <param name="Terms">For each row its terms.</param>
/// <param name="Lists">For each term its rows.</param>
internal sealed record SegmentIndex(Column<int> IdRank, TermVectors Terms, TermLists Lists);
