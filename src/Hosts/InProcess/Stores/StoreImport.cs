using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Takes a dataset's records into a store, batch by batch; each batch is on disk before the next is read.</summary>
/// <remarks>
/// A record that the store holds as it is makes no row, so an import that was cut short is simply begun again, and a dataset sent whole every day costs what changed. Records that the dataset
/// does not name stay. Ledger entries without a number get the running number of their place among the entries of their subject.
/// </remarks>
/// <param name="store">The store.</param>
/// <param name="district">The district whose records they are.</param>
/// <param name="reading">How rows are read, who is told of bad ones and of progress; null for the defaults.</param>
public sealed class StoreImport(IRecordStore store, DistrictCode district, ReadOptions? reading = null)
{
    /// <summary>The rows of a batch: some hundred kilobytes, a few milliseconds of flushing.</summary>
    private const int RowsOfBatch = 2_000;

    private readonly ReadOptions reading = reading ?? new();
    private readonly List<RecordWrite> batch = new(RowsOfBatch);
    private readonly SortedDictionary<RecordKind, ImportedCount> counts = [];

    /// <summary>Told after each batch: the rows that are in the store for good; null where nobody wants to know.</summary>
    public IProgress<StepProgress>? Stored { get; init; }

    /// <summary>Imports a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="cancellation">Gives up; the batches before stay.</param>
    /// <returns>By kind: rows read, and rows that were new or changed.</returns>
    /// <exception cref="DatasetException">A file cannot be used; what was read before it stays.</exception>
    /// <exception cref="StoreException">The store cannot be written; what was written before stays.</exception>
    public async Task<IReadOnlyDictionary<RecordKind, ImportedCount>> RunAsync(DatasetFolder dataset, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var (postings, seekers) = (new PostingReader(reading), new SeekerReader(reading));
        await TakeAsync(RecordKind.Posting, dataset.Postings.SelectMany(file => postings.Read(file, cancellation)).Select(RecordWrite.Keep), cancellation).ConfigureAwait(false);
        await TakeAsync(RecordKind.Seeker, dataset.Seekers.SelectMany(file => seekers.Read(file, cancellation)).Select(RecordWrite.Keep), cancellation).ConfigureAwait(false);
        await TakeAsync(RecordKind.Referral, dataset.Referrals.SelectMany(file => ReferralFile.Read(file, reading, cancellation)).Select(RecordWrite.Keep), cancellation).ConfigureAwait(false);
        foreach (var about in Enum.GetValues<SubjectKind>())
        {
            var entries = dataset.LedgersOf(about).SelectMany(file => LedgerFile.Rows(about, reading).Read(file, cancellation));
            await TakeAsync(RecordKind.LedgerEntry, Numbered(entries).Select(RecordWrite.Keep), cancellation).ConfigureAwait(false);
        }

        return counts;
    }

    private static IEnumerable<LedgerEntry> Numbered(IEnumerable<LedgerEntry> entries)
    {
        var last = new Dictionary<ServiceSubject, int>();
        foreach (var entry in entries)
        {
            var number = last.GetValueOrDefault(entry.Subject) + 1;
            last[entry.Subject] = number;
            yield return entry.Number is null ? entry with { Number = number } : entry;
        }
    }

    private async Task TakeAsync(RecordKind kind, IEnumerable<RecordWrite> writes, CancellationToken cancellation)
    {
        foreach (var write in writes)
        {
            batch.Add(write);
            if (batch.Count == RowsOfBatch)
                await StoreAsync(kind, cancellation).ConfigureAwait(false);
        }

        if (batch.Count > 0)
            await StoreAsync(kind, cancellation).ConfigureAwait(false);
    }

    private async Task StoreAsync(RecordKind kind, CancellationToken cancellation)
    {
        var receipt = await store.WriteAsync(district, batch, new() { SkipUnchanged = true }, cancellation).ConfigureAwait(false);
        var before = counts.GetValueOrDefault(kind) ?? new(0, 0);
        counts[kind] = new(before.Read + batch.Count, before.Changed + receipt.Rows);
        batch.Clear();
        Stored?.Report(new("store", counts.Values.Sum(static each => each.Read), null, "rows"));
    }
}
