using System.Globalization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Jiuye.Casework;
using Calendar = Ical.Net.Calendar;

namespace Jiuye.Cli;

/// <summary>Duties as an iCalendar (RFC 5545): an all-day entry on the last day of each, or on the first day where it has no last one.</summary>
/// <remarks>The stamp is the day asked about, so that the same duties give the same bytes; who holds a duty is told by codes only.</remarks>
internal static class DutyCalendar
{
    private const string Product = "-//Jiuye//duties//ZH";

    internal static string Of(IEnumerable<Duty> duties, DateOnly asOf)
    {
        var calendar = new Calendar { ProductId = Product };
        foreach (var duty in duties)
        {
            if ((duty.Due ?? duty.NotBefore) is { } day)
                calendar.Events.Add(Event(duty, day, asOf));
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? throw new InvalidOperationException("The calendar was not written.");
    }

    private static CalendarEvent Event(Duty duty, DateOnly day, DateOnly asOf) => new()
    {
        Uid = Id(duty),
        DtStamp = new CalDateTime(asOf.Year, asOf.Month, asOf.Day, 0, 0, 0, CalDateTime.UtcTzId),
        Start = new CalDateTime(day.Year, day.Month, day.Day),
        Summary = string.Create(CultureInfo.InvariantCulture, $"{Mark(duty)}{duty.Rule.What.Zh}（{duty.Subject}）"),
        Description = string.Create(CultureInfo.InvariantCulture, $"{duty.Rule.What.En}. {duty.Rule.Article}. {(duty.Due is null ? "Not before this day." : "The last day.")}"),
        Transparency = TransparencyType.Transparent,
    };

    // One duty keeps its name from day to day, so that a calendar that is read again moves and removes what changed.
    private static string Id(Duty duty) =>
        string.Create(CultureInfo.InvariantCulture, $"{duty.Subject}/{duty.Rule.Id}/{duty.From:yyyy-MM-dd}{(duty.Posting is { } posting ? "/" + posting : "")}@jiuye");

    private static string Mark(Duty duty) => duty.Status == DutyStatus.Overdue ? "【已逾期】" : "";
}
