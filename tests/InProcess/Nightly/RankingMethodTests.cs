using Jiuye;
using Jiuye.Matching.Learning.Ranking;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Nightly;

/// <summary>What the night's report says of the order of lists.</summary>
public class RankingMethodTests
{
    [Theory]
    [InlineData(false, false, false, true, "按公示权重（default方案）排序。得分")]
    [InlineData(false, false, true, true, "按公示权重（default方案）排序。日间岗位名单再按夜间价格分散")]
    [InlineData(true, false, false, false, "日间查询按公示权重排序（政策未启用learning.in_service）。得分")]
    [InlineData(true, false, false, true, "日间查询也按该模型排序。得分")]
    [InlineData(true, false, true, true, "日间查询也按该模型排序。日间岗位名单再按夜间价格分散")]
    [InlineData(true, true, true, true, "该模型有警报：日间查询改按公示权重排序，直到下一次没有警报的采用。得分")]
    [InlineData(true, false, true, false, "日间查询按公示权重排序（政策未启用learning.in_service）。得分")]
    public void Night_and_day_are_named_by_what_orders_them(bool isLearned, bool isAlarmed, bool isByDay, bool isInService, string said)
    {
        var method = Method(isLearned, isAlarmed, isByDay, isInService);

        Assert.Contains(said, method.Sentences.Zh, StringComparison.Ordinal);
        Assert.Equal(isLearned ? "learned" : "default", method.Profile);
        Assert.Equal(isLearned, method.Sentences.En.Contains("profile learned", StringComparison.Ordinal));
        Assert.Equal(!isLearned, method.Sentences.En.Contains("says how well the two fit", StringComparison.Ordinal));
        Assert.Equal(said.Contains("价格", StringComparison.Ordinal), method.Sentences.En.Contains("night’s prices", StringComparison.Ordinal));
    }

    private static RankingMethod Method(bool isLearned, bool isAlarmed, bool isByDay, bool isInService)
    {
        var policy = Policy.Named("beijing-2018");
        return new(
            new() { Outcomes = 500, Needed = 100, Decision = isLearned ? RankingDecision.Promoted : RankingDecision.DeclaredKept, CalibrationAlarm = isAlarmed },
            policy.Learning with { IsInService = isInService },
            policy.Clearing with { IsByDay = isByDay, IsNightly = true, PriceStrength = 1 });
    }
}
