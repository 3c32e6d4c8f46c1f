using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The category of long-term unemployed persons .</summary>
public static class LongTermUnemployed
{
    /// <summary>Tells whether a person belongs to the category.</summary>
    /// <param name="wasEmployed">Whether the person was employed before; null where not known.</param>
    /// <param name="unemployedSince">The day since which the person has been without work, without a break; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>Null where the jurisdiction sets no length.</returns>
    public static Decision? Decide(bool? wasEmployed, DateOnly? unemployedSince, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.LongTermUnemployedYears) is not { Value: { } years } statement)
            return null;
        return Condition.All(
            statement.Source,
            new(new("属于长期失业人员类别", "in the category of long-term unemployed"), new("不属于长期失业人员类别", "not in the category of long-term unemployed")),
            new Condition(wasEmployed, Say.YesNo(wasEmployed, "曾就业", "was employed before"), new("曾就业", "was employed before")),
            new Condition(
                unemployedSince is { } since ? Elapsed.Meets(years, since, asOf) : null,
                Say.On(unemployedSince, "失业起始日", "without work since"),
                new($"连续失业{years.ToText().Zh}", $"without work for {years.ToText().En}")));
    }
}
