using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Duties;

/// <summary>The one engine over every kind of subject.</summary>
public sealed class SubjectScheduleTests
{
    private static readonly string[] Policies = ["beijing-2018", "shunyi-2011", "xuchang-2023", "harbin-2010", "fengtai-2017"];

    public static TheoryData<SubjectKind> Kinds => [.. Enum.GetValues<SubjectKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_duties_are_those_of_laying_every_rule_over_every_entry(SubjectKind about)
    {
        foreach (var policy in Policies)
        {
            var rules = DutyRules.All(Policy.Named(policy));
            var (schedule, plain) = (new DutySchedule(rules, WorkingDayCalendar.Prc), new PlainSchedule(rules, WorkingDayCalendar.Prc));

            Prop.ForAll(Subjects.Histories(about).ToArbitrary(), Tests.Histories.AnyDay.ToArbitrary(), (entries, asOf) =>
            {
                var ledger = Subjects.LedgerOf(about, entries);
                var expected = plain.All(ledger, asOf);

                Assert.Equal(expected, schedule.All(ledger, asOf));
                Assert.Equal(expected.Where(static duty => duty.Status is not (DutyStatus.Done or DutyStatus.DoneLate)), schedule.Outstanding(ledger, asOf));
            }).QuickCheckThrowOnFailure();
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whoever_is_served_has_a_next_duty_or_a_reason_for_none(SubjectKind about)
    {
        foreach (var policy in Policies)
        {
            var schedule = new DutySchedule(DutyRules.All(Policy.Named(policy)), WorkingDayCalendar.Prc);

            Prop.ForAll(Subjects.Histories(about).ToArbitrary(), Tests.Histories.AnyDay.ToArbitrary(), (entries, asOf) =>
            {
                var ledger = Subjects.LedgerOf(about, entries);
                var next = NextDuty.Of(schedule, ledger, asOf);

                Assert.Equal(schedule.Outstanding(ledger, asOf).Count == 0, next.Duty is null);
                Assert.Equal(next.Duty is null, next.Reason is { Zh.Length: > 0, En.Length: > 0 });
            }).QuickCheckThrowOnFailure();
        }
    }

    [Fact]
    public void Ledgers_of_every_kind_give_one_list_whatever_the_number_of_threads()
    {
        var schedule = new DutySchedule(DutyRules.All(Policy.Named("shunyi-2011")), WorkingDayCalendar.Prc);
        ServiceLedger[] ledgers = [.. Enum.GetValues<SubjectKind>().Select(static about => Subjects.LedgerOf(about, Subjects.Histories(about).Sample(60, 20).MaxBy(static entries => entries.Length)!))];
        var asOf = Entries.Day("2019-02-01");

        var one = schedule.Outstanding(ledgers, asOf);

        Assert.True(one.Select(static duty => duty.Subject.Kind).Distinct().Count() > 1);
        Assert.Equal(one, schedule.Outstanding(ledgers, asOf, threads: 4));
        Assert.Equal(one.Count, ledgers.Sum(ledger => schedule.Outstanding(ledger, asOf).Count));
    }

    [Fact]
    public void A_rule_reads_entries_of_one_subject_only()
    {
        var rule = DutyRules.Of(Policy.Named("beijing-2018"), SubjectKind.Employer)[0];

        Assert.Equal(SubjectKind.Employer, rule.Subject);
        Assert.Throws<ArgumentException>(() => new DutySchedule([rule with { FulfilledBy = [CaseEventKind.Contacted] }], WorkingDayCalendar.Prc));
        Assert.Throws<ArgumentException>(() => new DutySchedule([rule with { StartedBy = [] }], WorkingDayCalendar.Prc));
        Assert.Throws<ArgumentException>(() => new DutySchedule([rule with { Words = "promptly" }], WorkingDayCalendar.Prc));
    }

    [Fact]
    public void A_jurisdiction_that_sets_a_number_for_a_step_gives_it_a_last_day()
    {
        var file = Path.GetTempFileName() + ".json";
        File.WriteAllText(file, """
            { "name": "numbered", "title": { "zh": "试", "en": "trial" }, "extends": "beijing-2018",
              "parameters": { "follow_up_persons": { "seeker_steps": [ { "form": "within", "amount": 5, "unit": "working_days", "case": "training_assessed", "source": "City, Art. 1" } ] } } }
            """);
        try
        {
            var schedule = new DutySchedule(DutyRules.Of(Policy.Find(file)), WorkingDayCalendar.Prc);

            var duty = Assert.Single(schedule.All(Entries.Ledger(Entries.On("2026-02-09", CaseEventKind.AgreementSigned), Entries.On("2026-02-10", CaseEventKind.TrainingEnded)), Entries.Day("2026-02-10")), static duty => duty.Rule.Id == "training_assessment");

            Assert.Equal(Entries.Day("2026-02-24"), duty.Due);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Every_kind_of_entry_has_a_number_that_fits_a_word_of_bits_and_reversals_share_theirs()
    {
        foreach (var kinds in Enum.GetValues<SubjectKind>().Select(Subjects.KindsOf))
        {
            Assert.All(Enum.GetValues(kinds).Cast<Enum>(), static kind => Assert.InRange(SubjectKinds.Number(kind), 1, 63));
            Assert.Equal("Reversed", Enum.GetName(kinds, LedgerEntry.ReversalNumber));
        }
    }
}
