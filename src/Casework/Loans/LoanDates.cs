using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>贷款审核与贷后检查日期: by when a loan is reviewed, checked and filed .</summary>
public static class LoanDates
{
    private static readonly Bilingual FieldCheck = new("实地核实", "field check");
    private static readonly Bilingual Review = new("审核材料", "review of the file");
    private static readonly Bilingual PostCheck = new("贷后检查（开始）", "post-loan check begins");
    private static readonly Bilingual Filed = new("建立贷款档案", "loan file set up");
    private static readonly Bilingual Incident = new("书面汇报突发、严重情况", "sudden or serious case reported in writing");
    private static readonly Bilingual Tracking = new("实地跟踪", "on-site tracking");
    private static readonly Bilingual Monthly = new("贷后检查", "post-loan check");
    private static readonly Bilingual OnSite = new("实地考察借款人及经营场所", "on-site visit to borrower and premises");

    /// <summary>The days that follow from what has happened, in order.</summary>
    /// <param name="kind">The kind of loan.</param>
    /// <param name="course">What happened when.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <returns>Empty where nothing has happened yet, or the jurisdiction sets no terms.</returns>
    /// <exception cref="MissingCalendarYearException">Working days are counted into a year that the calendar does not know.</exception>
    public static IReadOnlyList<CalculatedDate> Of(LoanKind kind, LoanCourse course, Policy policy, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(calendar);
        Given.InOrder(course.FundsArrivedOn, course.Until);
        var dates = kind switch
        {
            LoanKind.OwnOrPartnership => [.. Enterprise(course, policy, calendar)],
            LoanKind.LabourIntensive => [.. Term(Review, PolicyParameters.LoanReviewDays, course.CompleteOn, policy, calendar)],
            LoanKind.Individual => (List<CalculatedDate>)[.. Individual(course, policy, calendar)],
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such loan."),
        };
        return [.. dates.OrderBy(static date => date.On).ThenBy(static date => date.What.En, StringComparer.Ordinal)];
    }

    private static IEnumerable<CalculatedDate> Enterprise(LoanCourse course, Policy policy, WorkingDayCalendar calendar) =>
    [
        .. Term(Review, PolicyParameters.LoanReviewDays, course.CompleteOn, policy, calendar),
        .. Term(PostCheck, PolicyParameters.LoanPostCheckDays, course.FundsArrivedOn, policy, calendar),
        .. Term(Filed, PolicyParameters.LoanFileDays, course.FundsArrivedOn, policy, calendar),
        .. Repeated(Tracking, "enterprise", course, policy, calendar),
    ];

    private static IEnumerable<CalculatedDate> Individual(LoanCourse course, Policy policy, WorkingDayCalendar calendar) =>
    [
        .. Term(FieldCheck, PolicyParameters.LoanReviewDays, course.ReceivedOn, policy, calendar),
        .. Term(Review, PolicyParameters.LoanReviewDays, course.CompleteOn, policy, calendar),
        .. Term(PostCheck, PolicyParameters.LoanPostCheckDays, course.FundsArrivedOn, policy, calendar),
        .. Term(Filed, PolicyParameters.LoanFileDays, course.FundsArrivedOn, policy, calendar),
        .. Repeated(Monthly, "individual", course, policy, calendar),
        .. Repeated(OnSite, "individual_on_site", course, policy, calendar),
        .. Term(Incident, PolicyParameters.LoanIncidentDays, course.IncidentFoundOn, policy, calendar),
    ];

    private static IEnumerable<CalculatedDate> Term(Bilingual what, PolicyParameter<Deadline> parameter, DateOnly? happened, Policy policy, WorkingDayCalendar calendar)
    {
        if (happened is { } day && policy.Statement(parameter) is { Value: { } term } statement)
            yield return new(what, term.DayFor(day, calendar), IsLatest: true, statement.Source);
    }

    // Counted from the arrival each time, so that checks due on a 31st come back to it after a shorter month.
    private static IEnumerable<CalculatedDate> Repeated(Bilingual what, string @case, LoanCourse course, Policy policy, WorkingDayCalendar calendar)
    {
        if (course is not { FundsArrivedOn: { } arrived, Until: { } until } || policy.Statement(PolicyParameters.LoanTrackingPeriod, @case: @case) is not { Value: { } every } statement)
            yield break;
        for (var times = 1; new Interval(times * every.Amount, every.Unit).NextAfter(arrived, calendar) is var day && day <= until; times++)
            yield return new(what, day, IsLatest: true, statement.Source);
    }
}
