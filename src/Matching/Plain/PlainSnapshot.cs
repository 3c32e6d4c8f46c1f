namespace Jiuye.Matching.Plain;

/// <summary>A market of the measuring format at one point of time: what a query sees while the market goes on.</summary>
/// <param name="districts">For the number of each district its segments, the oldest and largest first.</param>
/// <param name="statistics">Frequencies at this point.</param>
internal sealed class PlainSnapshot(PlainSegment[][] districts, PlainStatistics statistics)
{
    public PlainSegment[][] Districts => districts;

    public PlainStatistics Statistics => statistics;

    /// <summary>Postings that queries may find.</summary>
    public int OpenRows { get; } = districts.Sum(static segments => segments.Sum(static segment => segment.OpenRows));
}
