namespace Jiuye.Casework;

/// <summary>What the subsidies ask of a person, a post or an employer; null where not known.</summary>
public sealed record SubsidyFacts
{
    /// <summary>The person is recognised as hard to employ.</summary>
    public bool? IsHardToEmploy { get; init; }

    /// <summary>A field check has been made and recorded.</summary>
    public bool? IsFieldChecked { get; init; }

    /// <summary>The person is really in business on own account.</summary>
    public bool? IsInBusiness { get; init; }

    /// <summary>The person is really in flexible work.</summary>
    public bool? IsInFlexibleWork { get; init; }

    /// <summary>The person takes part in social insurance.</summary>
    public bool? IsInsured { get; init; }

    /// <summary>The person is not employable soon.</summary>
    public bool? IsNotSoonEmployable { get; init; }

    /// <summary>The person has been organised into vocational training.</summary>
    public bool? IsInTraining { get; init; }

    /// <summary>The person works in a public-welfare post of the programme.</summary>
    public bool? IsInWelfarePost { get; init; }

    /// <summary>The person meets the conditions of placement in such a post.</summary>
    public bool? MeetsPostConditions { get; init; }

    /// <summary>The post's insurances and benefits are fixed and entered in the system.</summary>
    public bool? AreTermsEntered { get; init; }

    /// <summary>The employer belongs to an industry that the state restricts.</summary>
    public bool? IsRestrictedIndustry { get; init; }

    /// <summary>The length of the labour contract, in months.</summary>
    public int? ContractMonths { get; init; }

    /// <summary>The employer pays social insurance for the person.</summary>
    public bool? DoesEmployerInsure { get; init; }

    /// <summary>The service's recommendation led to work.</summary>
    public bool? IsPlacedByRecommendation { get; init; }

    /// <summary>The guidance behind a claim.</summary>
    public GuidanceRecord Guidance { get; init; } = new();
}
