using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Decides on an employer's application for a job fair; each decision is null where the jurisdiction states no such rule.</summary>
public static class FairAdmission
{
    /// <summary>Whether the papers of the application are complete; where not, what is missing is told once .</summary>
    public static Decision? AreComplete(FairPapers papers, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(papers);
        return Article(policy, "application") is not { } article ? null : Condition.All(
            article,
            new(new("受理：推荐洽谈形式、预约展位、说明回执时限", "accepted: advise on the form, book the booth, explain when the slip is due"), new("出具《一次性告知单》", "hand out the one-time notice of what is missing")),
            Condition.Of(papers.AreEmployersValid, "用人单位证件有效", "the employer's documents are valid"),
            Condition.Of(papers.AreAgentsValid, "经办人证件有效", "the agent's documents are valid"),
            Condition.Of(papers.HasNotice, "有招工简章", "there is a recruitment notice"),
            Condition.Of(papers.WereEarlierFairsLookedAt, "已查验历次参会记录", "the record of earlier fairs was looked at"));
    }

    /// <summary>Whether the employer is admitted: qualified, its need registered, every posting through its audit .</summary>
    /// <remarks>A posting that a person has to look at first is not through; one that has failed keeps the employer out until it is mended.</remarks>
    public static Decision? IsAdmitted(FairPapers papers, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(papers);
        return Article(policy, "admission") is not { } article ? null : Condition.All(
            article,
            new(new("准予参会", "admitted"), new("暂不准予参会", "not admitted for the time being")),
            Condition.Of(papers.AreEmployersValid, "用人单位资格审核通过", "the employer is qualified"),
            Condition.Of(papers.IsNeedRegistered, "已办理招聘需求登记", "the recruitment need is registered"),
            Condition.Of(ArePassed(papers.Postings), "招聘信息真实性、合法性和有效性审核通过", "every posting passed the check of truth, legality and validity"));
    }

    /// <summary>The last day for the feedback slip, to be explained at the application; null where the jurisdiction sets none.</summary>
    /// <exception cref="MissingCalendarYearException">The term reaches into a year that the calendar does not know.</exception>
    public static DateOnly? SlipDue(DateOnly fairDay, Policy policy, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Statements(PolicyParameters.FairFeedbackDays).FirstOrDefault(static statement => statement.Value is not null)?.Value!.DayFor(fairDay, calendar);
    }

    internal static string? Article(Policy policy, string rule)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Statements(PolicyParameters.FairRules).FirstOrDefault(statement => statement.Case == rule)?.Source;
    }

    private static bool? ArePassed(IReadOnlyList<PublicationOutcome?> postings)
    {
        if (postings.Any(static outcome => outcome is PublicationOutcome.ReturnToEmployer or PublicationOutcome.ChangeDeadline or PublicationOutcome.Archive))
            return false;
        return postings.Count > 0 && postings.All(static outcome => outcome == PublicationOutcome.Publish) ? true : null;
    }
}
