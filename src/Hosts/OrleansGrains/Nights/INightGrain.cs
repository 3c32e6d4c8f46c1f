using Orleans.CodeGeneration;

namespace Jiuye.OrleansGrains;

/// <summary>The nights of one district. Keyed by the digits of its code (<see cref="JiuyeGrains.GetNights"/>). A reminder wakes it, wherever in the cluster it then is; it needs no engine.</summary>
[Version(1)]
[Alias("jiuye.INightGrain")]
public interface INightGrain : IGrainWithIntegerKey
{
    /// <summary>How a night stands. Scope <see cref="GrainScope.Operate"/>.</summary>
    [Alias("Find")]
    Task<NightStanding> FindAsync(DateOnly date);

    /// <summary>Begins a night now, where it is neither made nor under way, and returns at once; <see cref="FindAsync"/> tells how it stands. Scope <see cref="GrainScope.Operate"/>.</summary>
    [Alias("Begin")]
    Task BeginAsync(DateOnly date);
}
