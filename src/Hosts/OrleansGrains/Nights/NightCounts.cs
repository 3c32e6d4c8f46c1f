using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>What a district's night counted, on its way to the grain that adds up (<see cref="DistrictNight"/>).</summary>
/// <param name="District">The district.</param>
/// <param name="Packed">The bytes of the file of partials; null where there are none.</param>
/// <param name="Missing">Why there are none; null where there are.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.NightCounts")]
internal sealed record NightCounts(DistrictCode District, byte[]? Packed, string? Missing);
