using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>通报: a problem that the office above notified to an office, and what became of it.</summary>
public sealed record SupervisionNotice
{
    /// <summary>The notice's id.</summary>
    public required string Id { get; init; }

    /// <summary>The office that was notified.</summary>
    public required DistrictCode Office { get; init; }

    /// <summary>The day of the notice.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What it is about, by the name of a rule or indicator.</summary>
    public required string Matter { get; init; }

    /// <summary>Whether a written explanation was asked for.</summary>
    public bool IsExplanationAsked { get; init; }

    /// <summary>The day of the written explanation; null where there is none.</summary>
    public DateOnly? ExplainedOn { get; init; }

    /// <summary>The day on which the office above found the problem effectively corrected; null where it has not.</summary>
    public DateOnly? CorrectedOn { get; init; }

    /// <summary>True where it stands uncorrected at the end of a day.</summary>
    public bool IsUnresolvedOn(DateOnly day) => On <= day && !(CorrectedOn <= day);

    /// <summary>The written explanation that is owed; null where none was asked for or the jurisdiction sets no term.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <exception cref="MissingCalendarYearException">Working days are counted into a year that the calendar does not know.</exception>
    public ExplanationDuty? Explanation(Policy policy, WorkingDayCalendar calendar, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(calendar);
        if (!IsExplanationAsked || policy.Statement(PolicyParameters.ProblemExplanationDays) is not { Value: { } term } statement)
            return null;
        var due = term.DayFor(On, calendar);
        var done = ExplainedOn <= asOf ? ExplainedOn : null;
        var isLate = (done ?? asOf) > due;
        var status = done is not null ? (isLate ? DutyStatus.DoneLate : DutyStatus.Done) : isLate ? DutyStatus.Overdue : DutyStatus.Open;
        return new(this, due, done, status, statement.Source);
    }
}
