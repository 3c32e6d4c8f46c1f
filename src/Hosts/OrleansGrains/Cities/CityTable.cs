using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>A table over a city's districts, as of their pooled records.</summary>
/// <param name="Day">The day.</param>
/// <param name="Districts">The districts that are counted.</param>
/// <param name="Missing">Those that are not; the figures are the city's only where this is empty.</param>
/// <param name="Csv">The table: CSV, UTF-8, byte for byte as a night of the pooled records would write it.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.CityTable")]
public sealed record CityTable(DateOnly Day, DistrictCode[] Districts, MissingDistrict[] Missing, byte[] Csv);
