using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>Says a <see cref="DayRule"/> in words.</summary>
internal static class DayRuleText
{
    private static readonly string[] ChineseWeekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    internal static Bilingual Of(DayRule rule)
    {
        if (rule.Date is { } date)
            return new(string.Create(CultureInfo.InvariantCulture, $"{date:yyyy年M月d日}"), string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}"));
        var (zh, en) = (ChinesePeriod(rule) + ChineseDay(rule), EnglishDay(rule) + EnglishPeriod(rule));
        return rule.IsLatest ? new(zh + "前", "by " + en) : new(zh, "on " + en);
    }

    private static string ChinesePeriod(DayRule rule) => (rule.Period, rule.Offset) switch
    {
        (RulePeriod.Week, 0) => "每",
        (RulePeriod.Week, _) => "次",
        (RulePeriod.Month, 0) => "每月",
        (RulePeriod.Month, _) => "次月",
        (RulePeriod.Quarter, 0) => Text($"每季度第{rule.Month}个月"),
        (RulePeriod.Quarter, _) => Text($"次季度第{rule.Month}个月"),
        (_, 0) => Text($"每年{rule.Month}月"),
        _ => Text($"次年{rule.Month}月"),
    };

    private static string ChineseDay(DayRule rule) => rule switch
    {
        { Weekday: { } weekday, Period: RulePeriod.Week } => ChineseWeekdays[(int)weekday],
        { Weekday: { } weekday } => "最后一个" + ChineseWeekdays[(int)weekday],
        { Day: 31 } => "月底",
        { Day: { } day } => Text($"{day}日"),
        _ => "内",
    };

    private static string EnglishPeriod(DayRule rule) => (rule.Period, rule.Offset) switch
    {
        (RulePeriod.Week, 0) => " of each week",
        (RulePeriod.Week, _) => " of the next week",
        (RulePeriod.Month, 0) => " of each month",
        (RulePeriod.Month, _) => " of the next month",
        (RulePeriod.Quarter, 0) => Text($" of month {rule.Month} of each quarter"),
        (RulePeriod.Quarter, _) => Text($" of month {rule.Month} of the next quarter"),
        (_, 0) => Text($" of {MonthName(rule)} of each year"),
        _ => Text($" of {MonthName(rule)} of the next year"),
    };

    private static string EnglishDay(DayRule rule) => rule switch
    {
        { Weekday: { } weekday, Period: RulePeriod.Week } => weekday.ToString(),
        { Weekday: { } weekday } => "the last " + weekday,
        { Day: 31 } => "the last day",
        { Day: { } day } => Text($"day {day}"),
        _ => "the end",
    };

    private static string MonthName(DayRule rule) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(rule.Month ?? 12);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
