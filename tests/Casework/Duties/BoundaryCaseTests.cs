using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Duties;

/// <summary>Days worked out by hand from the articles and the calendars, each at a boundary.</summary>
public sealed class BoundaryCaseTests
{
    public static TheoryData<string> Ids => [.. BoundaryCase.All.Select(static one => one.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_article_and_the_calendar_give_this_day(string id)
    {
        var expected = BoundaryCase.All.Single(one => one.Id == id);
        var schedule = new DutySchedule(DutyRules.All(Policy.Named(expected.Policy)), WorkingDayCalendar.Prc);
        var ledger = expected.Ledger();
        var duties = schedule.All(ledger, expected.AsOf).Where(duty => duty.Rule.Id == expected.Duty).ToList();
        if (expected.Absent)
        {
            Assert.Empty(duties);
            return;
        }

        var found = Assert.Single(duties, duty => (expected.From is null || duty.From == expected.From) && (expected.Posting is null || duty.Posting?.Value == expected.Posting));
        Assert.Equal(
            (expected.NotBefore, expected.Due, expected.FulfilledOn, expected.Status!.Value, expected.OverdueWorkingDays),
            (found.NotBefore, found.Due, found.FulfilledOn, found.Status, found.OverdueWorkingDays));
        Assert.Equal(expected.MissingCalendarYear, found.MissingYear);
        Assert.Equal(expected.Article, found.Rule.Article);
    }

    [Fact]
    public void Every_dated_duty_of_every_policy_has_cases()
    {
        var covered = BoundaryCase.All.Select(static one => (one.Policy, one.Duty)).ToHashSet();
        var missing = new[] { "beijing-2018", "shunyi-2011", "xuchang-2023", "harbin-2010", "fengtai-2017" }
            .SelectMany(policy => DutyRules.All(Policy.Named(policy)).Select(rule => (policy, rule.Id)))
            .Where(one => !covered.Contains(one) && !NewerRules.Contains(one.Id));

        Assert.Empty(missing);
    }

    // Rules that came after the cases were written; RegistrationDutyTests holds theirs.
    private static readonly HashSet<string> NewerRules =
    [
        "registration_documents", "month_end_contact", "insurance_check", "insurance_notice", "work_registration_notice", "training_begun", "training_middle", "training_ended", "startup_follow_up",
    ];
}
