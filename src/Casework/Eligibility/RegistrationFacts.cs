namespace Jiuye.Casework;

/// <summary>What a registration as unemployed asks; null where not known.</summary>
public sealed record RegistrationFacts
{
    /// <summary>Completed years of age.</summary>
    public int? Age { get; init; }

    /// <summary>Lawfully draws basic pension.</summary>
    public bool? DrawsPension { get; init; }

    /// <summary>Able to work.</summary>
    public bool? IsAbleToWork { get; init; }

    /// <summary>Wants work.</summary>
    public bool? WantsWork { get; init; }

    /// <summary>In work.</summary>
    public bool? IsInWork { get; init; }
}
