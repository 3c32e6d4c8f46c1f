namespace Jiuye;

/// <summary>What a <see cref="DistrictPool"/> holds and did, for whoever watches it.</summary>
/// <param name="Active">Districts whose engines are held.</param>
/// <param name="Records">Postings and seekers in them.</param>
/// <param name="Bytes">What the engines take in memory, estimated from the size of the records (<see cref="StoreFollower.EstimatedBytes"/>).</param>
/// <param name="Activations">Engines made since the start.</param>
/// <param name="Evictions">Engines let go to keep within memory.</param>
/// <param name="Restarts">Engines made anew since theirs could not go on, as behind a trimmed log.</param>
/// <param name="Behind">Districts whose last look at the log failed.</param>
public sealed record DistrictPoolFigures(int Active, long Records, long Bytes, long Activations, long Evictions, long Restarts, int Behind)
{
    /// <summary>What became of snapshots; null where none are kept.</summary>
    public SnapshotFigures? Snapshots { get; init; }
}
