using System.Collections.Concurrent;
using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>The activations of districts in this silo, so that the one whose engine went for want of memory goes too and may come up where there is room.</summary>
internal sealed class SiloDistricts
{
    private readonly ConcurrentDictionary<DistrictCode, IGrainContext> active = [];

    internal void Enter(DistrictCode district, IGrainContext activation) => active[district] = activation;

    /// <summary>True where this was the district's activation here, and no later one has come.</summary>
    internal bool Leave(DistrictCode district, IGrainContext activation) => active.TryRemove(new(district, activation));

    /// <summary>Asks the activation of a district to go once it has answered what it was asked. Does not wait.</summary>
    internal void Evict(DistrictCode district)
    {
        if (active.TryGetValue(district, out var activation))
            activation.Deactivate(new(DeactivationReasonCode.HighMemoryPressure, "The engines of this silo take more memory than they may."), CancellationToken.None);
    }
}
