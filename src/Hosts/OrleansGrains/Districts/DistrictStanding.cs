using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>How a district stands in its silo.</summary>
/// <param name="District">The district.</param>
/// <param name="Silo">The silo that serves it.</param>
/// <param name="LastRow">The last row of its log in the store.</param>
/// <param name="SeenRow">The last row that its engine has seen; null where the engine is not in memory.</param>
/// <param name="Bytes">What the engine takes in memory, estimated; 0 where it is not there.</param>
/// <param name="IsBehind">True where the last look at the log failed.</param>
/// <param name="Snapshot">The row of the snapshot on the silo's disk; null where there is none.</param>
/// <param name="IsWriter">True where this activation holds the right to write.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.DistrictStanding")]
public sealed record DistrictStanding(DistrictCode District, string Silo, long LastRow, long? SeenRow, long Bytes, bool IsBehind, long? Snapshot, bool IsWriter);
