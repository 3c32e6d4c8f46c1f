using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A district whose engine a <see cref="DistrictPool"/> holds.</summary>
/// <param name="District">The district.</param>
/// <param name="Sequence">The last row of the log that its engine has seen.</param>
/// <param name="Bytes">What the engine takes in memory, estimated.</param>
/// <param name="IsBehind">True where the last look at the log failed.</param>
/// <param name="Snapshot">The row of the snapshot on disk from which the next start goes on; null where there is none.</param>
public sealed record HeldDistrict(DistrictCode District, long Sequence, long Bytes, bool IsBehind, long? Snapshot)
{
    /// <summary>What orders its lists, and why it is not something else.</summary>
    public required NightRanking Ranking { get; init; }
}
