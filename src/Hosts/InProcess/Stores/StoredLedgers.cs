using System.Runtime.CompilerServices;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Ledgers from the entries that a store holds.</summary>
public static class StoredLedgers
{
    private const int EntriesAtOnce = 1_000;

    /// <summary>One subject's ledger as the store has it now; empty where there is none.</summary>
    /// <param name="store">The store.</param>
    /// <param name="district">The district.</param>
    /// <param name="subject">Whose.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="StoreException">The store cannot be read, or holds a row that is none.</exception>
    public static async Task<ServiceLedger> OfAsync(IRecordStore store, DistrictCode district, ServiceSubject subject, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var (reader, entries) = (new StoredRecordReader(), new List<(long Sequence, LedgerEntry Entry)>());
        var prefix = PrefixOf(subject);
        var after = prefix;
        IReadOnlyList<StoredChange> page;
        do
        {
            page = await store.ListAsync(district, RecordKind.LedgerEntry, after, EntriesAtOnce, cancellation).ConfigureAwait(false);
            // The id of another subject may begin like this one's whole key.
            entries.AddRange(page.Where(row => row.Key.Id.StartsWith(prefix, StringComparison.Ordinal)).Select(row => (row.Sequence, Entry: reader.LedgerEntry(row))).Where(one => one.Entry.Subject == subject));
            after = page.Count == 0 ? after : page[^1].Key.Id;
        }
        while (page.Count == EntriesAtOnce && after.StartsWith(prefix, StringComparison.Ordinal));
        return Whole(subject, entries);
    }

    /// <summary>Every ledger of a district, one after another as the store has it when it is read; few are held at once.</summary>
    /// <param name="store">The store.</param>
    /// <param name="district">The district.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="StoreException">The store cannot be read, or holds a row that is none.</exception>
    public static async IAsyncEnumerable<ServiceLedger> EachAsync(IRecordStore store, DistrictCode district, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var (reader, after) = (new StoredRecordReader(), "");
        // Rows come by their ids. Those of one ledger begin alike, and so may those of others between them: a ledger is whole once an id begins otherwise.
        var open = new List<(string Prefix, ServiceSubject Subject, List<(long Sequence, LedgerEntry Entry)> Entries)>();
        IReadOnlyList<StoredChange> page;
        do
        {
            page = await store.ListAsync(district, RecordKind.LedgerEntry, after, EntriesAtOnce, cancellation).ConfigureAwait(false);
            foreach (var row in page)
            {
                while (open.Count > 0 && !row.Key.Id.StartsWith(open[^1].Prefix, StringComparison.Ordinal))
                {
                    yield return Whole(open[^1].Subject, open[^1].Entries);
                    open.RemoveAt(open.Count - 1);
                }

                var entry = reader.LedgerEntry(row);
                var at = open.FindIndex(one => one.Subject == entry.Subject);
                if (at < 0)
                    open.Add((PrefixOf(entry.Subject), entry.Subject, [(row.Sequence, entry)]));
                else
                    open[at].Entries.Add((row.Sequence, entry));
            }

            after = page.Count == 0 ? after : page[^1].Key.Id;
        }
        while (page.Count == EntriesAtOnce);
        // The innermost first, as where another ledger follows.
        foreach (var (_, subject, entries) in Enumerable.Reverse(open))
            yield return Whole(subject, entries);
    }

    /// <summary>Every ledger of a district at one moment, by subject; all are held in memory.</summary>
    /// <param name="store">The store.</param>
    /// <param name="district">The district.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="StoreException">The store cannot be read, or holds a row that is none.</exception>
    public static async Task<IReadOnlyList<ServiceLedger>> AllAsync(IRecordStore store, DistrictCode district, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var (reader, entries) = (new StoredRecordReader(), new SortedDictionary<ServiceSubject, List<LedgerEntry>>());
        var snapshot = await store.OpenSnapshotAsync(district, cancellation).ConfigureAwait(false);
        await using var held = snapshot.ConfigureAwait(false);
        await foreach (var row in snapshot.Rows.WithCancellation(cancellation).ConfigureAwait(false))
        {
            if (row.Key.Kind != RecordKind.LedgerEntry)
                continue;
            var entry = reader.LedgerEntry(row);
            if (!entries.TryGetValue(entry.Subject, out var own))
                entries.Add(entry.Subject, own = []);
            own.Add(entry);
        }

        return [.. entries.Select(static each => LedgerFiles.LedgerOf(each.Key, each.Value))];
    }

    // Lists come by ids, the 10th entry before the 2nd. A ledger keeps the order of arrival within a day, as the nights read it.
    private static ServiceLedger Whole(ServiceSubject subject, List<(long Sequence, LedgerEntry Entry)> entries) =>
        LedgerFiles.LedgerOf(subject, [.. entries.OrderBy(static one => one.Sequence).Select(static one => one.Entry)]);

    private static string PrefixOf(ServiceSubject subject) => $"{SubjectNames.Of(subject.Kind)}|{subject.Id}|";
}
