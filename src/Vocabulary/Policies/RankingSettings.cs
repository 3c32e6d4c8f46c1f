using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>The settings of <see cref="RankingPolicy"/>.</summary>
internal static class RankingSettings
{
    internal const string Section = "ranking";

    // Decimal fractions such as 0.15 aren't exact in binary; what a person writes as summing to 1 does so within this.
    private const double SumTolerance = 1e-9;

    private static readonly PolicySetting<double> Occupation = Weight("occupation", "Weight of the occupation's nearness", "职业相近程度的权重");
    private static readonly PolicySetting<double> Text = Weight("text", "Weight of the words shared", "文本相同词语的权重");
    private static readonly PolicySetting<double> Skills = Weight("skills", "Weight of the asked skills that the person has", "所需技能满足程度的权重");
    private static readonly PolicySetting<double> Wage = Weight("wage", "Weight of the pay", "工资满足程度的权重");
    private static readonly PolicySetting<double> Distance = Weight("distance", "Weight of nearness", "距离远近的权重");
    private static readonly PolicySetting<double> Education = Weight("education", "Weight of schooling", "学历符合程度的权重");
    private static readonly PolicySetting<double> Experience = Weight("experience", "Weight of experience", "经验符合程度的权重");
    private static readonly PolicySetting<double> Recency = Weight("recency", "Weight of freshness", "发布时间新近程度的权重");

    private static readonly PolicySetting<double> DistanceHalf = new(
        Section, "distance_half_kilometres", SettingForms.NumberAbove(0, 1000), "Kilometres at which nearness has fallen to a half", "距离得分减半的公里数");

    private static readonly PolicySetting<double> RecencyHalf = new(
        Section, "recency_half_days", SettingForms.NumberAbove(0, 3650), "Days at which freshness has fallen to a half", "新近得分减半的天数");

    internal static IReadOnlyList<PolicySetting> All { get; } =
        [Occupation, Text, Skills, Wage, Distance, Education, Experience, Recency, DistanceHalf, RecencyHalf];

    internal static RankingPolicy From(SettingValues values) => new()
    {
        Occupation = values.Of(Occupation),
        Text = values.Of(Text),
        Skills = values.Of(Skills),
        Wage = values.Of(Wage),
        Distance = values.Of(Distance),
        Education = values.Of(Education),
        Experience = values.Of(Experience),
        Recency = values.Of(Recency),
        Relatedness = RelatednessSettings.From(values),
        DistanceHalfKilometres = values.Of(DistanceHalf),
        RecencyHalfDays = values.Of(RecencyHalf),
    };

    /// <summary>The fault of weights that don't sum to 1; null where they do.</summary>
    internal static PolicyFault? Check(RankingPolicy ranking, string file)
    {
        var sum = ranking.Occupation + ranking.Text + ranking.Skills + ranking.Wage
            + ranking.Distance + ranking.Education + ranking.Experience + ranking.Recency;
        return Math.Abs(sum - 1) <= SumTolerance
            ? null
            : new(file, "$." + Section, string.Create(CultureInfo.InvariantCulture, $"weights that sum to {sum:0.######}"), "eight weights that sum to 1");
    }

    private static PolicySetting<double> Weight(string name, string english, string chinese) =>
        new(Section, name, SettingForms.Unit, english, chinese);
}
