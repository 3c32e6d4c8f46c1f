using System.Globalization;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>劳动力技能结构发展规划: the basis of a 3–5 year plan of the skill structure, and the training that the next year takes (001 Ch.2 §3(1).4, Ch.4 §1(4).6).</summary>
/// <remarks>
/// The seeds name the plan and no method (N-27). The method: by the end of the years the grades of the labour force are shared as employers' staff and demand are; the way there is a straight line.
/// Nobody loses a grade: where more hold one than the target asks, nobody is trained for it. Retirement, moves and births are not considered. It is a basis for people to discuss, no forecast.
/// </remarks>
public static class SkillPlan
{
    /// <summary>The table: holders of each grade now, the target of each year, and the persons to be raised to the grade in the next year.</summary>
    /// <param name="facts">The persons of the roll; surveyed ones of the labour force whose grade is recorded count.</param>
    /// <param name="needs">The employers' answers.</param>
    /// <param name="settings">The day.</param>
    /// <param name="years">Over how many years, 1 to 10.</param>
    /// <returns>Null where no employer answered: there is nothing to aim at.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is out of range.</exception>
    public static StatisticalTable? Of(IReadOnlyList<LabourFact> facts, IReadOnlyList<EmployerSkillNeed> needs, LabourReportSettings settings, int years)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(needs);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, 10);
        var grades = Enum.GetValues<SkillGrade>();
        var labour = facts.Where(fact => settings.IsSurveyed(fact) && fact.IsInLabourForce && fact.SkillGrade is not null).ToArray();
        var wanted = grades.Select(grade => needs.Where(need => need.Grade == grade && need.ReportedOn <= settings.AsOf).Sum(static need => (decimal)need.Staff + need.Now + need.Years.Sum())).ToArray();
        if (wanted.Sum() == 0)
            return null;
        var now = grades.Select(grade => labour.LongCount(fact => fact.SkillGrade == grade)).ToArray();
        var path = Enumerable.Range(1, years).Select(year => LargestRemainder.Of(labour.Length, [.. grades.Select((_, at) => now[at] + ((Share(wanted, at) * labour.Length) - now[at]) * year / years)])).ToArray();
        var raised = Raised(now, path[0]);
        return new(
            "skill_plan", new("劳动力技能结构发展规划测算表", "Basis of a plan of the skill structure"), string.Create(CultureInfo.InvariantCulture, $"{settings.AsOf.Year + 1}—{settings.AsOf.Year + years}"),
            [
                new("now", new("现有（人）", "now")), new("now_percent", new("现有占比（%）", "now (%)")), new("wanted_percent", new("用人单位结构（%）", "employers (%)")),
                .. Enumerable.Range(1, years).Select(year => new StatisticalColumn(
                    string.Create(CultureInfo.InvariantCulture, $"year_{settings.AsOf.Year + year}"),
                    new(string.Create(CultureInfo.InvariantCulture, $"{settings.AsOf.Year + year}年目标"), string.Create(CultureInfo.InvariantCulture, $"target {settings.AsOf.Year + year}")),
                    new("规划目标（人）", "target (persons)"))),
                new("train_next_year", new("下一年度需培训取得该等级及以上（人）", "to be trained to the grade or above next year")),
            ],
            [
                .. grades.Select((grade, at) => new StatisticalRow(LabourWords.Code(grade), LabourWords.Of(grade),
                [
                    StatisticalValue.Count(now[at]), StatisticalValue.Percent(now[at], labour.Length), StatisticalValue.Percent(wanted[at], wanted.Sum()),
                    .. path.Select(year => StatisticalValue.Count(year[at])), grade == SkillGrade.None ? StatisticalValue.NotDefined : StatisticalValue.Count(raised[at]),
                ])),
            ])
        {
            RowTitle = new("技能等级", "Grade"),
            Notes =
            [
                new("方法：期末劳动力等级结构与用人单位（在岗＋当前需求＋未来需求）一致，逐年直线推进，不考虑退休和流动。供规划讨论，不是预测。", "Method: at the end the grades are shared as employers' staff and demand, on a straight line; retirement and moves are not considered. A basis for discussion, no forecast."),
                new("某等级目标低于现有人数，是因为更高等级的占比上升，不要求任何人降级。", "Where a target lies below the number of today, more people hold a higher grade by then; nobody loses one."),
                new("培训人数＝为使持有该等级及以上的人数达到下一年目标，需新增的人数；已超过目标的为零。", "To be trained: who is missing so that as many hold the grade or a higher one as the next year's target asks; zero where more do."),
            ],
            Sources = [.. LabourTables.Sources(labour.Length), new(new("用人单位调查表记录", "lines of employers' forms"), needs.Count)],
        };
    }

    private static decimal Share(decimal[] wanted, int at) => wanted[at] / wanted.Sum();

    // Holders of a grade or a higher one: a person who rises two grades passes the lower one.
    private static long[] Raised(long[] now, long[] target)
    {
        var raised = new long[now.Length];
        var (holding, wanted) = (0L, 0L);
        for (var at = now.Length - 1; at >= 0; at--)
        {
            holding += now[at];
            wanted += target[at];
            raised[at] = Math.Max(0, wanted - holding);
        }

        return raised;
    }
}
