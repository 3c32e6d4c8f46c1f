using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A district in a pool: its engine being made or made, who uses it, and the look at the log.</summary>
/// <remarks>Its counters belong to the pool's lock.</remarks>
internal sealed class PooledDistrict(DistrictCode code) : IDisposable
{
    private readonly CancellationTokenSource stop = new();

    internal DistrictCode Code => code;

    /// <summary>The engine once it is made; null where the store holds nothing of the district.</summary>
    internal Task<StoreFollower?> Ready { get; set; } = Task.FromResult<StoreFollower?>(null);

    /// <summary>The loop that follows the log.</summary>
    internal Task Following { get; set; } = Task.CompletedTask;

    /// <summary>The loop that writes snapshots.</summary>
    internal Task Keeping { get; set; } = Task.CompletedTask;

    /// <summary>The loop that looks for newer nights.</summary>
    internal Task Learning { get; set; } = Task.CompletedTask;

    /// <summary>Snapshots being removed since a person was erased.</summary>
    internal Task Sweeping { get; set; } = Task.CompletedTask;

    /// <summary>True where the engine cannot go on with the log: nothing of it is kept.</summary>
    internal bool IsBroken { get; set; }

    /// <summary>Pieces of work that use it, or wait for it.</summary>
    internal int Uses { get; set; }

    /// <summary>The number of its last use among all uses of the pool.</summary>
    internal long LastUse { get; set; }

    /// <summary>True once the pool has let it go: who used it last ends it.</summary>
    internal bool IsRetired { get; set; }

    /// <summary>True where the last look at the log failed.</summary>
    internal bool IsBehind { get; set; }

    /// <summary>Ends the loop.</summary>
    internal CancellationToken Stopping => stop.Token;

    /// <summary>The engine where it is made.</summary>
    internal StoreFollower? Made => Ready.IsCompletedSuccessfully ? Ready.Result : null;

    internal void Stop() => stop.Cancel();

    public void Dispose() => stop.Dispose();
}
