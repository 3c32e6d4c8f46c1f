using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>区级优惠政策审核发放: examined level by level, published, and sent to finance where nobody objects .</summary>
public sealed record DistrictSubsidyReview
{
    private static readonly Bilingual[] Examiners =
    [
        new("职业介绍服务中心初审", "first examination, by the placement centre"),
        new("就业促进科复审", "second examination, by the promotion section"),
        new("第三方终审", "last examination, by a third party"),
    ];

    /// <summary>What each level decided, in their order; a level that has not examined yet is null or left out.</summary>
    public IReadOnlyList<bool?> Passed { get; init; } = [];

    /// <summary>The day on which the result was published; null where it is not.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Whether anybody objected; null where not known.</summary>
    public bool? HasObjections { get; init; }

    /// <summary>Tells whether the application may go to finance.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <returns>Null where the jurisdiction sets neither levels nor notice.</returns>
    /// <exception cref="ArgumentException">More levels have decided than there are, or one before the level below it passed.</exception>
    /// <exception cref="MissingCalendarYearException">Working days are counted into a year that the calendar does not know.</exception>
    public Decision? Decide(DateOnly asOf, Policy policy, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.SubsidyExaminationLevels) is not { Value: { } levels } statement || policy.Get(PolicyParameters.SubsidyPublicNotice) is null)
            return null;
        var count = (int)levels.Amount;
        Check(Passed, count);
        return Condition.All(
            statement.Source,
            new(new("可汇总上报财政", "may be sent to finance"), new("不能上报财政", "may not be sent to finance")),
            [.. Enumerable.Range(0, count).Select(Level), Published(asOf, policy, calendar), Condition.Of(!HasObjections, "公示无异议", "nobody objected")]);
    }

    private static void Check(IReadOnlyList<bool?> passed, int count)
    {
        if (passed.Count > count)
            throw new ArgumentException($"{passed.Count} levels have decided; expected at most {count}.", nameof(passed));
        for (var level = 1; level < passed.Count; level++)
        {
            if (passed[level] is not null && passed[level - 1] != true)
                throw new ArgumentException($"Level {level + 1} has decided although level {level} has not passed the application.", nameof(passed));
        }
    }

    private Condition Level(int level)
    {
        var name = level < Examiners.Length ? Examiners[level] : Say.Both($"第{level + 1}级审核", $"examination {level + 1}");
        return Condition.Of(level < Passed.Count ? Passed[level] : null, name.Zh + "通过", name.En);
    }

    private Condition Published(DateOnly asOf, Policy policy, WorkingDayCalendar calendar)
    {
        Bilingual needed = new("公示期满", "the public notice has run its time");
        return PublishedOn is { } day && SubsidyDates.NoticeEnds(day, policy, calendar) is { } ends
            ? new(asOf > ends.On, Say.Both($"公示至{ends.On:yyyy-MM-dd}", $"public until {ends.On:yyyy-MM-dd}"), needed)
            : new(false, new("尚未公示", "not published"), needed);
    }
}
