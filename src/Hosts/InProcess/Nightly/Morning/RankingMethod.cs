using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What the report says of how lists are ordered: those of the night, and those of the day that follows.</summary>
internal sealed class RankingMethod
{
    /// <param name="verdict">What the night decided.</param>
    /// <param name="learning">Whether what is promoted is in service by day.</param>
    /// <param name="clearing">Whether prices are.</param>
    internal RankingMethod(RankingVerdict verdict, LearningPolicy learning, ClearingPolicy clearing)
    {
        Profile = verdict.IsLearned ? "learned" : "default";
        var isLearnedByDay = verdict.IsLearned && learning.IsInService && !verdict.DriftAlarm && !verdict.CalibrationAlarm;
        // Prices of one order are none of another.
        var hasPrices = clearing is { IsNightly: true, IsByDay: true, PriceStrength: > 0 } && verdict.IsLearned == isLearnedByDay;
        Sentences = Joined(Night(verdict), Day(verdict, learning, isLearnedByDay), hasPrices ? Prices : null, verdict.IsLearned ? LearnedScore : DeclaredScore);
    }

    /// <summary>The profile that ordered the night's lists.</summary>
    internal string Profile { get; }

    /// <summary>The whole of it.</summary>
    internal Bilingual Sentences { get; }

    private static Bilingual Prices { get; } = new(
        "日间岗位名单再按夜间价格分散（clearing.by_day），夜间名单不受价格影响。",
        "Lists of postings of the day are then spread by the night’s prices (clearing.by_day); prices move nothing in the night’s lists.");

    private static Bilingual DeclaredScore { get; } = new("得分在0到1之间，只表示合适程度，不是录用概率。", "A score between 0 and 1 says how well the two fit, not how likely a hire is.");

    private static Bilingual LearnedScore { get; } = new(
        "得分在0到1之间，由模型根据以往推荐的结果估计一次推荐对双方的价值，不是合适程度，也不是录用概率。",
        "A score between 0 and 1 says what a referral promises both sides, judged by what came of earlier ones; it is neither how well the two fit nor how likely a hire is.");

    private static Bilingual Night(RankingVerdict verdict) => verdict.IsLearned
        ? new("先按公示权重（default方案）排出前列，再由采用的排序模型（learned方案）重排前列，其余仍按公示权重。", "The best by the declared weights (profile default) are put in the order of the learned ranking that was promoted (profile learned); the rest keeps the declared order.")
        : new("按公示权重（default方案）排序。", "What passes is ordered by the declared weights (profile default).");

    private static Bilingual? Day(RankingVerdict verdict, LearningPolicy learning, bool isLearnedByDay) => verdict switch
    {
        { IsLearned: false } => null,
        _ when isLearnedByDay => new("日间查询也按该模型排序。", "Questions of the day are answered in the same order."),
        _ when learning.IsInService => new("该模型有警报：日间查询改按公示权重排序，直到下一次没有警报的采用。", "That ranking is under an alarm: questions of the day are answered by the declared weights until a night promotes one without."),
        _ => new("日间查询按公示权重排序（政策未启用learning.in_service）。", "Questions of the day are answered by the declared weights (the policy does not put learned rankings in service: learning.in_service)."),
    };

    private static Bilingual Joined(params Bilingual?[] parts) => new(
        string.Concat(parts.Select(static part => part?.Zh)),
        string.Join(' ', parts.Where(static part => part is not null).Select(static part => part!.En)));
}
