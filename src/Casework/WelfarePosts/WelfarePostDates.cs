using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>公益性岗位资金日期: when funds are planned and money is paid in a year .</summary>
/// <remarks>The text moves no day off a weekend or holiday, so the days stand as they are stated.</remarks>
public static class WelfarePostDates
{
    private static readonly Bilingual Payment = new("拨付工资、保险及福利资金", "wages, insurances and benefits are paid out");
    private static readonly Bilingual Plan = new("提出下一季度用款计划", "next quarter's funds are planned");
    private static readonly Bilingual Adjustment = new("住房公积金缴存额调整（当月内）", "the housing fund is adjusted, within the month");
    private static readonly Bilingual FundPaid = new("统一缴存住房公积金", "the housing fund is paid in");

    /// <summary>The days of a year in order; on one day in the order of their articles.</summary>
    /// <param name="year">The year, in [2, 9998].</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Empty where the jurisdiction sets none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static IReadOnlyList<CalculatedDate> Of(int year, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (year is < 2 or > 9998)
            throw new ArgumentOutOfRangeException(nameof(year), year, "Expected 2 to 9998.");
        return
        [
            .. new[]
            {
                Repeated(policy, PolicyParameters.PwjPaymentDay, Payment, year, 1),
                Repeated(policy, PolicyParameters.PwjFundPlanDay, Plan, year, 3),
                Repeated(policy, PolicyParameters.HousingFundAdjustMonth, Adjustment, year, 12),
                HousingFundPayments(year, policy),
                SeasonPayments(year, policy),
            }
            .SelectMany(static dates => dates)
            .OrderBy(static date => date.On)
            .ThenBy(static date => date.Article, StringComparer.Ordinal)
            .ThenBy(static date => date.What.En, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<CalculatedDate> Repeated(Policy policy, PolicyParameter<DayRule> parameter, Bilingual what, int year, int everyMonths)
    {
        if (policy.Statement(parameter) is not { Value: { } rule } statement)
            yield break;
        for (var month = 1; month <= 12; month += everyMonths)
            yield return new(what, rule.DayIn(new(year, month, 1)), rule.IsLatest, statement.Source);
    }

    private static IEnumerable<CalculatedDate> HousingFundPayments(int year, Policy policy)
    {
        if (policy.Statement(PolicyParameters.HousingFundPaymentPeriod) is not { Value: { } period } statement || MonthsOf(period) is not { } months || 12 % months != 0)
            yield break;
        for (var month = months; month <= 12; month += months)
        {
            yield return new(
                FundPaid, new(year, month, DateTime.DaysInMonth(year, month)), true, statement.Source,
                new("条文只说每半年一次，未定日；按期末最后一日列", "the text names the period and no day; the period's last day is listed"));
        }
    }

    private static int? MonthsOf(Interval period) => period.Unit switch
    {
        TimeUnit.Months => period.Amount,
        TimeUnit.Quarters => 3 * period.Amount,
        TimeUnit.Years => 12 * period.Amount,
        _ => null,
    };

    private static IEnumerable<CalculatedDate> SeasonPayments(int year, Policy policy)
    {
        foreach (var money in Enum.GetValues<SeasonalMoney>())
        {
            var terms = SeasonTerms.Of(money);
            if (policy.Statement(terms.Period, @case: "paid") is { Value: { } rule } statement)
                yield return new(new("发放" + terms.Name.Zh, "payment of " + terms.Name.En), rule.DayIn(new(year - rule.Offset, 1, 1)), rule.IsLatest, statement.Source);
        }
    }
}
