using System.Globalization;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics;

/// <summary>系统监测: how far the labour-force survey and its entry into the system have come, each week, by community (001 Ch.1 §1(1).3).</summary>
public static class SurveyProgress
{
    /// <summary>The table of a week: on the roll, surveyed and entered so far and in the week, and entries that are late.</summary>
    /// <param name="facts">The persons of the roll, surveyed or not.</param>
    /// <param name="settings">The day, the last one of the week reported; and the level of the rows.</param>
    /// <param name="entryDays">Days from the survey within which its data are to be entered; null where the jurisdiction states none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="entryDays"/> is negative.</exception>
    public static StatisticalTable Week(IReadOnlyList<LabourFact> facts, LabourReportSettings settings, int? entryDays)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(settings);
        if (entryDays is { } term)
            ArgumentOutOfRangeException.ThrowIfNegative(term);
        var first = settings.AsOf.AddDays(-6);
        bool IsEntered(LabourFact fact) => fact.EnteredOn is { } on && on <= settings.AsOf;
        bool IsLate(LabourFact fact) => entryDays is { } days && settings.IsSurveyed(fact) && !IsEntered(fact) && fact.SurveyedOn!.Value.AddDays(days) < settings.AsOf;
        return new(
            "survey_progress_week",
            new("劳动力调查进度周统计表", "Progress of the labour-force survey in the week"),
            string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}/{settings.AsOf:yyyy-MM-dd}"),
            GroupedRows.Columns(Measures()),
            GroupedRows.Of(facts, settings.RowOf, settings.Names.Of, Measures()))
        {
            Notes =
            [
                entryDays is { } days
                    ? new(
                        string.Create(CultureInfo.InvariantCulture, $"“逾期未录入”指调查后超过{days}日仍未录入系统。"),
                        string.Create(CultureInfo.InvariantCulture, $"“Entry overdue”: not entered more than {days} days after the survey."))
                    : new("该政策没有规定录入期限，不计逾期。", "The policy states no term for entry; none is overdue."),
            ],
            Sources = LabourTables.RollSources(facts.Count),
        };

        Measure<LabourFact>[] Measures() =>
        [
            new(new("on_roll", new("应调查人数", "on the roll")), static rows => StatisticalValue.Count(rows.Count)),
            Measure<LabourFact>.Count("surveyed", new("累计已调查", "surveyed so far"), settings.IsSurveyed),
            Measure<LabourFact>.Percent("coverage", new("调查率（%）", "surveyed (%)"), settings.IsSurveyed, static _ => true),
            Measure<LabourFact>.Count("surveyed_in_week", new("本周调查", "surveyed in the week"), fact => settings.IsSurveyed(fact) && fact.SurveyedOn >= first),
            Measure<LabourFact>.Count("entered", new("累计已录入", "entered so far"), IsEntered),
            Measure<LabourFact>.Count("entered_in_week", new("本周录入", "entered in the week"), fact => IsEntered(fact) && fact.EnteredOn >= first),
            Measure<LabourFact>.Count("awaiting_entry", new("已调查未录入", "surveyed, not entered"), fact => settings.IsSurveyed(fact) && !IsEntered(fact)),
            Measure<LabourFact>.Count("entry_overdue", new("其中逾期未录入", "of them overdue"), IsLate),
            Measure<LabourFact>.Count("left", new("尚未调查", "not yet surveyed"), fact => !settings.IsSurveyed(fact)),
        ];
    }

    /// <summary>The table of all weeks: persons surveyed in each, a row an area.</summary>
    /// <param name="facts">The persons of the roll.</param>
    /// <param name="settings">The day, the last one of the last week; and the level of the rows.</param>
    /// <param name="begin">The first day of the survey; weeks are counted from it.</param>
    /// <exception cref="ArgumentException">The survey begins after the day, or more than two years before it.</exception>
    public static StatisticalTable Weeks(IReadOnlyList<LabourFact> facts, LabourReportSettings settings, DateOnly begin)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(settings);
        if (begin > settings.AsOf || begin < settings.AsOf.AddYears(-2))
            throw new ArgumentException(FormattableString.Invariant($"The survey begins on {begin:yyyy-MM-dd}: expected within two years before {settings.AsOf:yyyy-MM-dd}."), nameof(begin));
        var weeks = ((settings.AsOf.DayNumber - begin.DayNumber) / 7) + 1;
        int? WeekOf(LabourFact fact) => settings.IsSurveyed(fact) ? (int)Math.Floor((fact.SurveyedOn!.Value.DayNumber - begin.DayNumber) / 7d) : null;
        return LabourTables.Of(
            "survey_progress_weeks", new("劳动力调查进度逐周汇总表", "Progress of the labour-force survey week by week"), facts, settings,
            [
                new(new("on_roll", new("应调查人数", "on the roll")), static rows => StatisticalValue.Count(rows.Count)),
                Measure<LabourFact>.Count("before", new("调查开始前", "before the survey began"), fact => WeekOf(fact) < 0),
                .. Enumerable.Range(0, weeks).Select(week => Measure<LabourFact>.Count(
                    string.Create(CultureInfo.InvariantCulture, $"week_{week + 1}"),
                    new(
                        string.Create(CultureInfo.InvariantCulture, $"第{week + 1}周（{begin.AddDays(7 * week):MM-dd}起）"),
                        string.Create(CultureInfo.InvariantCulture, $"week {week + 1} (from {begin.AddDays(7 * week):MM-dd})")),
                    fact => WeekOf(fact) == week)),
                Measure<LabourFact>.Percent("coverage", new("调查率（%）", "surveyed (%)"), settings.IsSurveyed, static _ => true),
            ],
            LabourTables.RollSources(facts.Count));
    }
}
