using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The use of a district's engine for one piece of work: until it is let go the engine stays.</summary>
public sealed class DistrictUse : IDisposable
{
    private readonly StoreFollower follower;
    private Action? release;

    internal DistrictUse(StoreFollower follower, Action release) => (this.follower, this.release) = (follower, release);

    /// <summary>The district.</summary>
    public DistrictCode District => follower.District;

    /// <summary>The engine: not to be kept beyond this use.</summary>
    public DistrictEngine Engine => follower.Engine;

    /// <summary>The last row that the engine has seen: what is asked after reading this has seen at least as much.</summary>
    public long Sequence => follower.Sequence;

    /// <summary>Waits until the engine has seen a row; false where the district has no such row yet.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public Task<bool> TryWaitForAsync(long row, CancellationToken cancellation = default) => follower.TryWaitForAsync(row, cancellation);

    /// <summary>Ends the use.</summary>
    public void Dispose() => Interlocked.Exchange(ref release, null)?.Invoke();
}
