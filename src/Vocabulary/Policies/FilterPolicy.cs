namespace Jiuye.Vocabulary;

/// <summary>What the hard filters may use.</summary>
public sealed record FilterPolicy
{
    /// <summary>True where a posting's age limits may exclude a seeker; where false they are shown, never applied.</summary>
    public required bool EnforcesAgeLimits { get; init; }

    /// <summary>The part of the wanted least pay that a posting's highest pay must reach, interval [0, 1].</summary>
    public required double WageFloorShare { get; init; }
}
