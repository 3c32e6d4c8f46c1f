using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Ledgers;

public sealed class LedgerCheckTests
{
    private static DateOnly AsOf { get; } = Entries.Day("2018-12-31");

    [Fact]
    public void A_years_plain_case_has_no_fault() => Assert.Empty(Faults(
        Entries.On("2018-09-03", CaseEventKind.Registered) with { Number = 1 },
        Entries.On("2018-09-04", CaseEventKind.Guided) with { Number = 2 },
        Entries.On("2018-09-06", CaseEventKind.GuidanceFollowedUp) with { Number = 3 },
        Entries.On("2018-09-06", CaseEventKind.Recommended, "p1") with { Number = 4 },
        Entries.On("2018-09-10", CaseEventKind.Interviewed, "p1") with { Number = 5 },
        Entries.On("2018-09-12", CaseEventKind.StartedWork, "p1") with { Number = 6 },
        Entries.On("2018-10-30", CaseEventKind.LeftWork) with { Number = 7 }));

    [Theory]
    [InlineData("in_the_future", "2019-01-01", CaseEventKind.Contacted)]
    [InlineData("left_without_work", "2018-10-01", CaseEventKind.LeftWork)]
    [InlineData("training_not_begun", "2018-10-01", CaseEventKind.TrainingEnded)]
    [InlineData("nothing_to_follow_up", "2018-10-01", CaseEventKind.GuidanceFollowedUp)]
    [InlineData("nothing_to_follow_up", "2018-10-01", CaseEventKind.WorkFollowedUp)]
    public void One_entry_that_cannot_be_right_is_named_with_its_rule(string rule, string day, CaseEventKind kind)
    {
        var fault = Assert.Single(Faults(Entries.On("2018-09-03", CaseEventKind.Registered), Entries.On(day, kind)));

        Assert.Equal((rule, kind), (fault.Rule, ((CaseEvent)fault.Entry!).Kind));
    }

    [Fact]
    public void Nobody_is_hired_after_a_death() => Assert.Equal(
        "after_death",
        Assert.Single(Faults(
            Entries.On("2018-09-03", CaseEventKind.Registered), Entries.On("2018-10-01", CaseEventKind.Closed, note: LedgerNotes.Died), Entries.On("2018-10-08", CaseEventKind.Hired))).Rule);

    [Fact]
    public void A_second_start_without_an_end_between_is_a_fault() => Assert.Equal(
        "started_twice", Assert.Single(Faults(Entries.On("2018-09-03", CaseEventKind.StartedWork), Entries.On("2018-10-01", CaseEventKind.StartedWork))).Rule);

    [Fact]
    public void The_same_recommendation_twice_on_a_day_is_a_fault_and_two_calls_on_a_day_are_none()
    {
        var fault = Assert.Single(Faults(Entries.On("2018-09-03", CaseEventKind.Recommended, "p1"), Entries.On("2018-09-03", CaseEventKind.Recommended, "p1")));

        Assert.Equal("entered_twice", fault.Rule);
        Assert.Empty(Faults(Entries.On("2018-09-03", CaseEventKind.Contacted), Entries.On("2018-09-03", CaseEventKind.Contacted)));
    }

    [Fact]
    public void An_outcome_of_a_posting_that_nobody_recommended_is_a_fault() => Assert.Equal(
        "never_recommended", Assert.Single(Faults(Entries.On("2018-09-03", CaseEventKind.Recommended, "p1"), Entries.On("2018-09-05", CaseEventKind.Declined, "p2"))).Rule);

    [Fact]
    public void Service_after_the_closing_needs_a_new_registration()
    {
        CaseEvent[] closed = [Entries.On("2018-09-03", CaseEventKind.Registered), Entries.On("2018-09-10", CaseEventKind.Closed)];

        Assert.Equal("served_after_closing", Assert.Single(Faults([.. closed, Entries.On("2018-10-01", CaseEventKind.Guided)])).Rule);
        Assert.Empty(Faults([.. closed, Entries.On("2018-10-01", CaseEventKind.Registered), Entries.On("2018-10-08", CaseEventKind.Guided)]));
    }

    [Fact]
    public void A_gap_a_number_used_twice_and_a_reversal_of_nothing_are_told_apart()
    {
        var faults = Faults(
            Entries.On("2018-09-03", CaseEventKind.Contacted) with { Number = 1 },
            Entries.On("2018-09-04", CaseEventKind.Contacted) with { Number = 4 },
            Entries.On("2018-09-05", CaseEventKind.Contacted) with { Number = 4 },
            Entries.On("2018-09-06", CaseEventKind.Reversed) with { Number = 5, Reverses = 9 });

        Assert.Equal(["number_missing", "number_twice", "reverses_nothing"], faults.Select(fault => fault.Rule));
        Assert.Contains("2 至 3", faults[0].What.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_recorded_late_is_no_fault_and_one_recorded_before_it_happened_is()
    {
        var late = Entries.On("2018-09-03", CaseEventKind.Contacted) with { Number = 2, RecordedOn = Entries.Day("2018-09-20") };

        Assert.Empty(Faults(Entries.On("2018-09-10", CaseEventKind.Contacted) with { Number = 1 }, late));
        Assert.Equal("recorded_before", Faults(late with { Number = 1, RecordedOn = Entries.Day("2018-09-01") })[0].Rule);
    }

    [Fact]
    public void A_ledger_of_nobody_known_is_a_fault() =>
        Assert.Equal("unknown_person", Assert.Single(new LedgerCheck(AsOf, static _ => false).Check(Entries.Ledger(Entries.On("2018-09-03", CaseEventKind.Registered)))).Rule);

    [Fact]
    public void A_gap_is_found_wherever_an_entry_is_taken_out() => Prop.ForAll(Gen.Choose(2, 40).ToArbitrary(), Gen.Choose(0, 1_000).ToArbitrary(), (count, which) =>
    {
        var entries = Enumerable.Range(1, count).Select(number => Entries.On("2018-09-03", CaseEventKind.Contacted) with { Number = number }).ToList();
        Assert.Empty(Faults([.. entries]));
        entries.RemoveAt(which % (count - 1));

        Assert.Equal("number_missing", Assert.Single(Faults([.. entries])).Rule);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_faulty_ledger_keeps_its_duties()
    {
        var schedule = new DutySchedule(DutyRules.Of(Policy.Named("beijing-2018")), WorkingDayCalendar.Prc);
        var ledger = Entries.Ledger(
            Entries.On("2018-09-03", CaseEventKind.Closed, note: LedgerNotes.Died) with { Number = 3 },
            Entries.On("2018-09-10", CaseEventKind.AgreementSigned) with { Number = 4 },
            Entries.On("2018-09-10", CaseEventKind.Guided) with { Number = 9 });

        Assert.NotEmpty(new LedgerCheck(AsOf).Check(ledger));
        Assert.Single(schedule.Outstanding(ledger, AsOf));
    }

    private static IReadOnlyList<LedgerFault> Faults(params CaseEvent[] entries) => new LedgerCheck(AsOf).Check(Entries.Ledger(entries));
}
