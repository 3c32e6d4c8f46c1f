using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>A district that an answer does not speak of.</summary>
/// <param name="District">The district.</param>
/// <param name="Reason">Why not: a <see cref="DistrictFault"/>, <c>NoAnswer</c>, or a reason of <see cref="MissingNight"/>.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.MissingDistrict")]
public sealed record MissingDistrict(DistrictCode District, string Reason);
