using Jiuye.Vocabulary;

namespace Jiuye;

/// <content>The snapshots that the store vouches for.</content>
public abstract partial class RelationalRecordStore
{
    /// <inheritdoc/>
    public Task<bool> TryMarkAsync(DistrictCode district, string token, long sequence, CancellationToken cancellation = default)
    {
        WriteChecks.CheckName(token, nameof(token));
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        return InTransactionAsync(
            async (sql, _) =>
            {
                // An erasure holds the same row: it comes before, and is seen here, or after, and finds the mark.
                var last = await LockAsync(sql, district, cancellation).ConfigureAwait(false);
                (string, object?)[] values = [("district", district.Number), ("sequence", sequence)];
                var trimmed = await sql.NumberAsync("SELECT trimmed_to FROM district WHERE code = @district", [("district", district.Number)], cancellation).ConfigureAwait(false) ?? 0;
                var erasures = await sql.NumberAsync("SELECT count(*) FROM change WHERE district = @district AND sequence > @sequence AND is_erasure = 1", values, cancellation).ConfigureAwait(false) ?? 0;
                if (sequence > last || sequence < trimmed || erasures > 0)
                    return (false, false);
                // A commit that was not answered may have made it.
                await sql.RunAsync(
                    "INSERT INTO snapshot_mark (district, token, sequence) VALUES (@district, @token, @sequence) ON CONFLICT (district, token) DO NOTHING",
                    [.. values, ("token", token)],
                    cancellation).ConfigureAwait(false);
                return (true, true);
            },
            cancellation);
    }

    /// <inheritdoc/>
    public Task<long?> FindMarkAsync(DistrictCode district, string token, CancellationToken cancellation = default) => ReadAsync(
        sql => sql.NumberAsync("SELECT sequence FROM snapshot_mark WHERE district = @district AND token = @token", [("district", district.Number), ("token", token)], cancellation),
        cancellation);

    /// <inheritdoc/>
    public Task UnmarkAsync(DistrictCode district, string token, CancellationToken cancellation = default) => InTransactionAsync(
        async (sql, _) => (await sql.RunAsync("DELETE FROM snapshot_mark WHERE district = @district AND token = @token", [("district", district.Number), ("token", token)], cancellation).ConfigureAwait(false), true),
        cancellation);
}
