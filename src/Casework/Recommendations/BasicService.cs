using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>"131"服务: at least so many guidance sessions, suitable postings and training projects for every registered unemployed person .</summary>
public static class BasicService
{
    /// <summary>Tells whether the service is complete, and what is missing.</summary>
    /// <param name="state">The case; what was done since the last registration counts, a posting recommended twice counts once.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction does not set all three numbers.</returns>
    public static Decision? Decide(CaseState state, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.MinGuidanceSessions) is not { Value: { } guidance } statement
            || policy.Get(PolicyParameters.MinPostingsPerPerson) is not { } postings
            || policy.Get(PolicyParameters.MinTrainingProjects) is not { } training)
        {
            return null;
        }

        return Condition.All(
            statement.Source,
            new(new("基本服务已完成", "the basic service is complete"), new("基本服务未完成", "the basic service is not complete")),
            Of(state.GuidanceSessions, guidance, "职业指导", "guidance sessions"),
            Of(state.PostingsRecommended.Count + state.UnnamedRecommendations, postings, "推荐岗位", "postings recommended"),
            Of(state.TrainingOffers, training, "培训项目", "training projects"));
    }

    private static Condition Of(int done, Quantity needed, string chinese, string english)
    {
        var met = needed.IsMetBy(done);
        var more = needed.Amount - done;
        return new(
            met,
            Say.Both($"{chinese}：{done}", $"{english}: {done}"),
            met
                ? new($"{chinese}{needed.ToText().Zh}", $"{english}: {needed.ToText().En}")
                : Say.Both($"{chinese}还差{more:0}", $"{english}: {more:0} more"));
    }
}
