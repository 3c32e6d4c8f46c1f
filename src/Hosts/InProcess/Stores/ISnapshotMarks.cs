using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Which snapshots of engines a store vouches for: a mark in the store for each, made while the log still holds all that came after the snapshot's row.</summary>
/// <remarks>
/// A mark goes with the store, so that a snapshot of another store, or of a time that a restored backup does not know, has none. Erasing a person takes away every mark of the districts
/// where the person was: all snapshots that may hold them, on whatever machine, are void from that commit on. Safe for any number of threads and processes.
/// </remarks>
public interface ISnapshotMarks
{
    /// <summary>Makes a mark; false where the log has been trimmed past the row, has not got that far, or a person was erased after it.</summary>
    /// <param name="district">The district.</param>
    /// <param name="token">The snapshot: a name that no other ever has, 1 to 200 characters.</param>
    /// <param name="sequence">The last row that it has seen.</param>
    /// <param name="cancellation">Gives up; no mark is made then.</param>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    Task<bool> TryMarkAsync(DistrictCode district, string token, long sequence, CancellationToken cancellation = default);

    /// <summary>The row of a mark; null where the store has no such mark.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    Task<long?> FindMarkAsync(DistrictCode district, string token, CancellationToken cancellation = default);

    /// <summary>Takes a mark away; nothing happens where there is none.</summary>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    Task UnmarkAsync(DistrictCode district, string token, CancellationToken cancellation = default);
}
