using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>How contribution time becomes months of unemployment benefit .</summary>
/// <param name="FirstBandMonths">Months of benefit from 1 year up to 2, at least 0.</param>
/// <param name="MonthsPerYear">Months of benefit for each full year below the switch, at least 0.</param>
/// <param name="SwitchYears">The years from which on the slower rule holds, at least 2.</param>
/// <param name="MonthsPerYearAfterSwitch">Months of benefit for each full year of the slower rule, at least 0.</param>
/// <param name="MostMonths">The cap, at least 0.</param>
/// <param name="Reading">How the switch is read.</param>
/// <param name="Article">The article.</param>
public sealed record BenefitRule(
    int FirstBandMonths, int MonthsPerYear, int SwitchYears, int MonthsPerYearAfterSwitch, int MostMonths, BenefitReading Reading, string Article)
{
    /// <summary>The rule of a jurisdiction.</summary>
    /// <returns>Null where it does not set all the numbers.</returns>
    public static BenefitRule? Of(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Statement(PolicyParameters.BenefitFirstBandMonths) is { Value: { } first } statement
            && policy.Get(PolicyParameters.BenefitMonthsPerYear) is { } yearly
            && policy.Get(PolicyParameters.BenefitSwitchYears) is { } change
            && policy.Get(PolicyParameters.BenefitMonthsPerYearAfterSwitch) is { } after
            && policy.Get(PolicyParameters.BenefitMaxMonths) is { } most
            && policy.Get(PolicyParameters.BenefitSwitchReading) is { } reading
            ? new((int)first.Amount, (int)yearly.Amount, (int)change.Amount, (int)after.Amount, (int)most.Amount, ReadingOf(reading), statement.Source)
            : null;
    }

    private static BenefitReading ReadingOf(Reading reading) => reading.Name switch
    {
        "a" => BenefitReading.YearlyUpToSwitch,
        "b" => BenefitReading.FromSwitch,
        "c" => BenefitReading.BeyondSwitch,
        _ => throw new InvalidOperationException($"No such reading: {reading.Name}."),
    };
}
