using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.EmployerEventKind;

namespace Jiuye.Casework.Tests.Ledgers;

public sealed class EmployerLedgerTests
{
    private static readonly EmployerEvent[] Life =
    [
        Subjects.On("2026-01-05", Registered) with { Number = 1, Office = Subjects.Area },
        Subjects.On("2026-01-05", Verified) with { Number = 2 },
        Subjects.On("2026-01-06", NamedKey) with { Number = 3 },
        Subjects.On("2026-01-06", AgreementSigned, until: "2026-12-31") with { Number = 4 },
        Subjects.On("2026-01-07", OfficerAppointed) with { Number = 5, Officer = "o7" },
        Subjects.On("2026-01-08", NeedRegistered, "p1") with { Number = 6 },
        Subjects.On("2026-01-12", CandidatesRecommended, "p1") with { Number = 7 },
        Subjects.On("2026-01-15", RecommendationFollowedUp, "p1") with { Number = 8 },
        Subjects.On("2026-02-02", NeedNotMet, "p1", LedgerNotes.Conditions) with { Number = 9 },
    ];

    [Fact]
    [Trait("Requirement", "R-029")]
    [Trait("Requirement", "R-030")]
    public void The_entries_amount_to_a_state()
    {
        var state = Subjects.Ledger(Life).StateOn(Entries.Day("2026-02-28"));

        Assert.Equal((Entries.Day("2026-01-05"), Entries.Day("2026-01-05"), true), (state.RegisteredOn!.Value, state.VerifiedOn!.Value, state.IsKey));
        Assert.Equal((Entries.Day("2026-01-06"), Entries.Day("2026-12-31")), (state.AgreementSignedOn!.Value, state.AgreementUntil!.Value));
        Assert.Equal((Entries.Day("2026-01-08"), LedgerNotes.Conditions, 1), (state.NeedSince!.Value, state.UnmetBecause, state.Recommendations));
        Assert.Equal((Subjects.Area, "o7", Entries.Day("2026-01-15")), (state.Office!.Value, state.Officer, state.LastContactOn!.Value));
    }

    [Fact]
    public void An_employer_no_longer_key_has_no_agreement_and_its_need_stays_open()
    {
        var state = Subjects.Ledger([.. Life, Subjects.On("2026-02-10", NoLongerKey)]).StateOn(Entries.Day("2026-02-28"));

        Assert.Equal((false, null, Entries.Day("2026-01-08")), (state.IsKey, state.AgreementSignedOn, state.NeedSince!.Value));
    }

    [Fact]
    public void A_reversed_entry_counts_up_to_the_day_before_the_reversal()
    {
        var ledger = Subjects.Ledger([.. Life, Subjects.On("2026-02-10", EmployerEventKind.Reversed) with { Number = 10, Reverses = 3 }]);

        Assert.True(ledger.StateOn(Entries.Day("2026-02-09")).IsKey);
        Assert.False(ledger.StateOn(Entries.Day("2026-02-10")).IsKey);
    }

    [Fact]
    public void The_state_does_not_depend_on_when_entries_of_other_days_came_in() =>
        Prop.ForAll(Subjects.Histories(SubjectKind.Employer).ToArbitrary(), Tests.Histories.AnyDay.ToArbitrary(), (entries, asOf) =>
        {
            var own = entries.Cast<EmployerEvent>().DistinctBy(static entry => entry.On).ToArray();

            Assert.Equal(Subjects.Ledger(own).StateOn(asOf), Subjects.Ledger([.. own.Reverse()]).StateOn(asOf));
            Assert.Equal(Subjects.Ledger(own).Events, own.Aggregate(Subjects.Ledger(Array.Empty<EmployerEvent>()), static (ledger, entry) => ledger.With(entry)).Events);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_sound_ledger_has_no_faults() => Assert.Empty(Faults(Life));

    [Theory]
    [InlineData("not_key", NoLongerKey)]
    [InlineData("answers_nothing", QuestionAnswered)]
    [InlineData("nothing_to_follow_up", GuidanceFollowedUp)]
    [InlineData("nothing_to_follow_up", ExpertServiceFollowedUp)]
    [InlineData("nothing_to_follow_up", PerformanceLearned)]
    [InlineData("no_need", RecruitmentCompleted)]
    public void One_entry_that_cannot_be_right_is_named_with_its_rule(string rule, EmployerEventKind kind) =>
        Assert.Equal(rule, Assert.Single(Faults(Subjects.On("2026-01-05", Registered), Subjects.On("2026-01-06", kind))).Rule);

    [Fact]
    public void Entries_in_the_future_twice_after_closing_and_gaps_are_faults_and_an_unknown_employer_too()
    {
        Assert.Equal(["in_the_future"], Faults(Subjects.On("2027-01-05", Contacted)).Select(static fault => fault.Rule));
        Assert.Equal(["entered_twice"], Faults(Subjects.On("2026-01-05", NamedKey), Subjects.On("2026-01-05", NamedKey)).Select(static fault => fault.Rule));
        Assert.Equal(["served_after_closing"], Faults(Subjects.On("2026-01-05", Closed), Subjects.On("2026-01-06", Guided)).Select(static fault => fault.Rule));
        Assert.Equal(["number_missing"], Faults(Subjects.On("2026-01-05", Contacted) with { Number = 2 }).Select(static fault => fault.Rule));
        Assert.Equal(
            ["unknown_employer"],
            new LedgerCheck(Entries.Day("2026-12-31"), isKnownEmployer: static _ => false).Check(Subjects.Ledger(Life)).Select(static fault => fault.Rule));
    }

    [Fact]
    public void The_employer_reads_plain_words_and_the_auditor_every_number()
    {
        var ledger = Subjects.Ledger([.. Life, Subjects.On("2026-02-10", EmployerEventKind.Reversed) with { Number = 10, Reverses = 9 }]);
        var asOf = Entries.Day("2026-02-28");

        Assert.Equal("匹配推荐人选（岗位 p1）", LedgerTimeline.Of(ledger, LedgerReader.Person, asOf)[6].Text.Zh);
        Assert.Equal("candidates recommended; posting p1", LedgerTimeline.Of(ledger, LedgerReader.Counsellor, asOf)[6].Text.En);
        Assert.Equal("9号 招聘需求未满足；岗位 p1；招聘条件过高；已于 2026-02-10 冲正，不再计入", LedgerTimeline.Of(ledger, LedgerReader.Auditor, asOf)[8].Text.Zh);
        Assert.Equal(8, LedgerTimeline.Of(ledger, LedgerReader.Counsellor, asOf).Count);
    }

    [Fact]
    public void Every_kind_of_entry_has_words()
    {
        Assert.All(Enum.GetValues<EmployerEventKind>(), static kind => Assert.NotEmpty(EmployerEventWords.Of(kind).Zh));
        Assert.All(Enum.GetValues<FairEventKind>(), static kind => Assert.NotEmpty(FairEventWords.Of(kind).Zh));
    }

    private static IReadOnlyList<LedgerFault> Faults(params EmployerEvent[] entries) => new LedgerCheck(Entries.Day("2026-12-31")).Check(Subjects.Ledger(entries));
}
