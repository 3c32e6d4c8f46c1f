using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>公益性岗位: whether a person may be referred to a public-welfare post .</summary>
public static class WelfarePostEligibility
{
    /// <summary>Tells whether all conditions hold.</summary>
    /// <param name="state">The case.</param>
    /// <param name="dutiesKept">Whether the person kept the agreement's duties and the action plan; null where not known.</param>
    /// <param name="placementConditionsMet">Whether the post's own conditions are met; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>Null where the jurisdiction does not set the months and the recommendations.</returns>
    public static Decision? Decide(CaseState state, bool? dutiesKept, bool? placementConditionsMet, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.PublicWelfareMinServiceMonths) is not { Value: { } months } statement
            || policy.Get(PolicyParameters.PublicWelfareMinFailedRecommendations) is not { } failures)
        {
            return null;
        }

        return Condition.All(
            statement.Source,
            new(new("可推荐至公益性岗位单位", "may be referred to a public-welfare post"), new("尚不能推荐至公益性岗位", "not yet to a public-welfare post")),
            Served(state, months, asOf),
            new Condition(
                dutiesKept,
                Say.YesNo(dutiesKept, "履行协议义务和行动计划", "the agreement's duties and the action plan are kept"),
                new("履行协议义务和行动计划", "keep the agreement's duties and the action plan")),
            JobReadiness.Judged(state),
            new Condition(
                failures.IsMetBy(state.FailedNotByOwnChoice),
                Say.Both($"非本人原因推荐未成功{state.FailedNotByOwnChoice}次", $"{state.FailedNotByOwnChoice} recommendations without work, not for own reasons"),
                new($"非本人原因推荐未成功次数{failures.ToText().Zh}", $"recommendations without work, not for own reasons: {failures.ToText().En}")),
            new Condition(
                placementConditionsMet,
                Say.YesNo(placementConditionsMet, "符合岗位安置条件", "the post's conditions are met"),
                new("符合岗位安置条件", "the post's conditions")));
    }

    private static Condition Served(CaseState state, Quantity months, DateOnly asOf)
    {
        // Months completed, so that six months after 3 September are reached on 3 March.
        var met = state.AgreementSignedOn is { } signed && months.IsMetBy(CalendarMonths.Completed(signed, asOf));
        return new(
            met,
            Say.On(state.AgreementSignedOn, "签订援助协议", "agreement signed"),
            new($"签订协议并接受专项服务{months.ToText().Zh}", $"agreement and special service for {months.ToText().En}"));
    }
}
