namespace Jiuye;

/// <summary>Who does which work: claimed for a time, renewed while it is done, taken over when its holder is silent.</summary>
/// <remarks>Times are the store's own, so that machines whose clocks differ agree. Safe for any number of threads and processes.</remarks>
public interface ILeaseTable
{
    /// <summary>Claims a piece of work; null where another holder has it.</summary>
    /// <param name="name">The work.</param>
    /// <param name="holder">Who claims it.</param>
    /// <param name="time">For how long; longer than 0.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<Lease?> TryClaimAsync(string name, string holder, TimeSpan time, CancellationToken cancellation = default);

    /// <summary>Keeps a lease for a time from now on.</summary>
    /// <exception cref="LeaseLostException">It has run out, or somebody else has it.</exception>
    Task RenewAsync(Lease lease, TimeSpan time, CancellationToken cancellation = default);

    /// <summary>Gives a lease back; one that is lost already is left as it is.</summary>
    Task ReleaseAsync(Lease lease, CancellationToken cancellation = default);
}
