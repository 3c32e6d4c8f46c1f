using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>The right of one activation to write a district, kept in the store: claimed at the first write, renewed while it is held.</summary>
/// <remarks>
/// Orleans keeps one activation of a grain; a cluster that is cut in two, or a silo that stood still and was given up, may have another for a time. The store then refuses the writes of whoever's
/// lease has run out. To be used by one turn of the grain at a time.
/// </remarks>
internal sealed class WriterLease(ILeaseTable leases, DistrictCode district, string holder, JiuyeSiloOptions options, TimeProvider clock)
{
    // Soon enough after another's lease has run out, seldom enough to be no load.
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);

    private readonly string name = NameOf(district);
    private Task<Lease>? claim;

    /// <summary>The lease where it is held, as far as this activation knows.</summary>
    internal Lease? Held => claim is { IsCompletedSuccessfully: true } made ? made.Result : null;

    internal static string NameOf(DistrictCode district) => $"grain/{district}";

    /// <summary>The lease, claimed where it is not held; waits for as long as that of an activation that is gone may run on.</summary>
    /// <exception cref="DistrictFaultException">Another holds it and keeps it.</exception>
    /// <exception cref="StoreException">The store cannot be asked.</exception>
    internal Task<Lease> HoldAsync()
    {
        if (claim is null or { IsFaulted: true } or { IsCanceled: true })
            claim = ClaimAsync();
        return claim;
    }

    /// <summary>Says that the store refused it: the next write claims anew.</summary>
    internal void Lose(Lease lost)
    {
        if (ReferenceEquals(Held, lost))
            claim = null;
    }

    /// <summary>Renews the lease where it is held.</summary>
    /// <exception cref="StoreException">The store cannot be asked; the lease runs out by itself if that lasts.</exception>
    internal async Task RenewAsync()
    {
        if (Held is not { } lease)
            return;
        try
        {
            await leases.RenewAsync(lease, options.LeaseTime);
        }
        catch (LeaseLostException)
        {
            Lose(lease);
        }
    }

    /// <summary>Gives it back, so that the next activation need not wait.</summary>
    /// <exception cref="StoreException">The store cannot be asked; the lease runs out by itself.</exception>
    internal async Task ReleaseAsync()
    {
        if (Held is not { } lease)
            return;
        claim = null;
        await leases.ReleaseAsync(lease);
    }

    private async Task<Lease> ClaimAsync()
    {
        var began = clock.GetTimestamp();
        while (true)
        {
            if (await leases.TryClaimAsync(name, holder, options.LeaseTime) is { } lease)
                return lease;
            if (clock.GetElapsedTime(began) > options.LeaseTime + options.Patience)
                throw new DistrictFaultException(DistrictFault.WrittenElsewhere, $"Another activation writes {district} and goes on doing so, as in a cluster that is cut in two. Nothing was written; send it again.");
            await Task.Delay(LookAgain, clock);
        }
    }
}
