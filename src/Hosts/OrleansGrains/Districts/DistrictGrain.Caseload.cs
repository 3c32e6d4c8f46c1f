using System.Runtime.CompilerServices;
using Jiuye.Casework;

namespace Jiuye.OrleansGrains;

/// <content>The cases of the whole district.</content>
internal sealed partial class DistrictGrain
{
    // Worked out beside the grain's own turns: enough that the hop is nothing beside them, few enough that little is held.
    private const int LedgersAtOnce = 64;

    public Task CheckDutiesAsync(DateOnly asOf)
    {
        door.Demand(GrainScope.Person, district);
        duties.Check(asOf);
        return Task.CompletedTask;
    }

    public async IAsyncEnumerable<SubjectDuties> DutiesAsync(DateOnly asOf, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        door.Demand(GrainScope.Person, district);
        duties.Check(asOf);
        await using var ledgers = StoredLedgers.EachAsync(store, district, cancellation).GetAsyncEnumerator(cancellation);
        while (await Task.Run(() => FromStoreAsync(() => OwedAsync(ledgers, asOf)), cancellation) is { } some)
        {
            foreach (var owed in some)
                yield return owed;
        }
    }

    /// <summary>What the next ledgers make due; null after the last.</summary>
    private async Task<List<SubjectDuties>?> OwedAsync(IAsyncEnumerator<ServiceLedger> ledgers, DateOnly asOf)
    {
        var some = new List<SubjectDuties>();
        for (var read = 0; read < LedgersAtOnce; read++)
        {
            if (!await ledgers.MoveNextAsync())
                return read == 0 ? null : some;
            var subject = ledgers.Current.Subject;
            if (duties.Outstanding(ledgers.Current, asOf) is { Length: > 0 } owed)
                some.Add(new(subject.Kind, subject.Id, owed));
        }

        return some;
    }
}
