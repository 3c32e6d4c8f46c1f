using System.Globalization;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>岗位资源、人力资源信息开发调研分析报告: the quarter's visits, what was found and raised, beside the quarter before (001 Ch.1 §1(2).6, §1(3).6).</summary>
public static class DevelopmentReport
{
    /// <summary>The tables of a quarter: the visits, and problems and needs by how often they were raised.</summary>
    /// <param name="visits">The visits, those of the quarter before included.</param>
    /// <param name="ofVacancies">True for the report on vacancies, false for that on human resources.</param>
    /// <param name="year">The year.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    /// <exception cref="ArgumentException">More needs are met than were asked for, or a count is negative.</exception>
    public static IReadOnlyList<StatisticalTable> Of(IEnumerable<VisitFact> visits, bool ofVacancies, int year, int quarter)
    {
        ArgumentNullException.ThrowIfNull(visits);
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        var first = new DateOnly(year, (3 * quarter) - 2, 1);
        var side = visits.Where(visit => visit.OfVacancies == ofVacancies).Select(Checked).ToArray();
        VisitFact[] Between(DateOnly from, DateOnly until) => [.. side.Where(visit => visit.On >= from && visit.On < until)];
        var (current, before) = (Between(first, first.AddMonths(3)), Between(first.AddMonths(-3), first));
        var period = string.Create(CultureInfo.InvariantCulture, $"{year}Q{quarter}");
        return [Figures(current, before, ofVacancies, period), Raised(current, before, ofVacancies, period)];
    }

    private static StatisticalTable Figures(VisitFact[] current, VisitFact[] before, bool ofVacancies, string period)
    {
        StatisticalRow Row(string key, Bilingual heading, Func<VisitFact[], long> of) =>
            new(key, heading, [StatisticalValue.Count(of(current)), StatisticalValue.Count(of(before)), StatisticalValue.Count(of(current) - of(before))]);
        return new(
            ofVacancies ? "vacancy_development" : "human_resource_development",
            ofVacancies ? new("岗位资源信息开发调研情况", "Research for the development of vacancies") : new("人力资源信息开发调研情况", "Research for the development of human resources"), period,
            [new("current", new("本季", "the quarter")), new("before", new("上季", "quarter before")), new("change", new("增减", "change"))],
            [
                Row("visits", new("走访次数", "visits"), static visits => visits.Length),
                Row("visited", new("走访对象（个）", "visited"), static visits => visits.Select(static visit => visit.Visited).Distinct(StringComparer.Ordinal).LongCount()),
                Row("persons", ofVacancies ? new("采集岗位（个）", "openings learned of") : new("涉及人员（人）", "persons concerned"), static visits => visits.Sum(static visit => (long)visit.Persons)),
                Row("problems", new("反映问题（次）", "problems raised"), static visits => visits.Sum(static visit => (long)visit.Problems.Count)),
                Row("needs", new("服务需求（次）", "services asked for"), static visits => visits.Sum(static visit => (long)visit.Needs.Count)),
                Row("needs_met", new("其中已落实（次）", "of them served"), static visits => visits.Sum(static visit => (long)visit.NeedsMet)),
            ])
        {
            RowTitle = new("指标", "Figure"),
            Sources = [new(new("走访记录", "visits"), current.Length + before.Length)],
        };
    }

    private static StatisticalTable Raised(VisitFact[] current, VisitFact[] before, bool ofVacancies, string period)
    {
        long Count(VisitFact[] visits, bool isProblem, string code) => visits.LongCount(visit => (isProblem ? visit.Problems : visit.Needs).Contains(code, StringComparer.Ordinal));
        var codes = current.Concat(before)
            .SelectMany(static visit => visit.Problems.Select(static code => (IsProblem: true, Code: code)).Concat(visit.Needs.Select(static code => (IsProblem: false, Code: code)))).Distinct();
        return new(
            ofVacancies ? "vacancy_development_raised" : "human_resource_development_raised",
            new("走访反映的问题和需求", "Problems and needs raised at visits"), period,
            [new("kind", new("性质", "kind"), IsText: true), new("current", new("本季走访（次）", "visits of the quarter")), new("before", new("上季走访（次）", "visits of the quarter before"))],
            [
                .. codes.Select(one => (one.IsProblem, one.Code, Now: Count(current, one.IsProblem, one.Code), Before: Count(before, one.IsProblem, one.Code)))
                    .OrderByDescending(static one => one.IsProblem).ThenByDescending(static one => one.Now).ThenByDescending(static one => one.Before).ThenBy(static one => one.Code, StringComparer.Ordinal)
                    .Select(static one => new StatisticalRow(one.Code, Bilingual.Same(one.Code),
                        [StatisticalValue.Words(one.IsProblem ? new("问题", "problem") : new("需求", "need")), StatisticalValue.Count(one.Now), StatisticalValue.Count(one.Before)])),
            ])
        {
            RowTitle = new("事项", "Matter"),
            Sources = [new(new("走访记录", "visits"), current.Length + before.Length)],
        };
    }

    private static VisitFact Checked(VisitFact visit) => visit.Persons >= 0 && visit.NeedsMet >= 0 && visit.NeedsMet <= visit.Needs.Count
        ? visit
        : throw new ArgumentException(FormattableString.Invariant($"A visit of {visit.On:yyyy-MM-dd}: {visit.Persons} persons, {visit.NeedsMet} of {visit.Needs.Count} needs met; expected no negative count and at most all needs met."), nameof(visit));
}
