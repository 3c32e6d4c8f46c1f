namespace Jiuye.Analytics.Reporting;

/// <summary>How many observations lie in a band of whole numbers.</summary>
/// <param name="From">The least value in the band; at least 0.</param>
/// <param name="To">The greatest value in the band, itself included; null for the last band, which is open.</param>
/// <param name="Count">Observations in the band; at least 0.</param>
public sealed record CountBand(int From, int? To, long Count);
