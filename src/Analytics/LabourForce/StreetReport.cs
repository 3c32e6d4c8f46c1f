namespace Jiuye.Analytics;

/// <summary>A figure as a street reported it to the district.</summary>
/// <param name="Street">The street.</param>
/// <param name="Figure">The figure, by the name of a column of the table of the whole labour force, such as <c>unemployed</c>.</param>
/// <param name="Value">The number reported.</param>
public sealed record StreetReport(AreaCode Street, string Figure, decimal Value);
