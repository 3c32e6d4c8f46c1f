using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>公益性岗位工资: the base wage's floor and the floating wage's ceiling .</summary>
public static class WelfareWage
{
    internal static Bilingual BaseWageQuestion { get; } = new("基本工资（元/月）", "the base wage, yuan a month");

    /// <summary>Tells whether the base wage reaches the city's minimum wage.</summary>
    /// <param name="baseWage">The base wage, yuan a month; null where not known.</param>
    /// <param name="minimumWage">The city's minimum wage of the year, yuan a month; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction sets no floor.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A wage is negative.</exception>
    public static Decision? ReachesFloor(decimal? baseWage, decimal? minimumWage, Policy policy)
    {
        Given.NotNegative(baseWage);
        Given.NotNegative(minimumWage);
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.PwjBaseWageFloor) is not { Value.Name: "city_minimum_wage" } statement)
            return null;
        return Condition.All(
            statement.Source,
            new(new("基本工资不低于最低工资", "the base wage is not below the minimum wage"), new("基本工资低于最低工资，须提高", "the base wage is below the minimum wage and must be raised")),
            baseWage is { } wage && minimumWage is { } minimum
                ? [new Condition(wage >= minimum, Compared(wage, minimum), new("基本工资不低于当年最低工资", "a base wage not below the minimum wage of the year"))]
                : [.. Missing(baseWage, "基本工资（元/月）", "the base wage, yuan a month"), .. Missing(minimumWage, "当年最低工资（元/月）", "the minimum wage of the year, yuan a month")]);
    }

    /// <summary>The most that the floating wage may be.</summary>
    /// <param name="baseWage">The base wage, yuan a month; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction sets no ceiling.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="baseWage"/> is negative.</exception>
    public static Calculation? MostFloating(decimal? baseWage, Policy policy)
    {
        Given.NotNegative(baseWage);
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.PwjFloatingWageMax) is not { Value: { } share } statement)
            return null;
        Workings workings = new(new("浮动工资上限", "the most floating wage"), CalculationUnit.Yuan, statement.Source);
        if (baseWage is { } wage)
            workings.Add(wage * share.Amount / 100, Say.Both($"{wage:0.##} × {share.Amount:0.##}% = {wage * share.Amount / 100:0.####}元", $"{wage:0.##} × {share.Amount:0.##}% = {wage * share.Amount / 100:0.####} yuan"));
        else
            workings.Lacks(BaseWageQuestion);
        Rounding.Money(workings, policy);
        return workings.Done();
    }

    /// <summary>Tells whether a floating wage keeps within its ceiling.</summary>
    /// <param name="baseWage">The base wage, yuan a month; null where not known.</param>
    /// <param name="floatingWage">The floating wage, yuan a month; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction sets no ceiling.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A wage is negative.</exception>
    public static Decision? KeepsCeiling(decimal? baseWage, decimal? floatingWage, Policy policy)
    {
        Given.NotNegative(baseWage);
        Given.NotNegative(floatingWage);
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.PwjFloatingWageMax) is not { Value: { } share } statement)
            return null;
        return Condition.All(
            statement.Source,
            new(new("浮动工资在上限之内", "the floating wage keeps within its ceiling"), new("浮动工资超过上限", "the floating wage is above its ceiling")),
            baseWage is { } wage && floatingWage is { } floating
                ? [new Condition(
                    wage > 0 ? share.IsMetBy(floating * 100 / wage) : floating == 0,
                    Compared(floating, wage * share.Amount / 100),
                    new($"浮动工资占基本工资{share.ToText().Zh}", $"a floating wage of {share.ToText().En} of the base wage"))]
                : [.. Missing(baseWage, "基本工资（元/月）", "the base wage, yuan a month"), .. Missing(floatingWage, "浮动工资（元/月）", "the floating wage, yuan a month")]);
    }

    // A fact that is missing is asked for by itself, not as the comparison in which it is missing.
    private static IEnumerable<Condition> Missing(decimal? wage, string chinese, string english)
    {
        if (wage is null)
            yield return Condition.Of(null, chinese, english);
    }

    private static Bilingual Compared(decimal one, decimal other) =>
        Say.Both($"{one:0.##}元与{other:0.##}元相比", $"{one:0.##} yuan against {other:0.##} yuan");
}
