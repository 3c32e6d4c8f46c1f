namespace Jiuye.Analytics;

/// <summary>From where on a market helps or hinders an employer. Choices of ours, to be set locally; no article gives numbers.</summary>
public sealed record EmployerGuidanceSettings
{
    /// <summary>Openings per seeker from which seekers are scarce; default 1.5.</summary>
    public decimal Scarce { get; init; } = 1.5m;

    /// <summary>Openings per seeker up to which seekers are plenty; default 0.5.</summary>
    public decimal Plenty { get; init; } = 0.5m;

    /// <summary>How many narrowing requirements are many; at least 1, default 3.</summary>
    public int ManyRequirements { get; init; } = 3;
}
