using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>招聘洽谈会: a job fair and its outcomes, with the terms that a jurisdiction sets for it.</summary>
/// <remarks>Intentions reached and persons who actually started work are two counts; the second is what a monthly table asks for .</remarks>
public sealed record JobFair
{
    /// <summary>The day of the fair; of several days the last one.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The day on which the application was accepted; null where not known.</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>Intentions reached (达成意向), at least 0; null where not yet followed up.</summary>
    public int? IntentionsReached { get; init; }

    /// <summary>Persons who actually started work (实际上岗), at least 0; null where not yet followed up.</summary>
    public int? StartedWork { get; init; }

    /// <summary>The terms, the earliest first; what a policy asks "promptly" has none.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <exception cref="MissingCalendarYearException">A term reaches into a year that the calendar does not know.</exception>
    public IReadOnlyList<FairDate> Dates(Policy policy, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(calendar);
        var dates = new List<FairDate>();
        AddPublication(dates, policy, calendar);
        Add(dates, policy, calendar, PolicyParameters.FairIntentionFollowUpDays, new("回访参会单位达成意向情况", "follow up the intentions reached"));
        Add(dates, policy, calendar, PolicyParameters.FairStartFollowUpDays, new("回访实际上岗情况", "follow up who actually started work"));
        Add(dates, policy, calendar, PolicyParameters.FairFeedbackDays, new("收齐用人单位反馈单并录入结果", "file the employers' feedback and enter the results"));
        return [.. dates.OrderBy(static date => date.Due)];
    }

    /// <summary>Tells whether a precise matching fair is the priority for an enterprise's diverted workers .</summary>
    /// <param name="divertedWorkers">How many workers the enterprise diverts; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction sets no number.</returns>
    public static Decision? IsPreciseFairThePriority(int? divertedWorkers, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.PreciseFairMinDivertedWorkers) is not { Value: { } least } statement)
            return null;
        return Condition.All(
            statement.Source,
            new(new("优先举办精准对接招聘洽谈会", "a precise matching fair is the priority"), new("按其他形式组织招聘", "other forms of recruitment")),
            new Condition(
                divertedWorkers is { } count ? least.IsMetBy(count) : null,
                divertedWorkers is { } known ? Say.Both($"分流职工{known}人", $"{known} diverted workers") : new("分流职工人数未知", "the number of diverted workers is not known"),
                new($"分流职工{least.ToText().Zh}", $"diverted workers: {least.ToText().En}")));
    }

    // Three texts, three terms: so long ahead of the fair, in the days before it, or after the acceptance (V-18).
    private void AddPublication(List<FairDate> dates, Policy policy, WorkingDayCalendar calendar)
    {
        foreach (var statement in policy.Statements(PolicyParameters.FairPrePublishDays))
        {
            if (statement.Value is not { } term)
                continue;
            var what = new Bilingual("预发布招聘洽谈会信息", "publish the fair's information");
            if (term.Form == DeadlineForm.Ahead)
                dates.Add(new(what, null, term.DayFor(Day, calendar), statement.Tier, statement.Source, statement.Rows));
            else if (term.Form == DeadlineForm.WithinBefore)
                dates.Add(new(what, term.DayFor(Day, calendar), Day.AddDays(-1), statement.Tier, statement.Source, statement.Rows));
            else if (AcceptedOn is { } accepted)
                dates.Add(new(what, accepted, term.DayFor(accepted, calendar), statement.Tier, statement.Source, statement.Rows));
        }
    }

    private void Add(List<FairDate> dates, Policy policy, WorkingDayCalendar calendar, PolicyParameter<Deadline> parameter, Bilingual what)
    {
        foreach (var statement in policy.Statements(parameter))
        {
            if (statement.Value is { } term)
                dates.Add(new(what, null, term.DayFor(Day, calendar), statement.Tier, statement.Source, statement.Rows));
        }
    }
}
