using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Months of unemployment benefit, with the steps that led there.</summary>
/// <param name="Months">The months, at least 0.</param>
/// <param name="Steps">The steps, in order.</param>
/// <param name="Article">The article.</param>
/// <param name="Note">How an unclear text was read; null where the text is clear for this case.</param>
public sealed record BenefitMonths(int Months, IReadOnlyList<Bilingual> Steps, string Article, Bilingual? Note)
{
    /// <summary>Computes the months of benefit.</summary>
    /// <param name="contributionMonths">Months of contributions, at least 0; begun years don't count.</param>
    /// <param name="rule">The jurisdiction's rule.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="contributionMonths"/> is negative.</exception>
    public static BenefitMonths For(int contributionMonths, BenefitRule rule)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(contributionMonths);
        ArgumentNullException.ThrowIfNull(rule);
        var years = contributionMonths / 12;
        List<Bilingual> steps = [Say.Both($"缴费满{years}年（共{contributionMonths}个月）", $"{years} full years of contributions ({contributionMonths} months)")];
        var months = years == 0 ? Below(steps) : years < 2 ? First(rule, steps) : years < rule.SwitchYears ? Yearly(years, rule, steps) : Switched(years, rule, steps);
        if (months > rule.MostMonths)
        {
            steps.Add(Say.Both($"超过上限，按{rule.MostMonths}个月", $"above the cap: {rule.MostMonths} months"));
            months = rule.MostMonths;
        }

        return new(months, steps, rule.Article, years < rule.SwitchYears ? null : NoteOn(rule.Reading));
    }

    private static int Below(List<Bilingual> steps)
    {
        steps.Add(new("不满1年，不享受", "less than 1 year: none"));
        return 0;
    }

    private static int First(BenefitRule rule, List<Bilingual> steps)
    {
        steps.Add(Say.Both($"满1年不满2年：{rule.FirstBandMonths}个月", $"from 1 year up to 2: {rule.FirstBandMonths} months"));
        return rule.FirstBandMonths;
    }

    private static int Yearly(int years, BenefitRule rule, List<Bilingual> steps)
    {
        var months = years * rule.MonthsPerYear;
        steps.Add(Say.Both($"每满1年{rule.MonthsPerYear}个月：{years} × {rule.MonthsPerYear} = {months}", $"{rule.MonthsPerYear} months a year: {years} × {rule.MonthsPerYear} = {months}"));
        return months;
    }

    private static int Switched(int years, BenefitRule rule, List<Bilingual> steps)
    {
        var (fullYears, extraYears) = rule.Reading switch
        {
            BenefitReading.YearlyUpToSwitch => (rule.SwitchYears, years - rule.SwitchYears),
            BenefitReading.FromSwitch => (rule.SwitchYears - 1, years - rule.SwitchYears + 1),
            BenefitReading.BeyondSwitch => (rule.SwitchYears - 1, years - rule.SwitchYears),
            _ => throw new InvalidOperationException($"No such reading: {rule.Reading}."),
        };
        var months = Yearly(fullYears, rule, steps);
        var extra = extraYears * rule.MonthsPerYearAfterSwitch;
        steps.Add(Say.Both(
            $"满{rule.SwitchYears}年起每满1年增发{rule.MonthsPerYearAfterSwitch}个月：{months} + {extra} = {months + extra}",
            $"from {rule.SwitchYears} years {rule.MonthsPerYearAfterSwitch} more for each full year: {months} + {extra} = {months + extra}"));
        return months + extra;
    }

    private static Bilingual NoteOn(BenefitReading reading) => reading switch
    {
        BenefitReading.YearlyUpToSwitch => new("按读法A：满5年前每年照计", "reading A: the yearly months go on up to the switch"),
        BenefitReading.FromSwitch => new("按读法B：自满5年之年起每满1年增发", "reading B: each full year from the switch on adds"),
        _ => new("按读法C：超过5年后每满1年增发", "reading C: each full year beyond the switch adds"),
    };
}
