using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Where the policy keeps an insurance's base and rates.</summary>
internal sealed record InsuranceTerms(SocialInsurance Insurance, Bilingual Name, PolicyParameter<Quantity> Base, PolicyParameter<Quantity> Rates)
{
    internal static IReadOnlyList<InsuranceTerms> All { get; } =
    [
        new(SocialInsurance.Pension, new("养老保险", "pension"), PolicyParameters.PensionBase, PolicyParameters.PensionRates),
        new(SocialInsurance.Medical, new("医疗保险", "medical insurance"), PolicyParameters.MedicalBase, PolicyParameters.MedicalRates),
        new(SocialInsurance.Unemployment, new("失业保险", "unemployment insurance"), PolicyParameters.UnemploymentInsuranceBase, PolicyParameters.UnemploymentInsuranceRates),
        new(SocialInsurance.Maternity, new("生育保险", "maternity insurance"), PolicyParameters.MaternityBase, PolicyParameters.MaternityRate),
    ];

    /// <summary>A payer's rate, in percent of the base; null where none is stated.</summary>
    internal Statement<Quantity>? Rate(Policy policy, Payer payer) => Stated(policy, CaseOf(payer));

    /// <summary>A payer's fixed sum beside the rate; null where none is stated.</summary>
    internal Statement<Quantity>? FixedSum(Policy policy, Payer payer) => Stated(policy, CaseOf(payer) + "_fixed");

    internal static string CaseOf(Payer payer) => payer switch
    {
        Payer.Employer => "employer",
        Payer.Person => "person",
        _ => throw new ArgumentOutOfRangeException(nameof(payer), payer, "Expected employer or person."),
    };

    private Statement<Quantity>? Stated(Policy policy, string @case) =>
        Rates.Cases.Contains(@case, StringComparer.Ordinal) ? policy.Statement(Rates, @case: @case) : null;
}
