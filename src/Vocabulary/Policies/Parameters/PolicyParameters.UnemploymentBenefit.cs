namespace Jiuye.Vocabulary;

/// <summary>Unemployment benefit (失业保险金).</summary>
public static partial class PolicyParameters
{
    private static IEnumerable<PolicyParameter> UnemploymentBenefit() =>
    [
        BenefitFirstBandMonths, BenefitMonthsPerYear, BenefitSwitchYears, BenefitMonthsPerYearAfterSwitch, BenefitMaxMonths,
        BenefitLumpSum,
    ];

    /// <summary>Benefit months for one to under two years of contributions (缴费满1年不足2年的领取月数). Range [0, 60].</summary>
    public static PolicyParameter<Quantity> BenefitFirstBandMonths { get; } = Quantity(
        "benefit_first_band_months", "unemployment_benefit", "Benefit months for one to under two years of contributions", "缴费满1年不足2年的领取月数", 0, 60, ["months"]);

    /// <summary>Benefit months for each year below the switch (每满一年的领取月数). Range [0, 60].</summary>
    public static PolicyParameter<Quantity> BenefitMonthsPerYear { get; } = Quantity(
        "benefit_months_per_year", "unemployment_benefit", "Benefit months for each year below the switch", "每满一年的领取月数", 0, 60, ["months"]);

    /// <summary>Years of contributions from which the slower rule applies (改按增发计算的缴费年数). Range [1, 60].</summary>
    public static PolicyParameter<Quantity> BenefitSwitchYears { get; } = Quantity(
        "benefit_switch_years", "unemployment_benefit", "Years of contributions from which the slower rule applies", "改按增发计算的缴费年数", 1, 60, ["years"]);

    /// <summary>Benefit months for each year from the switch on (达到年限后每满一年增发月数). Range [0, 60].</summary>
    public static PolicyParameter<Quantity> BenefitMonthsPerYearAfterSwitch { get; } = Quantity(
        "benefit_months_per_year_after_switch", "unemployment_benefit", "Benefit months for each year from the switch on", "达到年限后每满一年增发月数", 0, 60, ["months"]);

    /// <summary>The most benefit months (最长领取月数). Range [0, 120].</summary>
    public static PolicyParameter<Quantity> BenefitMaxMonths { get; } = Quantity(
        "benefit_max_months", "unemployment_benefit", "The most benefit months", "最长领取月数", 0, 120, ["months"]);

    /// <summary>What is paid in one sum to a person who starts a business (自主创业一次性领取). One of: remaining_once, none.</summary>
    public static PolicyParameter<Reading> BenefitLumpSum { get; } = Reading(
        "benefit_lump_sum", "unemployment_benefit", "What is paid in one sum to a person who starts a business", "自主创业一次性领取", ["remaining_once", "none"]);
}
