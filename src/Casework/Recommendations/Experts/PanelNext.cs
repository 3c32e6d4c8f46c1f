using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What comes next in an expert consultation, and who does it.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="Tier">The level that does it.</param>
/// <param name="Due">The last day; null where no number of days is set.</param>
/// <param name="Article">The article; empty where the jurisdiction states none.</param>
public sealed record PanelNext(Bilingual What, OfficeTier Tier, DateOnly? Due, string Article)
{
    /// <summary>What comes next; null where the course has ended.</summary>
    /// <param name="course">The consultation.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <exception cref="MissingCalendarYearException">Working days are counted into a year that the calendar does not know.</exception>
    public static PanelNext? Of(PanelCourse course, Policy policy, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(calendar);
        var adjust = policy.Statement(PolicyParameters.PanelPlanAdjustDays);
        var seats = policy.Statements(PolicyParameters.ExpertPanelMembers);
        var article = seats.Count > 0 ? seats[0].Source : "";
        return course.Stage switch
        {
            PanelStage.Requested => new(new("组成专家小组会诊，提出意见", "form the panel, look at the case, give an opinion"), OfficeTier.District, null, article),
            PanelStage.Advised => new(
                new("按专家小组意见，会同本人调整方案和行动计划", "revise plan and action plan with the person, to the panel's opinion"),
                OfficeTier.Street,
                course.AdvisedOn is { } advised ? adjust?.Value?.DayFor(advised, calendar) : null,
                adjust?.Source ?? article),
            PanelStage.CarriedOut => new(
                new("原团队按调整后的方案继续服务，并定期向专家小组反馈，直至就业或协议约定的终止情形出现", "the original team carries out the revised plan and reports to the panel regularly, until the person works or a termination case of the agreement occurs"),
                OfficeTier.Street,
                null,
                adjust?.Source ?? article),
            _ => null,
        };
    }
}
