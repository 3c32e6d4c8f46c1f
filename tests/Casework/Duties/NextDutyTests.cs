using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Duties;

public sealed class NextDutyTests
{
    [Theory]
    [InlineData("beijing-2018")]
    [InlineData("shunyi-2011")]
    [InlineData("xuchang-2023")]
    [InlineData("harbin-2010")]
    [InlineData("fengtai-2017")]
    public void Everybody_has_a_next_duty_or_a_reason_for_none(string policy)
    {
        var schedule = new DutySchedule(DutyRules.Of(Policy.Named(policy)), WorkingDayCalendar.Prc);

        Prop.ForAll(Histories.Any.ToArbitrary(), Histories.AnyDay.ToArbitrary(), (entries, asOf) =>
        {
            var ledger = Ledger.Of(Entries.Person, entries);
            var next = NextDuty.Of(schedule, ledger, asOf);
            var outstanding = schedule.Outstanding(ledger, asOf);

            Assert.Equal(outstanding.Count == 0, next.Duty is null);
            Assert.Equal(next.Duty is null, next.Reason is { Zh.Length: > 0, En.Length: > 0 });
            // The most pressing: nothing outstanding is more urgent.
            Assert.All(outstanding, duty => Assert.True(next.Duty!.Status <= duty.Status));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_closed_case_says_so()
    {
        var schedule = new DutySchedule(DutyRules.Of(Policy.Named("beijing-2018")), WorkingDayCalendar.Prc);
        var ledger = Entries.Ledger(Entries.On("2018-09-03", CaseEventKind.Registered), Entries.On("2018-10-08", CaseEventKind.Closed));

        Assert.Equal("已于2018-10-08结案", NextDuty.Of(schedule, ledger, Entries.Day("2018-11-01")).Reason!.Zh);
    }

    [Fact]
    [Trait("Requirement", "R-225")]
    public void In_Xuchang_whoever_registered_and_was_never_contacted_is_owed_a_contact_however_long_ago_that_was()
    {
        var schedule = new DutySchedule(DutyRules.Of(Policy.Named("xuchang-2023")), WorkingDayCalendar.Prc);
        var ledger = Entries.Ledger(Entries.On("2024-01-02", CaseEventKind.Registered));

        foreach (var asOf in new[] { "2024-01-02", "2024-01-10", "2024-06-03", "2025-12-31" })
            Assert.Contains(schedule.Outstanding([ledger], Entries.Day(asOf)), static duty => duty.Rule.FulfilledBy.Contains(CaseEventKind.Contacted));
    }
}
