namespace Jiuye.Matching;

/// <summary>A segment at one point of time: which of its rows are still held.</summary>
/// <param name="Segment">The records.</param>
/// <param name="Live">The rows still held; null for all.</param>
/// <param name="Held">How many.</param>
/// <param name="Base">What is added to a row to number it among all rows of its side.</param>
internal sealed record SegmentPart<TSegment>(TSegment Segment, Bitmap? Live, int Held, int Base)
    where TSegment : ISegment
{
    public bool Holds(int row) => Live is null || Live[row];
}
