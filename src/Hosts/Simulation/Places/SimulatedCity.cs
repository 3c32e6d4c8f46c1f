using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>A labour-market city with its counties.</summary>
internal sealed record SimulatedCity
{
    /// <summary>The city by <see cref="DistrictCode.Region"/>.</summary>
    internal required DistrictCode Code { get; init; }

    /// <summary>The name as job boards write it: 广州.</summary>
    internal required string ShortName { get; init; }

    /// <summary>What employers' names begin with; empty where the market is one district that stands for no real one.</summary>
    internal required string EmployerPrefix { get; init; }

    /// <summary>The relative number of its records.</summary>
    internal required double Weight { get; init; }

    /// <summary>What the city adds to log pay.</summary>
    internal required double WageEffect { get; init; }

    /// <summary>About where the centre is; null where the simulator has no coordinates for it.</summary>
    internal required GeoPoint? Centre { get; init; }

    /// <summary>The counties, the busiest first; the city itself where the list of places has none below it.</summary>
    internal required IReadOnlyList<DistrictCode> Counties { get; init; }

    /// <summary>Their names.</summary>
    internal required IReadOnlyList<string> CountyNames { get; init; }

    /// <summary>Picks a county.</summary>
    internal required WeightedChoice CountyChoice { get; init; }
}
