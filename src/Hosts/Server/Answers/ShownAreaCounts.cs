namespace Jiuye.Server;

/// <summary>What the nights of an area's districts counted.</summary>
/// <param name="Area">The city or province.</param>
/// <param name="Night">The day.</param>
/// <param name="Districts">The districts that are counted.</param>
/// <param name="Missing">Those that are not: where there are any, the figures are not the whole area's.</param>
/// <param name="Postings">Postings.</param>
/// <param name="OpenPostings">Those open on the day.</param>
/// <param name="Openings">The vacancies that these offer.</param>
/// <param name="Seekers">Seekers.</param>
/// <param name="Seeking">Those who seek on the day.</param>
internal sealed record ShownAreaCounts(
    string Area, string Night, IReadOnlyList<string> Districts, IReadOnlyList<ShownMissing> Missing, long Postings, long OpenPostings, long Openings, long Seekers, long Seeking);
