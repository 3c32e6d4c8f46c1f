using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>What became of a district's night (<see cref="NightRecord"/>).</summary>
/// <param name="District">The district.</param>
/// <param name="Date">The day.</param>
/// <param name="State">How far it is.</param>
/// <param name="Attempts">How often it was begun; a beginning that was put back does not count.</param>
/// <param name="Node">The silo that had it last; empty where none had.</param>
/// <param name="Reason">Why it failed last; null where it did not.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.NightStanding")]
public sealed record NightStanding(DistrictCode District, DateOnly Date, NightState State, int Attempts, string Node, string? Reason);
