using Jiuye.Matching.Storage;

namespace Jiuye.Matching;

/// <summary>What a search needs of a segment, whichever side it holds.</summary>
internal interface ISegment
{
    /// <summary>Rows, gone ones included.</summary>
    int Count { get; }

    /// <summary>The place of each row's id in the order of the segment's ids: what ties break by.</summary>
    Column<int> IdRank { get; }

    /// <summary>The file that holds the segment; null where none does. A segment never changes, so that its file is written once.</summary>
    SnapshotFile? File { get; set; }

    TermVectors Terms { get; }

    TermLists Lists { get; }

    /// <summary>Orders two rows of two segments of one side by their ids.</summary>
    int CompareIds(int row, ISegment other, int otherRow);

    /// <summary>The row that has the id of a row of another segment of the side; −1 where none has.</summary>
    int RowLike(int otherRow, ISegment other);
}
