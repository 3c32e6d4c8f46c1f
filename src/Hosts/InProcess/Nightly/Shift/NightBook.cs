using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What became of the nights of a store's districts.</summary>
/// <param name="store">The store.</param>
public sealed class NightBook(IRecordStore store)
{
    /// <summary>The nights of a district that were ever begun, by day.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public async Task<IReadOnlyList<NightRecord>> OfAsync(DistrictCode district, CancellationToken cancellation = default) =>
        [.. (await store.HeldAsync(district, RecordKind.Night, cancellation).ConfigureAwait(false)).Select(row => NightRecord.Of(district, row))];

    /// <summary>One night; one that was never begun is waiting.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public async Task<NightRecord> FindAsync(DistrictCode district, DateOnly date, CancellationToken cancellation = default) =>
        await store.FindAsync(district, NightRecord.KeyOf(date), cancellation).ConfigureAwait(false) is { Body: not null } row
            ? NightRecord.Of(district, row)
            : new(district, date, NightState.Waiting);

    /// <summary>Notes how a night is, under the lease of who makes it.</summary>
    /// <exception cref="LeaseLostException">Somebody else has the night by now: nothing was noted.</exception>
    internal Task NoteAsync(NightRecord night, Lease lease, CancellationToken cancellation) =>
        store.WriteAsync(night.District, [night.ToWrite()], new() { Under = lease }, cancellation);
}
