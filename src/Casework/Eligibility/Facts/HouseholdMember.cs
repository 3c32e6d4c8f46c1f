namespace Jiuye.Casework;

/// <summary>What a household rule asks of another member of the household; null where not known.</summary>
public sealed record HouseholdMember
{
    /// <summary>Of working age.</summary>
    public bool? IsOfWorkingAge { get; init; }

    /// <summary>Able to work.</summary>
    public bool? IsAbleToWork { get; init; }

    /// <summary>In work.</summary>
    public bool? IsInWork { get; init; }

    /// <summary>Registered as unemployed.</summary>
    public bool? IsRegisteredUnemployed { get; init; }
}
