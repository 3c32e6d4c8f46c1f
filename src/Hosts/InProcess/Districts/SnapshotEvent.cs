using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Something that became of a snapshot, for a log.</summary>
/// <param name="District">The district.</param>
/// <param name="Kind">What.</param>
/// <param name="Sequence">The last row that the snapshot has seen; 0 where that is not known.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="Reason">Why, in words that name no person; empty where all went well.</param>
public sealed record SnapshotEvent(DistrictCode District, SnapshotEventKind Kind, long Sequence, TimeSpan Elapsed, string Reason = "");
