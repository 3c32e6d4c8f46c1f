namespace Jiuye;

/// <content>The leases.</content>
public abstract partial class RelationalRecordStore
{
    /// <inheritdoc/>
    public Task<Lease?> TryClaimAsync(string name, string holder, TimeSpan time, CancellationToken cancellation = default)
    {
        WriteChecks.CheckName(name, nameof(name));
        WriteChecks.CheckName(holder, nameof(holder));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(time, TimeSpan.Zero);
        // Where a commit is not answered and this is tried again, an own claim looks like anybody's: null then, and it runs out. Never are there two holders.
        return InTransactionAsync(
            async (sql, _) =>
            {
                var epoch = await sql.NumberAsync(
                    $"""
                    INSERT INTO lease (name, holder, epoch, expires_at) VALUES (@name, @holder, 1, {Now} + @time)
                    ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, epoch = lease.epoch + 1, expires_at = excluded.expires_at WHERE lease.expires_at <= {Now}
                    RETURNING epoch
                    """,
                    [("name", name), ("holder", holder), ("time", Milliseconds(time)), .. Clock],
                    cancellation).ConfigureAwait(false);
                return (epoch is { } claimed ? new Lease(name, holder, claimed) : null, true);
            },
            cancellation);
    }

    /// <inheritdoc/>
    public Task RenewAsync(Lease lease, TimeSpan time, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(time, TimeSpan.Zero);
        return InTransactionAsync(
            async (sql, _) =>
            {
                var renewed = await sql.RunAsync(
                    $"UPDATE lease SET expires_at = {Now} + @time WHERE name = @name AND holder = @holder AND epoch = @epoch AND expires_at > {Now}",
                    [.. Values(lease), ("time", Milliseconds(time)), .. Clock],
                    cancellation).ConfigureAwait(false);
                return renewed == 1 ? (renewed, true) : throw WriteChecks.Lost(lease);
            },
            cancellation);
    }

    /// <inheritdoc/>
    public Task ReleaseAsync(Lease lease, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        // The row stays and the epoch with it, so that the next holder's number is higher.
        return InTransactionAsync(
            async (sql, _) => (await sql.RunAsync("UPDATE lease SET expires_at = 0 WHERE name = @name AND holder = @holder AND epoch = @epoch", Values(lease), cancellation).ConfigureAwait(false), true),
            cancellation);
    }

    private async Task DemandAsync(SqlSession sql, Lease lease, CancellationToken cancellation)
    {
        var held = await sql.NumberAsync(
            $"SELECT epoch FROM lease WHERE name = @name AND holder = @holder AND epoch = @epoch AND expires_at > {Now} {Holding}", [.. Values(lease), .. Clock], cancellation).ConfigureAwait(false);
        if (held is null)
            throw WriteChecks.Lost(lease);
    }

    private static (string, object?)[] Values(Lease lease) => [("name", lease.Name), ("holder", lease.Holder), ("epoch", lease.Epoch)];

    private static long Milliseconds(TimeSpan time) => Math.Max(1, (long)time.TotalMilliseconds);
}
