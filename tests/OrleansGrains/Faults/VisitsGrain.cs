namespace OrleansGrains.Tests.Faults;

/// <summary>Keeps its state where the cluster keeps its members.</summary>
internal sealed class VisitsGrain([PersistentState("visits")] IPersistentState<Visits> visits) : Grain, IVisits
{
    public async Task<int> AddAsync()
    {
        visits.State.Count++;
        await visits.WriteStateAsync();
        return visits.State.Count;
    }

    public Task<int> CountAsync() => Task.FromResult(visits.State.Count);
}
