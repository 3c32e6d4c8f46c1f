namespace Jiuye.OrleansGrains;

/// <summary>Whether this silo can serve: for an endpoint of the application, and for Orleans' own watchdog.</summary>
/// <param name="store">The records.</param>
/// <param name="pool">The engines.</param>
public sealed class SiloHealth(IRecordStore store, DistrictPool pool) : IHealthCheckParticipant
{
    /// <summary>Asks the store for its districts; null where all is well, else why not, without personal data.</summary>
    /// <param name="cancellation">Gives up.</param>
    public async Task<string?> CheckAsync(CancellationToken cancellation = default)
    {
        try
        {
            await store.DistrictsAsync(cancellation);
            return CheckHealth(default, out var reason) ? null : reason;
        }
        catch (StoreException problem)
        {
            return problem.Message;
        }
    }

    /// <summary>What can be told without waiting: whether every engine follows the store.</summary>
    public bool CheckHealth(DateTime lastCheckTime, out string reason)
    {
        var behind = pool.Held.Where(static held => held.IsBehind).Select(static held => $"{held.District}").ToList();
        reason = behind.Count == 0 ? "" : $"Districts that cannot follow the store at the moment, and serve what they have: {string.Join(", ", behind)}.";
        return behind.Count == 0;
    }
}
