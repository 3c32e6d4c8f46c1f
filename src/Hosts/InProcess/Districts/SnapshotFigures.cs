namespace Jiuye;

/// <summary>What became of snapshots since the start.</summary>
/// <param name="Opened">Engines made from one.</param>
/// <param name="Written">Written.</param>
/// <param name="Refused">Not used, and the engine made of the records.</param>
/// <param name="Removed">Removed.</param>
/// <param name="Failed">Writes and removals that failed.</param>
public sealed record SnapshotFigures(long Opened, long Written, long Refused, long Removed, long Failed);
