using Jiuye.Vocabulary;

namespace Jiuye;

/// <content>Erasing a person.</content>
public abstract partial class RelationalRecordStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<DistrictCode, long>> EraseAsync(SeekerId person, IReadOnlySet<DistrictCode>? within = null, CancellationToken cancellation = default)
    {
        var erased = await InTransactionAsync(
            async (sql, turn) =>
            {
                await LengthenAsync(sql, cancellation).ConfigureAwait(false);
                // In the order of the codes, so that two erasures never wait for each other crosswise.
                var codes = await sql.NumbersAsync("SELECT DISTINCT district FROM change WHERE person = @person ORDER BY district", [("person", person.Value)], cancellation).ConfigureAwait(false);
                var districts = codes.ConvertAll(static code => DistrictCode.FromNumber((int)code)).FindAll(district => within?.Contains(district) != false);
                foreach (var district in districts)
                    await LockAsync(sql, district, cancellation).ConfigureAwait(false);
                if (turn.IsInDoubt && await CommittedAsync(sql, turn, cancellation).ConfigureAwait(false) is { Count: > 0 } done)
                    return (new SortedDictionary<DistrictCode, long>(done.ToDictionary(static each => each.Key, static each => each.Value.Last)), false);
                turn.IsInDoubt = false;
                var told = new SortedDictionary<DistrictCode, long>();
                foreach (var district in districts)
                {
                    var sequence = await AllocateAsync(sql, district, 1, cancellation).ConfigureAwait(false);
                    await EraseAsync(sql, district, sequence, person, cancellation).ConfigureAwait(false);
                    await NoteAsync(sql, turn, district, new(sequence, sequence), cancellation).ConfigureAwait(false);
                    told.Add(district, sequence);
                }

                return (told, told.Count > 0);
            },
            cancellation).ConfigureAwait(false);
        if (erased.Count > 0)
            await ForgetAsync(erased.Keys, cancellation).ConfigureAwait(false);
        return erased;
    }

    private static async Task EraseAsync(SqlSession sql, DistrictCode district, long sequence, SeekerId person, CancellationToken cancellation)
    {
        (string, object?)[] values = [("district", district.Number), ("person", person.Value)];
        await sql.RunAsync(
            """
            DELETE FROM record WHERE district = @district AND EXISTS
            (SELECT 1 FROM change c WHERE c.district = record.district AND c.sequence = record.sequence AND c.person = @person)
            """,
            values,
            cancellation).ConfigureAwait(false);
        await sql.RunAsync("DELETE FROM change WHERE district = @district AND person = @person", values, cancellation).ConfigureAwait(false);
        // Snapshots of the district may hold the person, on whatever machine they are: none of them is vouched for any more.
        await sql.RunAsync("DELETE FROM snapshot_mark WHERE district = @district", [("district", district.Number)], cancellation).ConfigureAwait(false);
        await sql.RunAsync(
            "INSERT INTO change (district, sequence, kind, id, person, body, is_erasure) VALUES (@district, @sequence, @kind, @person, NULL, NULL, 1)",
            [.. values, ("sequence", sequence), ("kind", (int)RecordKind.Seeker)],
            cancellation).ConfigureAwait(false);
    }
}
