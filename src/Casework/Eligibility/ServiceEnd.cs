using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>When services stop and the registration authority is told; the registration itself is another matter (V-09).</summary>
public static class ServiceEnd
{
    /// <summary>Tells whether services stop because the person has been out of contact for too long .</summary>
    /// <param name="state">The case.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>Null where the jurisdiction stops no services for it.</returns>
    public static Decision? OutOfContact(CaseState state, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.ContactLostMonths, null, "stop_service") is not { Value: { } months } statement)
            return null;
        return Condition.All(
            statement.Source,
            new(new("停止服务并报告登记机构", "stop services and report to the registration authority"), new("继续服务", "services go on")),
            new Condition(
                state.LastContactOn is { } last ? Elapsed.Meets(months, last, asOf) : null,
                Say.On(state.LastContactOn, "最近一次联系", "last contact"),
                new($"失去联系{months.ToText().Zh}", $"out of contact for {months.ToText().En}")));
    }

    /// <summary>Tells whether services stop because repeated surveys found the person unwilling and not registering .</summary>
    /// <param name="state">The case.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction sets no number of surveys.</returns>
    public static Decision? Unwilling(CaseState state, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.WillingnessMaxSurveys) is not { Value: { } surveys } statement)
            return null;
        return Condition.All(
            statement.Source,
            new(new("报告登记机构，不再提供服务", "report to the registration authority, no more services"), new("继续跟踪调查", "surveys go on")),
            new Condition(
                surveys.IsMetBy(state.Surveys),
                Say.Both($"跟踪调查{state.Surveys}次", $"{state.Surveys} surveys"),
                new($"跟踪调查次数{surveys.ToText().Zh}", $"surveys: {surveys.ToText().En}")),
            new Condition(
                state.UnwillingSurveysInARow > 0,
                Say.YesNo(state.UnwillingSurveysInARow > 0, "最近一次调查无就业意愿", "unwilling in the last survey"),
                new("最近一次调查仍无就业意愿", "still unwilling in the last survey")),
            new Condition(!state.IsRegistered, Say.YesNo(!state.IsRegistered, "未登记", "not registered"), new("未登记", "not registered")));
    }
}
