using System.Runtime.CompilerServices;

namespace Jiuye.OrleansGrains;

/// <content>Taking the engine into use, and what is told a few at a time.</content>
internal sealed partial class DistrictGrain
{
    // So many that a hop to another thread is nothing beside them, so few that whoever waits for the first does not wait long.
    private const int ListsAtOnce = 32;

    public async IAsyncEnumerable<SeekerList> RecommendToAllAsync(ListQuestion question, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var use = await UseAsync(GrainScope.Read, question);
        var engine = use.Engine;
        foreach (var some in engine.Seekers.Select(static seeker => seeker.Id).Chunk(ListsAtOnce))
        {
            // Who went meanwhile has no list.
            var lists = await Task.Run(
                () => some.Where(engine.Holds).Select(seeker => new SeekerList(seeker, Of(engine.RecommendPostings(seeker, question.Top, question.AsOf), question))).ToArray(), cancellation);
            foreach (var list in lists)
                yield return list;
        }
    }

    public async IAsyncEnumerable<HeldRecord> SnapshotAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        door.Demand(GrainScope.Read | GrainScope.Person, district);
        await using var snapshot = await FromStoreAsync(() => store.OpenSnapshotAsync(district, cancellation));
        await using var rows = snapshot.Rows.GetAsyncEnumerator(cancellation);
        // The store may go in the middle.
        while (await FromStoreAsync(() => rows.MoveNextAsync().AsTask()))
        {
            if (rows.Current is { Body: { } line } row)
                yield return new(row.Key.Kind, row.Key.Id, row.Sequence, line.ToArray());
        }
    }

    private static async Task<T> FromStoreAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (StoreException problem)
        {
            throw DistrictFaultException.Of(problem);
        }
    }

    private async Task<T> AskAsync<T>(GrainScope needed, ListQuestion question, Func<DistrictEngine, T> ask)
    {
        using var use = await UseAsync(needed, question);
        var engine = use.Engine;
        return await Task.Run(() => ask(engine));
    }

    /// <summary>Lets the call in and takes the engine into use, having seen what the caller asks it to have seen.</summary>
    private async Task<DistrictUse> UseAsync(GrainScope needed, ListQuestion question)
    {
        door.Demand(needed, district);
        question.Check();
        // The engine is made whether this call waits for it or not.
        using var patience = new CancellationTokenSource(options.Patience, clock);
        try
        {
            var use = await FromStoreAsync(async () => await pool.UseAsync(district, patience.Token))
                ?? throw new DistrictFaultException(DistrictFault.NotHeld, $"The store holds nothing of {district}.");
            if (question.SeenRow <= use.Sequence || await FromStoreAsync(() => use.TryWaitForAsync(question.SeenRow, patience.Token)))
                return use;
            use.Dispose();
            throw new DistrictFaultException(DistrictFault.Question, FormattableString.Invariant($"SeenRow '{question.SeenRow}': {district} has no such row yet; expected one that a write answered."));
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            throw new DistrictFaultException(DistrictFault.Coming, $"{district} is being brought into memory. Ask again.");
        }
    }
}
