namespace Jiuye.OrleansGrains;

/// <summary>What the erasure of a person in a district came to so far.</summary>
/// <param name="Row">The row of the log that says so; null where the store held nothing.</param>
/// <param name="Nights">How far it has come in finished nights.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.DistrictErasure")]
public sealed record DistrictErasure(long? Row, ErasureReach Nights);
