using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>失业保险金领取期限: how long unemployment benefit is paid .</summary>
public static class BenefitMonths
{
    private static readonly (BenefitReading Reading, string Name, Bilingual Meaning)[] Readings =
    [
        (BenefitReading.YearlyUpToSwitch, "a", new("读法A：满5年前每年照计", "reading A: the yearly months go on up to the switch")),
        (BenefitReading.FromSwitch, "b", new("读法B：自满5年之年起每满1年增发", "reading B: each full year from the switch on adds")),
        (BenefitReading.BeyondSwitch, "c", new("读法C：超过5年后每满1年增发", "reading C: each full year beyond the switch adds")),
    ];

    /// <summary>The months by a jurisdiction's rule, with the result of every reading of its unclear place.</summary>
    /// <param name="contributionMonths">Months of contributions before the loss of work, all together; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction does not set all the numbers.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="contributionMonths"/> is negative.</exception>
    public static Calculation? For(int? contributionMonths, Policy policy)
    {
        Given.NotNegative(contributionMonths);
        return BenefitRule.Of(policy) is not { } rule ? null : contributionMonths is { } months ? For(months, rule) : Unknown(rule);
    }

    /// <summary>The months by a rule, with the result of every reading of its unclear place.</summary>
    /// <param name="contributionMonths">Months of contributions, at least 0; begun years don't count (W-06).</param>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="contributionMonths"/> is negative.</exception>
    public static Calculation For(int contributionMonths, BenefitRule rule)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(contributionMonths);
        ArgumentNullException.ThrowIfNull(rule);
        var workings = Work(contributionMonths, rule);
        if (contributionMonths / 12 < rule.SwitchYears)
            return workings.Done();
        workings.Read([.. Readings.Select(other => new ReadingResult(
            other.Name, other.Meaning, Work(contributionMonths, rule with { Reading = other.Reading }).Total, other.Reading == rule.Reading))]);
        workings.Note(Readings.Single(known => known.Reading == rule.Reading).Meaning);
        return workings.Done();
    }

    /// <summary>The months that are left of them.</summary>
    /// <param name="contributionMonths">Months of contributions; null where not known.</param>
    /// <param name="drawnMonths">Months of benefit drawn since the loss of work; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction does not set all the numbers.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or more months are drawn than there are.</exception>
    public static Calculation? Remaining(int? contributionMonths, int? drawnMonths, Policy policy)
    {
        Given.NotNegative(drawnMonths);
        if (For(contributionMonths, policy) is not { } months)
            return null;
        if (drawnMonths > months.Value)
            throw new ArgumentOutOfRangeException(nameof(drawnMonths), drawnMonths, FormattableString.Invariant($"Expected at most the {months.Value:0} months of the entitlement."));
        Workings workings = new(new("剩余领取月数", "months of benefit left"), CalculationUnit.Months, months.Article);
        workings.Include(months);
        workings.Read([.. months.Readings.Select(reading => reading with { Value = Math.Max(0, reading.Value!.Value - (drawnMonths ?? 0)) })]);
        if (drawnMonths is { } drawn)
            workings.Add(-drawn, Say.Both($"已领取{drawn}个月", $"{drawn} months drawn"));
        else
            workings.Lacks(new("已领取失业保险金的月数", "how many months of benefit have been drawn"));
        return workings.Done();
    }

    private static Calculation Unknown(BenefitRule rule)
    {
        var workings = Start(rule);
        workings.Lacks(new("失业前累计缴费月数（查档案和缴费记录）", "months of contributions before the loss of work (from the archive and the contribution record)"));
        return workings.Done();
    }

    private static Workings Start(BenefitRule rule) =>
        new(new("失业保险金领取月数", "months of unemployment benefit"), CalculationUnit.Months, rule.Article);

    private static Workings Work(int contributionMonths, BenefitRule rule)
    {
        var workings = Start(rule);
        var years = contributionMonths / 12;
        workings.Prepare(Say.Both($"缴费满{years}年（共{contributionMonths}个月）", $"{years} full years of contributions ({contributionMonths} months)"));
        if (years == 0)
            workings.Prepare(new("不满1年，不享受", "less than 1 year: none"));
        else if (years < 2)
            workings.Add(rule.FirstBandMonths, Say.Both($"满1年不满2年：{rule.FirstBandMonths}个月", $"from 1 year up to 2: {rule.FirstBandMonths} months"));
        else if (years < rule.SwitchYears)
            AddYearly(workings, years, rule);
        else
            AddSwitched(workings, years, rule);
        if (workings.Total > rule.MostMonths)
            workings.Add(rule.MostMonths - workings.Total, Say.Both($"超过上限，按{rule.MostMonths}个月", $"above the cap: {rule.MostMonths} months"));
        return workings;
    }

    private static void AddYearly(Workings workings, int years, BenefitRule rule)
    {
        var months = years * rule.MonthsPerYear;
        workings.Add(months, Say.Both($"每满1年{rule.MonthsPerYear}个月：{years} × {rule.MonthsPerYear} = {months}", $"{rule.MonthsPerYear} months a year: {years} × {rule.MonthsPerYear} = {months}"));
    }

    private static void AddSwitched(Workings workings, int years, BenefitRule rule)
    {
        var (fullYears, extraYears) = rule.Reading switch
        {
            BenefitReading.YearlyUpToSwitch => (rule.SwitchYears, years - rule.SwitchYears),
            BenefitReading.FromSwitch => (rule.SwitchYears - 1, years - rule.SwitchYears + 1),
            BenefitReading.BeyondSwitch => (rule.SwitchYears - 1, years - rule.SwitchYears),
            _ => throw new InvalidOperationException($"No such reading: {rule.Reading}."),
        };
        AddYearly(workings, fullYears, rule);
        var (before, extra) = (workings.Total, extraYears * rule.MonthsPerYearAfterSwitch);
        workings.Add(extra, Say.Both(
            $"满{rule.SwitchYears}年起每满1年增发{rule.MonthsPerYearAfterSwitch}个月：{before} + {extra} = {before + extra}",
            $"from {rule.SwitchYears} years {rule.MonthsPerYearAfterSwitch} more for each full year: {before} + {extra} = {before + extra}"));
    }
}
