using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A special campaign: ordered by a notice, planned, run, and its figures reported and filed .</summary>
/// <param name="Kind">Which one.</param>
/// <param name="NoticedOn">The day on which the city's notice came in.</param>
public sealed record ServiceCampaign(CampaignKind Kind, DateOnly NoticedOn)
{
    /// <summary>The day on which the plan was made; null where it was not.</summary>
    public DateOnly? PlannedOn { get; init; }

    /// <summary>Its last day; null while it is not over.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The day on which figures and pictures were summed up and reported; null where they were not.</summary>
    public DateOnly? ReportedOn { get; init; }

    /// <summary>The day on which they were filed; null where they were not.</summary>
    public DateOnly? FiledOn { get; init; }

    /// <summary>What is left to do on a day, in the order of the work: the plan by its term, then at once (即时) the figures and the file. Empty where the jurisdiction says nothing of campaigns.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="asOf">The day; what happened later does not count yet.</param>
    /// <exception cref="MissingCalendarYearException">The plan's term reaches into a year that the calendar does not know.</exception>
    public IReadOnlyList<CampaignStep> LeftToDo(Policy policy, WorkingDayCalendar calendar, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(calendar);
        if (FairAdmission.Article(policy, "campaigns") is not { } article || NoticedOn > asOf)
            return [];
        var steps = new List<CampaignStep>();
        if (!IsDone(PlannedOn) && policy.Statements(PolicyParameters.CampaignPlanDays).FirstOrDefault(static statement => statement.Value is not null) is { } term)
            steps.Add(new(new("制定实施方案和应急预案", "make the plan and the emergency plan"), term.Value!.DayFor(NoticedOn, calendar), term.Source));
        if (!IsDone(EndedOn))
            return steps;
        if (!IsDone(ReportedOn))
            steps.Add(new(new("统计整理活动信息、数据并上报", "sum up the campaign's information and figures and report them"), null, article));
        if (!IsDone(FiledOn))
            steps.Add(new(new("活动资料归档留存", "file the campaign's records"), null, article));
        return steps;

        bool IsDone(DateOnly? day) => day <= asOf;
    }
}
