using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>补贴办理日期: by when a subsidy is reviewed, how long its result is public, when deductions are checked .</summary>
public static class SubsidyDates
{
    /// <summary>By when the district reviews an application.</summary>
    /// <param name="receivedOn">The day on which it came in.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <returns>Null where the jurisdiction sets no term.</returns>
    /// <exception cref="MissingCalendarYearException">Working days are counted into a year that the calendar does not know.</exception>
    public static CalculatedDate? Review(DateOnly receivedOn, Policy policy, WorkingDayCalendar calendar) =>
        Term(new("审核补贴申请", "review of the application"), PolicyParameters.SubsidyReviewDays, receivedOn, policy, calendar);

    /// <summary>The last day of the public notice.</summary>
    /// <param name="publishedOn">The day of publication, which is not counted.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <returns>Null where the jurisdiction sets no length.</returns>
    /// <exception cref="MissingCalendarYearException">Working days are counted into a year that the calendar does not know.</exception>
    public static CalculatedDate? NoticeEnds(DateOnly publishedOn, Policy policy, WorkingDayCalendar calendar) =>
        Term(new("公示期最后一日", "last day of the public notice"), PolicyParameters.SubsidyPublicNotice, publishedOn, policy, calendar);

    /// <summary>The days by which deductions are checked.</summary>
    /// <param name="from">The day on which the subsidy began.</param>
    /// <param name="until">The last day to list.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <returns>In order; empty where the jurisdiction sets no interval.</returns>
    /// <exception cref="ArgumentException"><paramref name="until"/> lies before <paramref name="from"/>.</exception>
    /// <exception cref="MissingCalendarYearException">Working days are counted into a year that the calendar does not know.</exception>
    public static IReadOnlyList<CalculatedDate> DeductionChecks(DateOnly from, DateOnly until, Policy policy, WorkingDayCalendar calendar)
    {
        Given.InOrder(from, until);
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.SubsidyDeductionCheckPeriod) is not { Value: { } every } statement)
            return [];
        List<CalculatedDate> dates = [];
        for (var times = 1; new Interval(times * every.Amount, every.Unit).NextAfter(from, calendar) is var day && day <= until; times++)
            dates.Add(new(new("核对扣款情况", "deductions checked"), day, IsLatest: true, statement.Source));
        return dates;
    }

    private static CalculatedDate? Term(Bilingual what, PolicyParameter<Deadline> parameter, DateOnly happened, Policy policy, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Statement(parameter) is { Value: { } term } statement
            ? new(what, term.DayFor(happened, calendar), IsLatest: true, statement.Source)
            : null;
    }
}
