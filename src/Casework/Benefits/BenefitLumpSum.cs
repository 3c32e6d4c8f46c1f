using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>一次性领取失业保险金: the remaining benefit in one sum for a hard-to-employ person who goes into business .</summary>
public static class BenefitLumpSum
{
    /// <summary>Tells whether the remaining benefit may be paid in one sum.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction says nothing on it.</returns>
    public static Decision? Decide(LumpSumFacts facts, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Statement(PolicyParameters.BenefitLumpSum) is not { Value: { } reading } statement
            ? null
            : Condition.All(
                statement.Source,
                new(new("可一次性发给剩余失业保险金", "the remaining benefit may be paid in one sum"), new("不能一次性发给", "not in one sum")),
                Condition.Of(reading.Name != "none", "本地允许一次性发给", "the jurisdiction pays lump sums"),
                Condition.Of(facts.IsHardToEmploy, "认定为就业困难人员", "recognised as hard to employ"),
                Condition.Of(facts.DrawsBenefit, "正在享受失业保险待遇", "draws unemployment benefit"),
                Condition.Of(facts.IsSelfEmployed, "自谋职业或自主创业", "in business on own account"));
    }

    /// <summary>The lump sum: the months left at the monthly standard.</summary>
    /// <param name="monthsLeft">Months of benefit left; null where not known.</param>
    /// <param name="yuanAMonth">The standard in force, yuan a month; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction pays no lump sum.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static Calculation? For(int? monthsLeft, decimal? yuanAMonth, Policy policy)
    {
        Given.NotNegative(monthsLeft);
        Given.NotNegative(yuanAMonth);
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.BenefitLumpSum) is not { Value.Name: "remaining_once" } statement)
            return null;
        Workings workings = new(new("一次性领取金额", "lump sum"), CalculationUnit.Yuan, statement.Source);
        if (monthsLeft is null)
            workings.Lacks(new("剩余领取月数", "how many months of benefit are left"));
        if (yuanAMonth is null)
            workings.Lacks(new("当时有效的失业保险金月标准", "the monthly standard in force"));
        if (monthsLeft is { } months && yuanAMonth is { } yuan)
            workings.Add(months * yuan, Say.Both($"剩余{months}个月 × {yuan:0.##}元 = {months * yuan:0.##}元", $"{months} months left × {yuan:0.##} yuan = {months * yuan:0.##} yuan"));
        Rounding.Money(workings, policy);
        workings.Note(new("条文只说“一次性发给”，金额按剩余月数乘月标准计", "the text says only \"at once\"; months left times the monthly standard is how it is worked out here"));
        return workings.Done();
    }
}
