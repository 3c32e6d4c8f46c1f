using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>安置对象排序: who comes first for a public-welfare post .</summary>
public static class WelfarePostPriority
{
    /// <summary>Tells whether a person belongs to those who come first; the order among them is not said.</summary>
    /// <param name="inZeroEmploymentHousehold">Nobody in the household works; null where not known.</param>
    /// <param name="retiresOn">The day of the statutory retirement age; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>Null where the jurisdiction sets no years.</returns>
    public static Decision? Decide(bool? inZeroEmploymentHousehold, DateOnly? retiresOn, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.PublicWelfareNearRetirementYears) is not { Value: { } years } statement)
            return null;
        var isNear = retiresOn is { } day ? Elapsed.Meets(years, asOf, day) : (bool?)null;
        var either = inZeroEmploymentHousehold == true || isNear == true ? true : inZeroEmploymentHousehold is null || isNear is null ? (bool?)null : false;
        var household = Say.YesNo(inZeroEmploymentHousehold, "零就业家庭成员", "member of a zero-employment household");
        var retirement = Say.On(retiresOn, "法定退休日", "retirement age reached");
        return Condition.All(
            statement.Source,
            new(new("优先安置", "comes first"), new("不属于优先安置对象", "not among those who come first")),
            new Condition(
                either,
                new($"{household.Zh}；{retirement.Zh}", $"{household.En}; {retirement.En}"),
                new($"零就业家庭成员，或距法定退休年龄{years.ToText().Zh}", $"member of a zero-employment household, or {years.ToText().En} from retirement age")));
    }
}
