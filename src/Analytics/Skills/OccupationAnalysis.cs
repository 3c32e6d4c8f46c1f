using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>职业分析: what postings ask of an occupation: skills, knowledge and schooling, with job content and interest where an office recorded them (002 Art. 52(1)).</summary>
/// <remarks>Job content and occupational interest are not in postings' fields; they are taken from the office's own sheet, and left to the officer where there is none.</remarks>
public static class OccupationAnalysis
{
    /// <summary>The table of one occupation.</summary>
    /// <param name="facts">The postings of the period; those of other occupations are left out.</param>
    /// <param name="occupation">The occupation, at any level.</param>
    /// <param name="period">The period.</param>
    /// <param name="settings">When a share is thin, and how many skills and certificates are listed.</param>
    /// <param name="content">Job content by the office's sheet; null where nobody collected it.</param>
    /// <param name="interest">Occupational interest by the office's sheet; null where nobody collected it.</param>
    public static StatisticalTable Of(
        IEnumerable<SkillFact> facts, OccupationCode occupation, string period, SkillDemandSettings settings, Bilingual? content = null, Bilingual? interest = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(settings);
        var own = facts.Where(fact => fact.Occupation is { } code && occupation.Contains(code)).ToArray();
        return new(
            "occupation_analysis", new($"职业分析：{LabourWords.Occupation(occupation.ToString()).Zh}", $"Analysis of the occupation {LabourWords.Occupation(occupation.ToString()).En}"), period,
            [
                new("requirement", new("要求", "requirement"), IsText: true), new("postings", new("岗位信息（条）", "postings")), new("percent", new("占比（%）", "share (%)")),
                new("low", new("95%下限（%）", "95% low (%)")), new("high", new("95%上限（%）", "95% high (%)")),
            ],
            [
                Told("content", new("工作内容", "job content"), content),
                .. Rows("skill", new("技能要求", "skill"), own, static fact => fact.Skills, settings),
                .. Rows("knowledge", new("知识要求：证书", "knowledge: certificate"), own, static fact => fact.Certificates, settings),
                .. Rows("education", new("知识要求：学历", "knowledge: schooling"), own, static fact => fact.Education is { } level ? [LabourWords.Of(level).Zh] : [], settings),
                .. Rows("grade", new("技能要求：等级", "skill: grade"), own, static fact => fact.Grade is { } grade ? [LabourWords.Of(grade).Zh] : [], settings),
                Told("interest", new("职业兴趣", "occupational interest"), interest),
            ])
        {
            RowTitle = new("方面", "Aspect"),
            Notes = [new("占比为提出该要求的岗位信息占本职业全部岗位信息的比重；工作内容、职业兴趣未采集的由填报人员补充。", "Shares are of all postings of the occupation; job content and interest are left to the officer where nobody collected them.")],
            Sources = [new(new("本职业岗位信息", "postings of the occupation"), own.Length)],
        };
    }

    private static StatisticalRow Told(string key, Bilingual heading, Bilingual? words) => new(key, heading,
        [words is null ? StatisticalValue.LeftToOfficer : StatisticalValue.Words(words), StatisticalValue.NotDefined, StatisticalValue.NotDefined, StatisticalValue.NotDefined, StatisticalValue.NotDefined]);

    private static IEnumerable<StatisticalRow> Rows(string key, Bilingual heading, SkillFact[] own, Func<SkillFact, IReadOnlyList<string>> of, SkillDemandSettings settings) =>
        own.SelectMany(fact => of(fact).Distinct(StringComparer.Ordinal)).CountBy(static one => one, StringComparer.Ordinal)
            .OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal).Take(settings.MostSkills)
            .Select(pair =>
            {
                var interval = WilsonInterval.At95(pair.Value, own.Length);
                var isThin = pair.Value < settings.FewestPostings;
                return new StatisticalRow(key, heading,
                [
                    StatisticalValue.Code(pair.Key), StatisticalValue.Count(pair.Value).Thin(isThin), StatisticalValue.Number(100 * interval.Share, 2).Thin(isThin),
                    StatisticalValue.Number(100 * interval.Low, 2), StatisticalValue.Number(100 * interval.High, 2),
                ]);
            });
}
