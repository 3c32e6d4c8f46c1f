namespace Jiuye.Analytics.Publication;

/// <summary>What a report's text states.</summary>
internal sealed class ReportReading
{
    internal List<Claim> Claims { get; } = [];

    internal List<Trend> Trends { get; } = [];

    internal List<Ordering> Orderings { get; } = [];

    internal List<Ranking> Rankings { get; } = [];
}
