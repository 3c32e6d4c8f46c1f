using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What comes next in a transfer, and whose turn it is.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="Office">Whose turn it is, by place; null where not recorded.</param>
/// <param name="Article">The article.</param>
/// <param name="Term">The term as the policy states it: a number of days, or words such as 及时; null where it states none.</param>
/// <param name="Due">The last day; null where the text has only words, or nothing.</param>
/// <param name="Since">The day of the step before.</param>
/// <param name="WaitingWorkingDays">Working days since then, the day asked about included.</param>
public sealed record TransferNext(Bilingual What, DistrictCode? Office, string Article, Bilingual? Term, DateOnly? Due, DateOnly Since, int WaitingWorkingDays)
{
    /// <summary>What comes next; null where the course has come to its end.</summary>
    /// <param name="course">The request.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <exception cref="MissingCalendarYearException">Working days are counted into a year that the calendar does not know.</exception>
    public static TransferNext? Of(TransferCourse course, Policy policy, WorkingDayCalendar calendar, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(calendar);
        var competence = course is { From: { } from, To: { } to } ? TransferCompetence.OfPerson(from, to, policy) : null;
        var up = competence is not null && course.PassedBy.Length < competence.WayUp.Count ? competence.WayUp[course.PassedBy.Length] : (DistrictCode?)null;
        return course.Stage switch
        {
            TransferStage.Requested => Step("check", new("专员核实变更申请", "the case officer checks the request"), course.From),
            TransferStage.Verified or TransferStage.PassedUp when up is { } next => Step("passing_up", new("向上一级机构上报划转申请", "pass the request to the office above"), next),
            TransferStage.Verified or TransferStage.PassedUp => Step("decision", new("审批划转申请", "decide on the request"), competence?.Office),
            TransferStage.Approved => Step("handling", new("办理划转手续", "carry out the transfer"), competence?.Office ?? course.ApprovedBy),
            TransferStage.Moved => Step("agreement", new("与本人签订就业援助服务协议", "sign the assistance agreement with the person"), course.To),
            _ => null,
        };

        TransferNext Step(string name, Bilingual what, DistrictCode? office)
        {
            var statement = policy.Statement(PolicyParameters.TransferStepDays, null, name);
            return new(
                what,
                office,
                statement?.Source ?? competence?.Article ?? "",
                statement?.ToText(),
                statement?.Value?.DayFor(course.LastStepOn, calendar),
                course.LastStepOn,
                asOf > course.LastStepOn ? calendar.CountWorkingDays(course.LastStepOn, asOf) : 0);
        }
    }
}
