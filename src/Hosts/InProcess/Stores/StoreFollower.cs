using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Keeps a district's engine as the store has it: reads the records once, then what changes.</summary>
/// <remarks>
/// The engine is derived and can be made anew at any time; the store is the truth. One call at a time follows the log; questions to the engine need no
/// waiting. What was read is kept as it was read: no row is applied twice, none is left out.
/// </remarks>
public sealed partial class StoreFollower : IDisposable
{
    private const int RowsAtOnce = 10_000;

    // A process with 200,000 simulated records takes 1.04 GB where this says 1.17 (bench/results/server.md): rather too much than too little.
    private const double BytesOfByte = 6;

    // Served from files the same process takes 0.52 GB, two thirds of it the files' pages, which the system takes back where memory is short.
    private const double BytesOfMappedByte = 2;
    private const long BytesOfEmptyEngine = 1 << 20;

    private readonly IRecordStore store;
    private readonly StoredRecordReader reader;
    private readonly SemaphoreSlim following = new(1, 1);
    private long sequence;
    private long bytesRead;
    private long rowsRead;

    private StoreFollower(IRecordStore store, DistrictCode district, DistrictEngine engine, StoredRecordReader reader) =>
        (this.store, District, Engine, this.reader) = (store, district, engine, reader);

    /// <summary>The district.</summary>
    public DistrictCode District { get; }

    /// <summary>The engine; it sees all rows up to <see cref="Sequence"/>.</summary>
    public DistrictEngine Engine { get; }

    /// <summary>The last row that the engine has seen; 0 where there is none.</summary>
    public long Sequence
    {
        get => Interlocked.Read(ref sequence);
        private set => Interlocked.Exchange(ref sequence, value);
    }

    /// <summary>What was told of the files of the night by which the engine ranks; empty where it has read none.</summary>
    internal string NightStamp { get; set; } = "";

    /// <summary>What the engine takes in memory, estimated: the records held, times the mean size of their lines, times what a byte of a line becomes.</summary>
    public long EstimatedBytes
    {
        get
        {
            var rows = Interlocked.Read(ref rowsRead);
            return BytesOfEmptyEngine + (rows == 0 ? 0 : (long)(Engine.Count * (SnapshotSequence < 0 ? BytesOfByte : BytesOfMappedByte) * ((double)Interlocked.Read(ref bytesRead) / rows)));
        }
    }

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
    public Task FollowAsync(CancellationToken cancellation = default) => FollowAsync(long.MaxValue, cancellation);

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
    /// <param name="row">The row.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>False where the district has no such row yet: nothing was committed under it.</returns>
    public async Task<bool> TryWaitForAsync(long row, CancellationToken cancellation = default)
    {
        if (Sequence < row)
            await FollowAsync(row, cancellation).ConfigureAwait(false);
        return Sequence >= row || await store.LastSequenceAsync(District, cancellation).ConfigureAwait(false) >= row;
    }

    /// <summary>As <see cref="TryWaitForAsync"/>, for a row that the caller knows to be there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The district has no such row yet: nothing was committed under it.</exception>
    public async Task WaitForAsync(long row, CancellationToken cancellation = default)
    {
        if (!await TryWaitForAsync(row, cancellation).ConfigureAwait(false))
            throw new ArgumentOutOfRangeException(nameof(row), row, FormattableString.Invariant($"{District} has no such row yet."));
    }

    /// <summary>Lets the engine go.</summary>
    public void Dispose()
    {
        Engine.Dispose();
        following.Dispose();
    }

    // Of many who wait for a row the first one reads the log for all of them.
    private async Task FollowAsync(long until, CancellationToken cancellation)
    {
        await following.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var rows = RowsAtOnce;
            while (rows == RowsAtOnce && Sequence < until)
            {
                var changes = await store.ReadChangesAsync(District, Sequence, RowsAtOnce, cancellation).ConfigureAwait(false);
                Apply(changes);
                rows = changes.Count;
            }
        }
        finally
        {
            following.Release();
        }
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
        {
            batch.Add(row);
            if (row is { Key.Kind: RecordKind.Posting or RecordKind.Seeker, Body: { } body })
            {
                Interlocked.Add(ref bytesRead, body.Length);
                Interlocked.Increment(ref rowsRead);
            }
        }

        if (batch.Changes is { } changes)
            Engine.Apply(changes);
        if (rows.Count > 0)
            Sequence = rows[^1].Sequence;
        if (rows.LastOrDefault(static row => row.IsErasure) is { } erasure)
            TellErased(erasure.Sequence);
    }

    /// <summary>The last state of each record in a run of rows.</summary>
    private sealed class MarketBatch(StoredRecordReader reader)
    {
        private readonly Dictionary<PostingId, JobPosting?> postings = [];
        private readonly Dictionary<SeekerId, JobSeeker?> seekers = [];
        private readonly List<Referral> referrals = [];
        private readonly HashSet<SeekerId> erased = [];

        internal MarketChanges? Changes => postings.Count + seekers.Count + referrals.Count + erased.Count == 0 ? null : new()
        {
            Postings = [.. postings.Values.OfType<JobPosting>()],
            Seekers = [.. seekers.Values.OfType<JobSeeker>()],
            Referrals = referrals,
            RemovedPostings = [.. postings.Where(static each => each.Value is null).Select(static each => each.Key)],
            RemovedSeekers = [.. seekers.Where(static each => each.Value is null).Select(static each => each.Key)],
            ErasedSeekers = [.. erased],
        };

        internal void Add(StoredChange row)
        {
            switch (row.Key.Kind)
            {
                case RecordKind.Posting:
                    postings[new(row.Key.Id)] = row.Body is null ? null : reader.Posting(row);
                    break;
                case RecordKind.Seeker when row.IsErasure:
                    Erase(new(row.Key.Id));
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

        // What came of the person before the erasure goes too; a record that comes under the id after it is somebody's own again.
        private void Erase(SeekerId person)
        {
            erased.Add(person);
            seekers.Remove(person);
            referrals.RemoveAll(referral => referral.Seeker == person);
        }
    }
}
