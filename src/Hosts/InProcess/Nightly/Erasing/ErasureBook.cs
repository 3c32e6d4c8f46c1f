using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Erases persons out of a store and out of the nights that were made of it, surely: what is begun is written down first, and done by whichever node looks next.</summary>
/// <remarks>
/// An erasure is a file under <c>.erasing/</c> of the folder of results, written before the store is asked and removed when no finished night names the person. A node that dies in between leaves it to
/// <see cref="WorkAsync"/> of another node, or of its own next start. Safe for any number of nodes that share store and folder.
/// </remarks>
public sealed class ErasureBook
{
    private const string FolderName = ".erasing";
    private const string WorkName = "erasures";

    // A dead node's work waits for as long; it is renewed three times as often.
    private static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LongestWriting = TimeSpan.FromHours(1);

    private readonly IRecordStore store;
    private readonly ILeaseTable leases;
    private readonly string results;
    private readonly string node;
    private readonly TimeProvider clock;
    private readonly NightErasure nights;
    // Of erasures that wait for a night in the making: the others are looked through once.
    private readonly Dictionary<SeekerId, HashSet<string>> clean = [];
    private int written;

    /// <summary>Creates the book.</summary>
    /// <param name="store">The records.</param>
    /// <param name="leases">The leases, of the same store.</param>
    /// <param name="results">The folder of all results, <c>DISTRICT/DATE/</c>.</param>
    /// <param name="node">What this node is called; different for every process.</param>
    /// <param name="clock">Names what is written down, and paces leases.</param>
    public ErasureBook(IRecordStore store, ILeaseTable leases, string results, string node, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(leases);
        ArgumentException.ThrowIfNullOrWhiteSpace(results);
        ArgumentException.ThrowIfNullOrWhiteSpace(node);
        ArgumentNullException.ThrowIfNull(clock);
        (this.store, this.leases, this.results, this.node, this.clock) = (store, leases, results, node, clock);
        nights = new(store, leases, results, node);
    }

    private string Folder => Path.Combine(results, FolderName);

    /// <summary>Erases a person out of the store, having written down that the nights are to follow.</summary>
    /// <param name="person">The person.</param>
    /// <param name="within">The districts in which; those of the store and those that have nights are asked about.</param>
    /// <param name="elsewhere">Asked where nothing can be written down here, before the store is: may write down somewhere else that the nights are to follow (<see cref="TryEnter"/>). What it throws ends the erasure before anything was erased.</param>
    /// <param name="cancellation">Gives up; what stands written down by then is done all the same.</param>
    /// <exception cref="StoreException">The store cannot be written: nothing was erased and nothing stands written down. Where it is not known (<see cref="WriteInDoubtException"/>) it is done all the same.</exception>
    public async Task<PersonErasure> EraseAsync(SeekerId person, Predicate<DistrictCode> within, Func<CancellationToken, Task>? elsewhere = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(within);
        var districts = (await store.DistrictsAsync(cancellation).ConfigureAwait(false)).Concat(NightFolders.Held(results)).Where(code => within(code)).ToHashSet();
        var order = new ErasureOrder(NewName(), person, [.. districts.Order()], IsErased: false);
        // While this is held no other node takes the order up.
        if (await leases.TryClaimAsync(LeaseOf(order), node, LeaseTime, cancellation).ConfigureAwait(false) is not { } lease)
            throw new InvalidOperationException($"The name '{order.Name}' is used already: expected a node's name of its own for every process.");
        try
        {
            if (Write(order) is { } problem)
            {
                if (elsewhere is not null)
                    await elsewhere(cancellation).ConfigureAwait(false);
                return new(await store.EraseAsync(person, districts, cancellation).ConfigureAwait(false), null, problem);
            }

            var rows = await EraseAsync(order, districts, cancellation).ConfigureAwait(false);
            // Where the disk is full by now the order stands as it was: the store is asked once more, and the nights follow.
            Write(order with { IsErased = true });
            return new(rows, order.Name, null);
        }
        finally
        {
            await leases.ReleaseAsync(lease, CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>Writes down that the nights are to follow where the store has let a person go already.</summary>
    /// <param name="person">The person.</param>
    /// <param name="district">The district.</param>
    /// <returns>Null where it stands written down now; otherwise why not.</returns>
    public string? TryEnter(SeekerId person, DistrictCode district) => Write(new(NewName(), person, [district], IsErased: true));

    /// <summary>True while an erasure stands written down: a finished night may name the person still.</summary>
    public bool IsPending(string order) => File.Exists(ErasureOrder.PathOf(Folder, order));

    /// <summary>Does what stands written down, unless another node is at it.</summary>
    /// <param name="cancellation">Stops between two files; the next round goes on.</param>
    /// <exception cref="StoreException">The store cannot be asked; what stands written down stays.</exception>
    /// <exception cref="IOException">The folder of results cannot be read or written.</exception>
    public async Task<ErasureRound> WorkAsync(CancellationToken cancellation = default)
    {
        var problems = new List<string>();
        if (!Directory.Exists(Folder) || !Directory.EnumerateFiles(Folder).Any())
            return new(0, 0, problems);
        // One round at a time, also within a process.
        if (await leases.TryClaimAsync(WorkName, node, LeaseTime, cancellation).ConfigureAwait(false) is not { } lease)
            return new(Pending(), 0, problems);
        var beat = NightHeartbeat.Start(leases, lease, LeaseTime, clock, static () => { }, cancellation);
        await using var held = beat.ConfigureAwait(false);
        try
        {
            var files = await RoundAsync(problems, beat.Token).ConfigureAwait(false);
            return new(Pending(), files, problems);
        }
        catch (OperationCanceledException) when (beat.IsLost && !cancellation.IsCancellationRequested)
        {
            // Another node goes on with it.
            return new(Pending(), 0, problems);
        }
        finally
        {
            await leases.ReleaseAsync(lease, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task<int> RoundAsync(List<string> problems, CancellationToken cancellation)
    {
        // Half written by a node that died; the caller was never answered.
        foreach (var left in Directory.EnumerateFiles(Folder, "*.tmp").Where(path => File.GetLastWriteTimeUtc(path) < (clock.GetUtcNow() - LongestWriting).UtcDateTime).ToList())
            File.Delete(left);
        var files = 0;
        foreach (var order in ErasureOrder.ReadAll(Folder, problems).Where(static order => !order.IsErased))
            await FinishAsync(order, cancellation).ConfigureAwait(false);
        // One look through the nights serves every order about a person that stands before it begins.
        var persons = ErasureOrder.ReadAll(Folder, []).Where(static order => order.IsErased).GroupBy(static order => order.Person).ToList();
        foreach (var gone in clean.Keys.Except(persons.Select(static one => one.Key)).ToList())
            clean.Remove(gone);
        foreach (var orders in persons)
        {
            if (!clean.TryGetValue(orders.Key, out var seen))
                clean.Add(orders.Key, seen = new(StringComparer.Ordinal));
            var isLeft = false;
            foreach (var district in orders.SelectMany(static order => order.Districts).Distinct().Order())
            {
                var mended = await nights.MendAsync(district, orders.Key, seen, cancellation).ConfigureAwait(false);
                (files, isLeft) = (files + mended.Files, isLeft || mended.Held.Count > 0 || mended.Problems.Count > 0);
                problems.AddRange(mended.Problems);
            }

            if (isLeft)
                continue;
            clean.Remove(orders.Key);
            foreach (var order in orders)
                File.Delete(ErasureOrder.PathOf(Folder, order.Name));
        }

        return files;
    }

    // Somebody died, or lost the store, between writing down and erasing.
    private async Task FinishAsync(ErasureOrder order, CancellationToken cancellation)
    {
        if (await leases.TryClaimAsync(LeaseOf(order), node, LeaseTime, cancellation).ConfigureAwait(false) is not { } lease)
            return;
        try
        {
            await store.EraseAsync(order.Person, order.Districts.ToHashSet(), cancellation).ConfigureAwait(false);
            // Whoever held it before may have done it meanwhile.
            if (IsPending(order.Name))
                (order with { IsErased = true }).Write(Folder);
        }
        finally
        {
            await leases.ReleaseAsync(lease, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task<IReadOnlyDictionary<DistrictCode, long>> EraseAsync(ErasureOrder order, HashSet<DistrictCode> districts, CancellationToken cancellation)
    {
        try
        {
            return await store.EraseAsync(order.Person, districts, cancellation).ConfigureAwait(false);
        }
        catch (StoreException problem) when (problem is not WriteInDoubtException)
        {
            // Nothing was erased, and the caller is told so.
            File.Delete(ErasureOrder.PathOf(Folder, order.Name));
            throw;
        }
    }

    // A folder that is read only, or not there, keeps nobody in the store.
    private string? Write(ErasureOrder order)
    {
        if (!Directory.Exists(results))
            return $"The folder of results '{results}' is not there.";
        try
        {
            Directory.CreateDirectory(Folder);
            order.Write(Folder);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return problem.Message;
        }
    }

    private int Pending() => Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, "*.json").Count() : 0;

    // Says nothing of the person, and sorts by time.
    private string NewName()
    {
        var tag = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{node}|{Interlocked.Increment(ref written)}")));
        return string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow():yyyyMMdd'T'HHmmssfffffff}-{Convert.ToHexStringLower(tag)[..12]}");
    }

    private static string LeaseOf(ErasureOrder order) => "erasure/" + order.Name;
}
