using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>How often something is due.</summary>
/// <param name="Amount">How many units, at least 1.</param>
/// <param name="Unit">What is counted.</param>
public sealed record Interval(int Amount, TimeUnit Unit) : IPolicyValue
{
    /// <summary>The latest day of the next time.</summary>
    /// <param name="last">The day of the last time.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <exception cref="MissingCalendarYearException">Working days are counted into a year that the calendar does not know.</exception>
    public DateOnly NextAfter(DateOnly last, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return TimeUnits.Move(last, Amount, Unit, calendar);
    }

    /// <summary>The interval in both languages: 每10日一次, every 10 days.</summary>
    public Bilingual ToText() => Amount == 1
        ? new("每" + TimeUnits.Chinese(Unit).TrimStart('个') + "一次", "every " + TimeUnits.English(Unit, 1))
        : new(
            string.Create(CultureInfo.InvariantCulture, $"每{Amount}{TimeUnits.Chinese(Unit)}一次"),
            string.Create(CultureInfo.InvariantCulture, $"every {Amount} {TimeUnits.English(Unit, Amount)}"));

    /// <summary>The English text.</summary>
    public override string ToString() => ToText().En;
}
