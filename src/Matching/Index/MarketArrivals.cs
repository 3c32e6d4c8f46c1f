namespace Jiuye.Matching;

/// <summary>Changes of a market with what comes already laid out; see <see cref="MarketLayout.Arrivals"/>.</summary>
/// <param name="Changes">The changes.</param>
/// <param name="Postings">The postings that come; null for none.</param>
/// <param name="Seekers">The seekers who come; null for none.</param>
internal sealed record MarketArrivals(MarketChanges Changes, PostingSegment? Postings, SeekerSegment? Seekers);
