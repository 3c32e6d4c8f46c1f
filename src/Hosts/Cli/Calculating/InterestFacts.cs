namespace Jiuye.Cli;

/// <summary>What an interest subsidy asks; null where not known.</summary>
internal sealed record InterestFacts
{
    public bool? RepaidOnTime { get; init; }

    public bool? HasBadRecord { get; init; }
}
