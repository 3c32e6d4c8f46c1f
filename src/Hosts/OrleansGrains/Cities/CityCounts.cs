using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>How much the nights of a city's districts counted on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Districts">The districts that are counted.</param>
/// <param name="Missing">Those that are not; the figures are the city's only where this is empty.</param>
/// <param name="Postings">Postings.</param>
/// <param name="OpenPostings">Those that are open on the day.</param>
/// <param name="Openings">The vacancies that these offer.</param>
/// <param name="Seekers">Seekers.</param>
/// <param name="Seeking">Those who seek on the day.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.CityCounts")]
public sealed record CityCounts(DateOnly Day, DistrictCode[] Districts, MissingDistrict[] Missing, long Postings, long OpenPostings, long Openings, long Seekers, long Seeking);
