using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>The policy's choices of method in words that a reader who is no statistician can follow.</summary>
public static class MethodPhrases
{
    /// <summary>Says how persons and posts marked 无要求 are treated in a grouped ratio.</summary>
    /// <param name="convention">As in <see cref="PublicationPolicy.NoRequirement"/>: <c>none</c>, <c>seekers</c>, <c>demand</c> or <c>demand_rounded</c>.</param>
    /// <exception cref="ArgumentException">The convention is not one of these.</exception>
    public static Bilingual NoRequirement(string convention) => convention switch
    {
        "none" => new("需求人数÷求职人数，“无要求”不分摊", "openings ÷ seekers; “no requirement” is not spread"),
        "seekers" => new(
            "需求人数÷求职人数，“无要求”的求职者先按各组需求人数的比重分摊到各组",
            "openings ÷ seekers; seekers with “no requirement” are first spread over the groups by the groups’ openings"),
        "demand" => new(
            "需求人数÷求职人数，“无要求”的岗位先按各组求职人数的比重分摊到各组",
            "openings ÷ seekers; openings with “no requirement” are first spread over the groups by the groups’ seekers"),
        "demand_rounded" => new(
            "需求人数÷求职人数，“无要求”的岗位先按各组求职人数的比重（取到万分之一）分摊到各组",
            "openings ÷ seekers; openings with “no requirement” are first spread over the groups by the groups’ seekers, shares rounded to 0.01%"),
        _ => throw new ArgumentException($"'{convention}' is no convention: expected none, seekers, demand or demand_rounded.", nameof(convention)),
    };

    /// <summary>Says how a percentile is read off the sorted wages.</summary>
    /// <param name="quantile">As in <see cref="PublicationPolicy.Quantile"/>: <c>hf1</c> … <c>hf9</c> (Hyndman and Fan 1996).</param>
    /// <exception cref="ArgumentException">The rule is not one of these.</exception>
    public static Bilingual Quantile(string quantile) => quantile switch
    {
        "hf1" => new(
            "分位值取官方定义：工资由低到高排序，取至少有相应比例的数据低于或等于它的最小值（Hyndman–Fan 第1型，不插值）",
            "percentiles by the official definition: the least wage that at least that share of wages do not exceed (Hyndman–Fan type 1, no interpolation)"),
        { Length: 3 } when quantile.StartsWith("hf", StringComparison.Ordinal) && quantile[2] is >= '2' and <= '9' => new(
            $"分位值按 Hyndman–Fan 第{quantile[2]}型计算，与官方的第1型可能略有出入",
            $"percentiles by Hyndman–Fan type {quantile[2]}, which may differ a little from the official type 1"),
        _ => throw new ArgumentException($"'{quantile}' is no quantile rule: expected hf1 to hf9.", nameof(quantile)),
    };
}
