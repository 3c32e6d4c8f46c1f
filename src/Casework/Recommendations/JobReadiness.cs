using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>具备上岗条件: an intention is reached and work can start soon enough after the hiring notice .</summary>
public static class JobReadiness
{
    /// <summary>Tells whether a person is job-ready.</summary>
    /// <param name="intentionReached">Whether person and employer have reached an intention; null where not known.</param>
    /// <param name="noticeOn">The day the hiring notice was received; null where not known.</param>
    /// <param name="canStartOn">The first day on which the person can start; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction does not define it.</returns>
    public static Decision? Decide(bool? intentionReached, DateOnly? noticeOn, DateOnly? canStartOn, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.JobReadyMaxStartWeeks) is not { Value: { } window } statement)
            return null;
        // The window is of weeks: no working day is counted, so no calendar is asked.
        var last = noticeOn is { } notice ? window.DayFor(notice, WorkingDayCalendar.WeekendsOnly) : (DateOnly?)null;
        return Condition.All(
            statement.Source,
            new(new("具备上岗条件", "job-ready"), new("暂不具备上岗条件", "not job-ready yet")),
            new Condition(
                intentionReached,
                Say.YesNo(intentionReached, "与用人单位达成意向", "an intention is reached with an employer"),
                new("与用人单位达成意向", "an intention with an employer")),
            new Condition(
                canStartOn is { } start && last is { } until ? start <= until : null,
                Say.On(canStartOn, "可到岗日期", "can start"),
                last is { } day
                    ? Say.Both($"不晚于{day:yyyy-MM-dd}到岗", $"start on {day:yyyy-MM-dd} at the latest")
                    : new("收到录用通知的日期与可到岗日期", "the day of the hiring notice and the first day of work")));
    }

    /// <summary>The condition that the ledger has the person judged job-ready.</summary>
    internal static Condition Judged(CaseState state) =>
        new(state.JobReadyOn is not null, Say.On(state.JobReadyOn, "评估具备上岗条件", "judged job-ready"), new("评估具备上岗条件", "judged job-ready"));
}
