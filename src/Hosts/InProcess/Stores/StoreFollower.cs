using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Keeps a district's engine as the store has it: reads the records once, then what changes.</summary>
/// <remarks>
/// The engine is derived and can be made anew at any time; the store is the truth. One call at a time follows the log; questions to the engine need no
/// waiting. What was read is kept as it was read: no row is applied twice, none is left out.
/// </remarks>
public sealed class StoreFollower : IDisposable
{
    private const int RowsAtOnce = 10_000;

    private readonly IRecordStore store;
    private readonly StoredRecordReader reader;
    private readonly SemaphoreSlim following = new(1, 1);

    private StoreFollower(IRecordStore store, DistrictCode district, DistrictEngine engine, StoredRecordReader reader) =>
        (this.store, District, Engine, this.reader) = (store, district, engine, reader);

    /// <summary>The district.</summary>
    public DistrictCode District { get; }

    /// <summary>The engine; it sees all rows up to <see cref="Sequence"/>.</summary>
    public DistrictEngine Engine { get; }

    /// <summary>The last row that the engine has seen; 0 where there is none.</summary>
    public long Sequence { get; private set; }

    /// <summary>Reads a district's records into an engine.</summary>
    /// <param name="store">The store; it outlives the follower.</param>
    /// <param name="district">The district.</param>
    /// <param name="engine">An engine without records; the follower lets it go.</param>
    /// <param name="options">How texts of pay are read; null for the defaults.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="StoreException">The store cannot be read, or holds a row that is none.</exception>
    public static async Task<StoreFollower> StartAsync(IRecordStore store, DistrictCode district, DistrictEngine engine, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(engine);
        var follower = new StoreFollower(store, district, engine, new(options));
        await follower.ReadAllAsync(cancellation).ConfigureAwait(false);
        return follower;
    }

    /// <summary>Takes in what was written since; returns once the engine has seen everything that was committed when this was called.</summary>
    /// <exception cref="LogTrimmedException">The log does not reach back far enough: start a new follower.</exception>
    /// <exception cref="StoreException">The store cannot be read, or holds a row that is none.</exception>
    public async Task FollowAsync(CancellationToken cancellation = default)
    {
        await following.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            IReadOnlyList<StoredChange> rows;
            do
            {
                rows = await store.ReadChangesAsync(District, Sequence, RowsAtOnce, cancellation).ConfigureAwait(false);
                Apply(rows);
            }
            while (rows.Count == RowsAtOnce);
        }
        finally
        {
            following.Release();
        }
    }

    /// <summary>Follows the log on and on, until it is given up.</summary>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was given up; the engine stays as it is.</exception>
    /// <exception cref="LogTrimmedException">The log does not reach back far enough: start a new follower.</exception>
    /// <exception cref="StoreException">The store cannot be read, or holds a row that is none.</exception>
    public async Task KeepFollowingAsync(CancellationToken cancellation)
    {
        while (true)
        {
            await store.WaitForChangesAsync(District, Sequence, cancellation).ConfigureAwait(false);
            await FollowAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Waits until the engine has seen a row: with the <see cref="WriteReceipt.Last"/> of a write, who wrote reads what was written.</summary>
    /// <param name="sequence">The row.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ArgumentOutOfRangeException">The district has no such row yet: nothing was committed under it.</exception>
    public async Task WaitForAsync(long sequence, CancellationToken cancellation = default)
    {
        if (Sequence >= sequence)
            return;
        await FollowAsync(cancellation).ConfigureAwait(false);
        if (Sequence < sequence && await store.LastSequenceAsync(District, cancellation).ConfigureAwait(false) is var last && last < sequence)
            throw new ArgumentOutOfRangeException(nameof(sequence), sequence, FormattableString.Invariant($"The last row of {District} is {last}."));
    }

    /// <summary>Lets the engine go.</summary>
    public void Dispose()
    {
        Engine.Dispose();
        following.Dispose();
    }

    private async Task ReadAllAsync(CancellationToken cancellation)
    {
        var snapshot = await store.OpenSnapshotAsync(District, cancellation).ConfigureAwait(false);
        await using var held = snapshot.ConfigureAwait(false);
        var rows = new List<StoredChange>();
        await foreach (var row in snapshot.Rows.WithCancellation(cancellation).ConfigureAwait(false))
        {
            rows.Add(row);
            if (rows.Count < RowsAtOnce)
                continue;
            Apply(rows);
            rows.Clear();
        }

        Apply(rows);
        Sequence = snapshot.Sequence;
    }

    private void Apply(IReadOnlyList<StoredChange> rows)
    {
        var batch = new MarketBatch(reader);
        foreach (var row in rows)
            batch.Add(row);
        if (batch.Changes is { } changes)
            Engine.Apply(changes);
        if (rows.Count > 0)
            Sequence = rows[^1].Sequence;
    }

    /// <summary>The last state of each record in a run of rows.</summary>
    private sealed class MarketBatch(StoredRecordReader reader)
    {
        private readonly Dictionary<PostingId, JobPosting?> postings = [];
        private readonly Dictionary<SeekerId, JobSeeker?> seekers = [];
        private readonly List<Referral> referrals = [];

        internal MarketChanges? Changes => postings.Count + seekers.Count + referrals.Count == 0 ? null : new()
        {
            Postings = [.. postings.Values.OfType<JobPosting>()],
            Seekers = [.. seekers.Values.OfType<JobSeeker>()],
            Referrals = referrals,
            RemovedPostings = [.. postings.Where(static each => each.Value is null).Select(static each => each.Key)],
            RemovedSeekers = [.. seekers.Where(static each => each.Value is null).Select(static each => each.Key)],
        };

        internal void Add(StoredChange row)
        {
            switch (row.Key.Kind)
            {
                case RecordKind.Posting:
                    postings[new(row.Key.Id)] = row.Body is null ? null : reader.Posting(row);
                    break;
                case RecordKind.Seeker:
                    seekers[new(row.Key.Id)] = row.Body is null ? null : reader.Seeker(row);
                    break;
                case RecordKind.Referral when row.Body is not null:
                    referrals.Add(reader.Referral(row));
                    break;
                default:
                    // Ledgers are not the engine's; a referral that was made stays made.
                    break;
            }
        }
    }
}
