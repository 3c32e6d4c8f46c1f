namespace Jiuye;

/// <summary>Where snapshots of engines are kept, and when they are written.</summary>
/// <param name="Folder">The folder, one for each machine and store; made where it is not there, for its owner only. It holds what the records hold.</param>
public sealed record SnapshotOptions(string Folder)
{
    /// <summary>Written anew after so many rows of the log. At least 1; default 5,000, which an engine takes in in less than a second.</summary>
    public int EveryRows { get; init; } = 5_000;

    /// <summary>How often the store is asked whether it still vouches for what is in the folder, beside every opening and every erasure that this process sees. Longer than 0; default one minute.</summary>
    public TimeSpan SweepInterval { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Told what becomes of snapshots; null where nobody wants to know.</summary>
    public Action<SnapshotEvent>? Told { get; init; }

    internal void Validate()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(Folder);
        ArgumentOutOfRangeException.ThrowIfLessThan(EveryRows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(SweepInterval, TimeSpan.Zero);
    }
}
