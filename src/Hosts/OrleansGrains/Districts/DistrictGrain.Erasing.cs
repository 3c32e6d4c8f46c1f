using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <content>Erasing a person.</content>
internal sealed partial class DistrictGrain
{
    public async Task<long?> EraseAsync(SeekerId person) => RowOf(await ErasedAsync(person));

    public async Task<DistrictErasure> ErasePersonAsync(SeekerId person)
    {
        var erased = await ErasedAsync(person);
        return new(RowOf(erased), await FromStoreAsync(() => nights.ReachAsync(erased, person, district)));
    }

    private async Task<PersonErasure> ErasedAsync(SeekerId person)
    {
        door.Demand(GrainScope.Write | GrainScope.Person, district);
        // Writing down is no waiting: beside the grain's own turns.
        var erased = await Task.Run(() => FromStoreAsync(() => nights.EraseAsync(person, district)));
        if (RowOf(erased) is { } row)
            await pool.ForgetAsync(district, row);
        return erased;
    }

    private long? RowOf(PersonErasure erased) => erased.Rows.TryGetValue(district, out var row) ? row : null;
}
