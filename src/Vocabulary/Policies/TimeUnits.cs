namespace Jiuye.Vocabulary;

/// <summary>How units move a date and what they are called.</summary>
internal static class TimeUnits
{
    /// <summary>The date so many units after another, before it where the amount is negative; the first day is not counted.</summary>
    internal static DateOnly Move(DateOnly from, int amount, TimeUnit unit, WorkingDayCalendar calendar) => unit switch
    {
        TimeUnit.Hours => from.AddDays(amount / 24),
        TimeUnit.Days => from.AddDays(amount),
        TimeUnit.WorkingDays => calendar.AddWorkingDays(from, amount),
        TimeUnit.Weeks => from.AddDays(7 * amount),
        TimeUnit.Months => from.AddMonths(amount),
        TimeUnit.Quarters => from.AddMonths(3 * amount),
        TimeUnit.Years => from.AddYears(amount),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "No such unit."),
    };

    internal static string Chinese(TimeUnit unit) => unit switch
    {
        TimeUnit.Hours => "小时",
        TimeUnit.Days => "日",
        TimeUnit.WorkingDays => "个工作日",
        TimeUnit.Weeks => "周",
        TimeUnit.Months => "个月",
        TimeUnit.Quarters => "个季度",
        TimeUnit.Years => "年",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "No such unit."),
    };

    internal static string English(TimeUnit unit, int amount)
    {
        var plural = SnakeCase.Of(unit.ToString()).Replace('_', ' ');
        return amount == 1 ? plural[..^1] : plural;
    }
}
