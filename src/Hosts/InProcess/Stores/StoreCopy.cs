using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Takes the records of one store into another, district by district: from a file into a database, or back.</summary>
/// <remarks>
/// What is copied is the records as they are at one moment of each district. The other store numbers them anew and keeps no earlier states, no names of requests, no leases. A record that is there as it is
/// makes no row, so a copy that was cut short is begun again; records that only the other store has stay.
/// </remarks>
/// <param name="from">The store to read.</param>
/// <param name="into">The store to write.</param>
public sealed class StoreCopy(IRecordStore from, IRecordStore into)
{
    private const int RowsOfBatch = 2_000;

    /// <summary>Told after each batch how many rows were read; null where nobody wants to know.</summary>
    public IProgress<StepProgress>? Copied { get; init; }

    /// <summary>Copies every district.</summary>
    /// <param name="cancellation">Gives up; the batches before stay.</param>
    /// <returns>By district: records read, and those that were new or other than the other store had them.</returns>
    /// <exception cref="StoreException">One of the stores cannot be used; what was written before stays.</exception>
    public async Task<IReadOnlyDictionary<DistrictCode, ImportedCount>> RunAsync(CancellationToken cancellation = default)
    {
        var counts = new SortedDictionary<DistrictCode, ImportedCount>();
        foreach (var district in await from.DistrictsAsync(cancellation).ConfigureAwait(false))
        {
            counts[district] = new(0, 0);
            var snapshot = await from.OpenSnapshotAsync(district, cancellation).ConfigureAwait(false);
            await using var held = snapshot.ConfigureAwait(false);
            await foreach (var rows in snapshot.Rows.Chunk(RowsOfBatch).WithCancellation(cancellation).ConfigureAwait(false))
            {
                var receipt = await into.WriteAsync(district, [.. rows.Select(static row => new RecordWrite(row.Key, row.Body))], new() { SkipUnchanged = true }, cancellation).ConfigureAwait(false);
                counts[district] = new(counts[district].Read + rows.Length, counts[district].Changed + receipt.Rows);
                Copied?.Report(new("copy", counts.Values.Sum(static each => each.Read), null, "rows"));
            }
        }

        return counts;
    }
}
