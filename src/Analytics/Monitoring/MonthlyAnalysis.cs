using System.Globalization;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>就业失业动态监测分析: the month's figures beside those of the month before and of a year ago (001 Ch.1 §1(4).3).</summary>
public static class MonthlyAnalysis
{
    /// <summary>The table, with what stands out in its notes.</summary>
    /// <param name="registrations">Registrations, those ended in the thirteen months included; else the earlier columns are too low.</param>
    /// <param name="month">The month.</param>
    /// <param name="since">The first day from which registrations are complete; an earlier month is left open.</param>
    public static StatisticalTable Of(IReadOnlyList<RegistrationFact> registrations, ReportMonth month, DateOnly since)
    {
        ArgumentNullException.ThrowIfNull(registrations);
        ReportMonth[] months = [month, month.Plus(-1), month.Plus(-12)];
        var figures = MonthlyFlows.Measures(month).Select((measure, at) => new StatisticalRow(measure.Column.Name, measure.Column.Title, Row(months, since, one => MonthlyFlows.Measures(one)[at].Of(registrations).Figure!.Value))).ToArray();
        return new(
            "monthly_analysis", new("就业失业动态监测分析", "Analysis of the month's unemployment"), month.ToString(),
            [
                new("current", new("本月", "the month")), new("month_before", new("上月", "month before")), new("year_ago", new("上年同月", "a year ago")),
                new("change", new("比上月增减", "change on the month")), new("change_percent", new("比上月（%）", "on the month (%)")),
                new("change_year", new("比上年同月增减", "change on the year")), new("change_year_percent", new("比上年同月（%）", "on the year (%)")),
            ],
            figures)
        {
            RowTitle = new("指标（登记失业人员）", "Figure (registered unemployed)"),
            Notes = [.. Findings(registrations, month, since)],
            Sources = [new(new("登记记录", "registrations"), registrations.Count)],
        };
    }

    private static IReadOnlyList<StatisticalValue> Row(ReportMonth[] months, DateOnly since, Func<ReportMonth, decimal> of)
    {
        decimal? Of(ReportMonth month) => month.First < since ? null : of(month);
        StatisticalValue Value(decimal? number) => number is { } known ? StatisticalValue.Count((long)known) : StatisticalValue.NotRecorded;
        var (current, before, ago) = (of(months[0]), Of(months[1]), Of(months[2]));
        return
        [
            Value(current), Value(before), Value(ago),
            Value(current - before), Growth(current, before), Value(current - ago), Growth(current, ago),
        ];
    }

    private static StatisticalValue Growth(decimal current, decimal? earlier) =>
        earlier is { } known ? StatisticalValue.Number(HalfUp.Quotient(100 * (current - known), known, PublishedShare.Decimals), PublishedShare.Decimals) : StatisticalValue.NotRecorded;

    private static IEnumerable<Bilingual> Findings(IReadOnlyList<RegistrationFact> registrations, ReportMonth month, DateOnly since)
    {
        long Count(ReportMonth one, Func<RegistrationFact, ReportMonth, bool> counts) => registrations.LongCount(fact => counts(fact, one));
        var (atEnd, isNew, ended, reemployed) = (Count(month, MonthlyFlows.IsAtEnd), Count(month, MonthlyFlows.IsNew), Count(month, MonthlyFlows.IsEnded), Count(month, MonthlyFlows.IsReemployed));
        yield return Say(
            $"{month.Year}年{month.Month}月末登记失业人员{atEnd}人，本月新增{isNew}人，减少{ended}人，其中实现就业{reemployed}人。",
            $"{atEnd} registered unemployed at the end of {month}: {isNew} new, {ended} ended, {reemployed} of them into work.");
        if (month.Plus(-1).First >= since)
        {
            var change = atEnd - Count(month.Plus(-1), MonthlyFlows.IsAtEnd);
            yield return Say(
                $"期末人数比上月{(change == 0 ? "持平" : change > 0 ? "增加" : "减少")}{(change == 0 ? "" : FormattableString.Invariant($"{Math.Abs(change)}人"))}。",
                $"The number at the end changed by {change} on the month before.");
        }

        var longest = registrations.LongCount(fact => MonthlyFlows.IsAtEnd(fact, month) && MonthlyFlows.HasLasted(fact, month, 12));
        if (atEnd > 0)
        {
            var percent = PublishedShare.Percent(longest, atEnd)!.Value;
            yield return Say($"登记满1年的{longest}人，占期末人数的{percent}%。", $"{longest} have been registered for a year or more, {percent}% of those at the end.");
        }

        if (month.Plus(-12).First < since)
            yield return Say($"{since:yyyy-MM-dd}以前的登记数据不完整，更早月份不作比较。", $"Registrations before {since:yyyy-MM-dd} are incomplete; earlier months are not compared.");
    }

    private static Bilingual Say(FormattableString chinese, FormattableString english) => new(chinese.ToString(CultureInfo.InvariantCulture), english.ToString(CultureInfo.InvariantCulture));
}
