using Jiuye.Vocabulary;

namespace Jiuye;

/// <content>Pages of records, and the state of one.</content>
public abstract partial class RelationalRecordStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredChange>> ListAsync(DistrictCode district, RecordKind kind, string after, int limit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(after);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return ReadAsync(
            async sql =>
            {
                var rows = new List<StoredChange>();
                await foreach (var row in sql.ChangesAsync(
                    """
                    SELECT c.sequence, c.kind, c.id, c.person, c.body, c.is_erasure FROM record r JOIN change c ON c.district = r.district AND c.sequence = r.sequence
                    WHERE r.district = @district AND r.kind = @kind AND r.id > @after ORDER BY r.id LIMIT @limit
                    """,
                    [("district", district.Number), ("kind", (int)kind), ("after", after), ("limit", limit)],
                    cancellation).ConfigureAwait(false))
                    rows.Add(row);
                return (IReadOnlyList<StoredChange>)rows;
            },
            cancellation);
    }

    /// <summary>The sequence of a record that is held, within a transaction; 0 where it is not.</summary>
    private static async Task<long> StateAsync(SqlSession sql, DistrictCode district, RecordKey key, CancellationToken cancellation) => await sql.NumberAsync(
        "SELECT sequence FROM record WHERE district = @district AND kind = @kind AND id = @id",
        [("district", district.Number), ("kind", (int)key.Kind), ("id", key.Id)],
        cancellation).ConfigureAwait(false) ?? 0;
}
