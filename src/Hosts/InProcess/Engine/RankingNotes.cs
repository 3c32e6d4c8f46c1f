using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What is said of a ranking or of prices that do not serve.</summary>
internal static class RankingNotes
{
    internal static RankingNote LearnedOff { get; } = new(
        "learned_off", new("推荐按公示权重排序：政策未启用夜间采用的排序模型（learning.in_service）。", "Lists are ordered by the declared weights: the policy does not put what a night promoted in service (learning.in_service)."), false);

    internal static RankingNote PricesOff { get; } = new(
        "prices_off", new("推荐清单不按夜间价格分散：政策未启用（clearing.by_day）。", "Lists are not spread by the night's prices: the policy does not put them in service (clearing.by_day)."), false);

    internal static RankingNote NoStrength { get; } = new(
        "prices_off", new("推荐清单不按夜间价格分散：政策的clearing.price_strength为0。", "Lists are not spread by the night's prices: the policy's clearing.price_strength is 0."), false);

    internal static RankingNote NoNight { get; } = new(
        "no_night", new("推荐按公示权重排序：没有已完成的夜间运行结果。", "Lists are ordered by the declared weights: there are no results of a finished night."), false);

    internal static RankingNote OlderVersion { get; } = new(
        "older_version", new("推荐按公示权重排序：最近一次夜间结果由较早版本生成，没有白天使用模型所需的文件；请重新运行（--again）。", "Lists are ordered by the declared weights: the last night was made by a version that left nothing to rank by during the day; make it again (--again)."), true);

    internal static RankingNote NoPrices { get; } = new(
        "no_prices", new("推荐清单不按价格分散：最近一次夜间运行没有留下可用的价格。", "Lists are not spread: the last night left no prices that can be used."), false);

    internal static RankingNote OtherRanking { get; } = new(
        "prices_of_other_ranking", new("推荐清单不按价格分散：夜间价格是按另一种排序形成的。", "Lists are not spread: the night's prices were made under another ranking than the one that orders the lists."), false);

    internal static RankingNote TooOld(DateOnly night, int days) => new(
        "too_old",
        new(
            string.Create(CultureInfo.InvariantCulture, $"推荐按公示权重排序：最近一次夜间结果为{night:yyyy-MM-dd}，已超过政策规定的{days}天（learning.longest_served_days），其排序模型和价格不再使用；请检查夜间运行。"),
            string.Create(CultureInfo.InvariantCulture, $"Lists are ordered by the declared weights: the last night is of {night:yyyy-MM-dd}, longer ago than the {days} days of the policy (learning.longest_served_days), and neither its ranking nor its prices are used any more; look after the nights.")),
        true);

    internal static RankingNote NotPromoted(RankingVerdict verdict) => new("not_promoted", verdict.Sentences().First(), false);

    internal static RankingNote Drifted(RankingVerdict verdict) => new("drift_alarm", Alarm(verdict with { CalibrationAlarm = false }), true);

    internal static RankingNote Uncalibrated(RankingVerdict verdict) => new("calibration_alarm", Alarm(verdict with { DriftAlarm = false }), true);

    internal static RankingNote Damaged(string problem) => new(
        "damaged", new($"推荐按公示权重排序：夜间的排序模型无法使用。{problem}", $"Lists are ordered by the declared weights: the night's ranking cannot be used. {problem}"), true);

    internal static RankingNote PricesDamaged(string problem) => new(
        "prices_damaged", new($"推荐清单不按价格分散：夜间价格无法使用。{problem}", $"Lists are not spread: the night's prices cannot be used. {problem}"), true);

    private static Bilingual Alarm(RankingVerdict verdict)
    {
        var alarm = verdict.Sentences().Last();
        return new($"推荐按公示权重排序，排序模型暂不使用。{alarm.Zh}", $"Lists are ordered by the declared weights, the learned ranking is not used for now. {alarm.En}");
    }
}
