using System.Globalization;
using Jiuye.Matching.Learning.Models;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>The model card of a learned ranking.</summary>
internal static class RankingCard
{
    /// <summary>The card.</summary>
    /// <param name="model">The ranking.</param>
    /// <param name="figures">How well it does on the held-out weeks of the day.</param>
    /// <param name="tally">What became of the referrals of that day.</param>
    internal static string Of(RankingModel model, RankingFigures figures, ReferralTally tally) => ModelCard.Of(model.Hire, Notes(model, figures, tally));

    private static IEnumerable<string> Notes(RankingModel model, RankingFigures figures, ReferralTally tally)
    {
        yield return Line($"用途：对公示权重排序的前{LearnedRanking.Depth}条重新排序；不用于评定任何人的等级。 Use: orders the first {LearnedRanking.Depth} of the declared ranking anew; grades nobody.");
        yield return Line($"排序依据：录用可能性 × (1 − {model.UtilityShare:0.##} + {model.UtilityShare:0.##} × 岗位对本人的价值)。 Ordered by: P(hire) × (1 − {model.UtilityShare:0.##} + {model.UtilityShare:0.##} × utility).");
        yield return Line($"推荐共{tally.Given}条：训练{tally.Trained}，检验{tally.HeldOut}，未有结果{tally.Pending}，记录不全{tally.Strange}，未使用{tally.LeftOut}。 Referrals given {tally.Given}: trained on {tally.Trained}, held out {tally.HeldOut}, pending {tally.Pending}, of unknown ids {tally.Strange}, left out {tally.LeftOut}.");
        yield return figures.Declared.IsMeasured
            ? Line($"与公示权重相比NDCG@10变化{figures.Declared.Gain:+0.0%;-0.0%}。 NDCG@10 against the declared weights: {figures.Declared.Gain:+0.0%;-0.0%}.")
            : "检验期没有录用或面试，无从与公示权重比较。 Held-out weeks have no hire or interview: it could not be measured beside the declared weights.";
        yield return Line($"检验期预期录用{figures.Expected:0.0}人，实际{figures.Came}人，相差{figures.Deviations:0.0}个标准差。 Hires expected on held-out weeks {figures.Expected:0.0}, came {figures.Came}: {figures.Deviations:0.0} standard deviations.");
        var (feature, drift) = figures.MostDrifted;
        yield return Line($"变化最大的特征：{feature}，PSI {drift.Index:0.000}（仅因抽样可达{drift.Chance:0.000}）。 Most drifted feature: {feature}, PSI {drift.Index:0.000} (by chance up to {drift.Chance:0.000}).");
        foreach (var (zh, side) in new[] { ("求职者接受", model.Accepts), ("用人单位录用", model.Takes) })
        {
            yield return side is null
                ? $"{zh}：结果不足，未训练。 Not learned: too few outcomes of this side."
                : Line($"{zh} {side.Provenance.Purpose}: {side.Provenance.Method}; {side.Provenance.Rows} rows, {side.Provenance.Positives} positive; {string.Join(", ", side.Provenance.Figures.Select(static figure => Line($"{figure.Name} {figure.Value:0.000}")))}");
        }

        yield return "模型不含性别、民族、户籍、宗教和年龄。 No feature is sex, ethnicity, household registration, religion or age.";
        yield return "未被推荐不等于不合适；抽取的对照岗位只说明推荐习惯，检验结果因此偏向被推荐过的岗位。 Not being referred is no proof of a poor fit: drawn pairs tell of the office's habits, and figures on held-out weeks lean towards what was referred.";
        foreach (var warning in figures.Warnings)
            yield return $"{warning.Feature}: {warning.Detail}";
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
