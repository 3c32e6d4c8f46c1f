namespace Jiuye.Vocabulary;

/// <summary>What is passed on to those who run training (培训需求的汇总与反馈).</summary>
public static partial class PolicyParameters
{
    private static IEnumerable<PolicyParameter> TrainingReports() => [TrainingNeedsPeriod];

    /// <summary>How often training needs are summed up and passed on (培训需求汇总反馈的周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> TrainingNeedsPeriod { get; } = Interval(
        "training_needs_period", TrainingGroup, "How often training needs are summed up and passed on", "培训需求汇总反馈的周期", 1, 366, ["days", "weeks", "months", "quarters", "years"]);
}
