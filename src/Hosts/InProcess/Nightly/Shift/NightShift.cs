using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Makes the nights of districts from a store, together with every other node that shares the store and the folder of results.</summary>
/// <remarks>
/// A night is claimed by a lease that is renewed while it is made. A node that is silent for longer loses it: another goes on where it was, and what the silent one still makes is refused by
/// the store. So each night has one result, whoever made it: the bytes that an undisturbed node makes. Only nights that are neither done nor set aside are made, so that what was interrupted
/// is simply begun again. Safe for several calls at once.
/// </remarks>
public sealed class NightShift
{
    private readonly IRecordStore store;
    private readonly ILeaseTable leases;
    private readonly NightShiftOptions options;
    private readonly TimeProvider clock;
    private readonly NightBook book;

    /// <summary>Prepares; nothing is read or written yet.</summary>
    /// <param name="store">The records.</param>
    /// <param name="leases">The leases, of the same store.</param>
    /// <param name="options">How nights are made.</param>
    /// <param name="clock">Paces renewals and waits; no result depends on it.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public NightShift(IRecordStore store, ILeaseTable leases, NightShiftOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(leases);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        (this.store, this.leases, this.options, this.clock) = (store, leases, options.Checked(), clock);
        book = new(store);
    }

    // Soon enough to notice a dead node right after its lease, seldom enough to be no load.
    private TimeSpan Poll => TimeSpan.FromSeconds(Math.Clamp(options.LeaseTime.TotalSeconds / 4, 0.2, 5));

    /// <summary>Makes the nights of districts and days, the earliest day first; returns once each is done, set aside or has nothing to make, by this node or another.</summary>
    /// <param name="districts">The districts.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="events">Told what happens to each night; null where nobody wants to know.</param>
    /// <param name="steps">Told how far the night at hand is; null where nobody watches.</param>
    /// <param name="cancellation">Stops the node; the night at hand is put back, and goes on where it was when it is next begun.</param>
    /// <exception cref="NightlyException">The results cannot be written; the night at hand was put back.</exception>
    /// <exception cref="StoreException">The store does not answer; the night at hand is free again once its lease has run out.</exception>
    public async Task<NightShiftOutcome> RunAsync(
        IReadOnlyCollection<DistrictCode> districts,
        DateOnly from,
        DateOnly to,
        IProgress<NightEvent>? events = null,
        IProgress<StepProgress>? steps = null,
        CancellationToken cancellation = default)
    {
        var open = Nights(districts, from, to);
        var ended = new List<NightRecord>();
        while (open.Count > 0)
        {
            var before = open.Count;
            foreach (var (district, date) in open.ToArray())
            {
                cancellation.ThrowIfCancellationRequested();
                if (await TryAsync(district, date, events, steps, cancellation).ConfigureAwait(false) is not { } night)
                    continue;
                ended.Add(night);
                open.Remove((district, date));
            }

            if (open.Count == before)
                await Task.Delay(Poll, clock, cancellation).ConfigureAwait(false);
        }

        return new([.. ended.OrderBy(static night => night.Date).ThenBy(static night => night.District)]);
    }

    /// <summary>Has nights made again whatever became of them, from the records as they are when they are begun; results that are there stay until the new ones take their place.</summary>
    /// <returns>The nights that a node is at right now, and that stay as they are.</returns>
    public async Task<IReadOnlyList<(DistrictCode District, DateOnly Date)>> ReopenAsync(IReadOnlyCollection<DistrictCode> districts, DateOnly from, DateOnly to, CancellationToken cancellation = default)
    {
        var held = new List<(DistrictCode, DateOnly)>();
        foreach (var (district, date) in Nights(districts, from, to))
        {
            if (await leases.TryClaimAsync(LeaseName(district, date), options.Node, options.LeaseTime, cancellation).ConfigureAwait(false) is not { } lease)
            {
                held.Add((district, date));
                continue;
            }

            var night = await book.FindAsync(district, date, cancellation).ConfigureAwait(false);
            await book.NoteAsync(new(district, date, NightState.Waiting) { Folder = night.Folder, Node = options.Node, At = clock.GetUtcNow(), Version = Version }, lease, cancellation).ConfigureAwait(false);
            new NightFolders(options.Results, district).Clear(date, lease.Epoch);
            await leases.ReleaseAsync(lease, cancellation).ConfigureAwait(false);
        }

        return held;
    }

    internal static Version Version { get; } = typeof(NightShift).Assembly.GetName().Version!;

    internal static string LeaseName(DistrictCode district, DateOnly date) => FormattableString.Invariant($"night/{district}/{date:yyyy-MM-dd}");

    private static List<(DistrictCode District, DateOnly Date)> Nights(IReadOnlyCollection<DistrictCode> districts, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(districts);
        if (from > to)
            throw new ArgumentOutOfRangeException(nameof(from), from, FormattableString.Invariant($"Expected a day up to {to:yyyy-MM-dd}."));
        var nights = new List<(DistrictCode, DateOnly)>();
        for (var date = from; date <= to; date = date.AddDays(1))
            nights.AddRange(districts.Distinct().Order().Select(district => (district, date)));
        return nights;
    }

    private async Task<NightRecord?> TryAsync(DistrictCode district, DateOnly date, IProgress<NightEvent>? events, IProgress<StepProgress>? steps, CancellationToken cancellation)
    {
        var night = await book.FindAsync(district, date, cancellation).ConfigureAwait(false);
        if (night.IsSettled)
            return night;
        // What a newer version began is for that one to end: this one might not know all that it means.
        if (night.State != NightState.Waiting && night.Version > Version)
            return null;
        // A clock that went back must not keep a night waiting for the hours that it lost.
        if (night is { State: NightState.Waiting, Reason: not null } && clock.GetUtcNow() is var now && now >= night.At && now < night.At + options.RetryAfter)
            return null;
        if (await leases.TryClaimAsync(LeaseName(district, date), options.Node, options.LeaseTime, cancellation).ConfigureAwait(false) is not { } lease)
            return null;
        try
        {
            return await new NightAttempt(store, leases, options, clock, lease, (district, date), events, steps).RunAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            await ReleaseAsync(lease).ConfigureAwait(false);
        }
    }

    private async Task ReleaseAsync(Lease lease)
    {
        try
        {
            await leases.ReleaseAsync(lease, CancellationToken.None).ConfigureAwait(false);
        }
        catch (StoreException)
        {
            // What matters was told already, by the result or an exception; the lease runs out by itself.
        }
    }
}
