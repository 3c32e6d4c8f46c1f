using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>A time limit that runs from an event, or up to one. The day of the event is not counted.</summary>
/// <param name="Amount">How many units, at least 0; 0 is the day of the event itself.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Form">Where the limit lies to the event.</param>
public sealed record Deadline(int Amount, TimeUnit Unit, DeadlineForm Form) : IPolicyValue
{
    /// <summary>The day the limit names: the latest one, or for <see cref="DeadlineForm.After"/> and <see cref="DeadlineForm.WithinBefore"/> the earliest one.</summary>
    /// <param name="eventDay">The day of the event.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <exception cref="MissingCalendarYearException">Working days are counted into a year that the calendar does not know.</exception>
    public DateOnly DayFor(DateOnly eventDay, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var amount = Form is DeadlineForm.Ahead or DeadlineForm.WithinBefore ? -Amount : Amount;
        return TimeUnits.Move(eventDay, amount, Unit, calendar);
    }

    /// <summary>The limit in both languages: 5个工作日内, within 5 working days.</summary>
    public Bilingual ToText()
    {
        if (Amount == 0 && Form == DeadlineForm.Within)
            return new("当日", "the same day");
        var (zh, en) = (TimeUnits.Chinese(Unit), TimeUnits.English(Unit, Amount));
        var text = CultureInfo.InvariantCulture;
        return Form switch
        {
            DeadlineForm.Within => new(string.Create(text, $"{Amount}{zh}内"), string.Create(text, $"within {Amount} {en}")),
            DeadlineForm.After => new(string.Create(text, $"{Amount}{zh}后"), string.Create(text, $"{Amount} {en} after, not before")),
            DeadlineForm.About => new(string.Create(text, $"{Amount}{zh}左右"), string.Create(text, $"about {Amount} {en} after")),
            DeadlineForm.Ahead => new(string.Create(text, $"提前{Amount}{zh}"), string.Create(text, $"at least {Amount} {en} ahead")),
            DeadlineForm.WithinBefore => new(string.Create(text, $"前{Amount}{zh}内"), string.Create(text, $"within the {Amount} {en} before")),
            _ => throw new InvalidOperationException($"No such form: {Form}."),
        };
    }

    /// <summary>The English text.</summary>
    public override string ToString() => ToText().En;
}
