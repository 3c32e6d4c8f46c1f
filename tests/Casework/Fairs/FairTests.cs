using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.FairEventKind;

namespace Jiuye.Casework.Tests.Fairs;

/// <summary>Job fairs: their files, terms, admission, enrolment and results (000 Arts. 28, 29; 001 Ch.2 §2(4); 002 Art. 43).</summary>
public sealed class FairTests
{
    [Fact]
    [Trait("Requirement", "R-371")]
    [Trait("Requirement", "R-372")]
    [Trait("Example", "W-44")]
    public void A_saturdays_fair_is_published_by_wednesday_and_followed_up_after_7_and_30_days()
    {
        var duties = Outstanding("fengtai-2017", "2017-06-17", Subjects.On("2017-06-01", Accepted, until: "2017-06-17"));
        var after = Outstanding("fengtai-2017", "2017-06-17", Subjects.On("2017-06-17", Held));

        Assert.Equal([("fair_publication", (DateOnly?)Entries.Day("2017-06-14"), DutyStatus.Overdue)], duties);
        Assert.Equal([("fair_intentions", (DateOnly?)Entries.Day("2017-06-24"), DutyStatus.Open), ("fair_starts", Entries.Day("2017-07-17"), DutyStatus.Open)], after);
    }

    [Fact]
    [Trait("Requirement", "R-375")]
    [Trait("Requirement", "R-380")]
    public void Beijing_publishes_in_the_days_before_and_Shunyi_after_the_acceptance()
    {
        FairEvent[] accepted = [Subjects.On("2026-02-10", Accepted, until: "2026-02-26")];
        var schedule = new DutySchedule(DutyRules.Of(Policy.Named("beijing-2018"), SubjectKind.Fair), WorkingDayCalendar.Prc);

        var window = Assert.Single(schedule.All(Subjects.Ledger(accepted), Entries.Day("2026-02-12")));

        Assert.Equal((Entries.Day("2026-02-14"), Entries.Day("2026-02-25"), DutyStatus.NotYet), (window.NotBefore!.Value, window.Due!.Value, window.Status));
        Assert.Contains(("fair_publication_district", (DateOnly?)Entries.Day("2026-02-13"), DutyStatus.Open), Outstanding("shunyi-2011", "2026-02-10", accepted));
    }

    [Fact]
    [Trait("Requirement", "R-377")]
    [Trait("Requirement", "R-376")]
    public void Where_the_text_says_promptly_the_outcomes_and_registrations_are_owed_until_they_are_entered()
    {
        FairEvent[] held = [Subjects.On("2026-02-10", RegisteredByHand, count: 12), Subjects.On("2026-02-10", Held)];

        Assert.Equal(["fair_intentions", "fair_registrations", "fair_starts"], Outstanding("beijing-2018", "2026-12-01", held).Select(static duty => duty.Rule).Order(StringComparer.Ordinal));
        FairEvent[] entered = [.. held, Subjects.On("2026-02-11", RegistrationsEntered, count: 12), Subjects.On("2026-02-20", IntentionsFollowedUp), Subjects.On("2026-03-20", StartsFollowedUp)];
        Assert.Empty(Outstanding("beijing-2018", "2026-12-01", entered));
        Assert.Equal((12, 0), (Subjects.Ledger(held).StateOn(Entries.Day("2026-03-01")).RegistrationsToEnter, Subjects.Ledger(entered).StateOn(Entries.Day("2026-03-01")).RegistrationsToEnter));
    }

    [Theory]
    [InlineData(LedgerNotes.SpecialFair, "special")]
    [InlineData(LedgerNotes.RegularFair, "regular")]
    [InlineData("outdoors", "")]
    [InlineData("", "")]
    [Trait("Requirement", "R-370")]
    public void A_fair_is_a_regular_or_a_special_one_as_it_was_accepted(string note, string kind)
    {
        FairEvent[] entries = [Subjects.On("2026-02-02", Applied), Subjects.On("2026-02-10", Accepted, note: note, until: "2026-03-05"), Subjects.On("2026-03-05", Held)];

        Assert.Equal(("", kind), (Subjects.Ledger(entries).StateOn(Entries.Day("2026-02-09")).Kind, Subjects.Ledger(entries).StateOn(Entries.Day("2026-03-05")).Kind));
    }

    [Fact]
    [Trait("Requirement", "R-370")]
    [Trait("Requirement", "R-381")]
    public void Seekers_are_enrolled_before_a_special_fair_only()
    {
        Assert.Contains("fair_enrolment", Outstanding("shunyi-2011", "2026-02-10", Subjects.On("2026-02-10", Accepted, note: LedgerNotes.SpecialFair)).Select(static duty => duty.Rule));
        Assert.DoesNotContain("fair_enrolment", Outstanding("shunyi-2011", "2026-02-10", Subjects.On("2026-02-10", Accepted, note: LedgerNotes.RegularFair)).Select(static duty => duty.Rule));
    }

    [Fact]
    [Trait("Requirement", "R-379")]
    [Trait("Requirement", "R-384")]
    public void The_file_is_opened_at_once_and_the_process_recorded()
    {
        Assert.Equal([("fair_file", null, DutyStatus.Open)], Outstanding("shunyi-2011", "2026-02-10", Subjects.On("2026-02-10", Applied)));
        Assert.Contains(("fair_process_record", null, DutyStatus.Open), Outstanding("shunyi-2011", "2026-02-10", Subjects.On("2026-02-10", Held)));
        Assert.DoesNotContain(("fair_process_record", null, DutyStatus.Open), Outstanding("shunyi-2011", "2026-02-10", Subjects.On("2026-02-10", Held), Subjects.On("2026-02-10", ProcessRecorded)));
    }

    [Fact]
    [Trait("Requirement", "R-385")]
    public void Slips_are_filed_within_5_working_days_and_who_sent_none_or_hired_nobody_is_called()
    {
        FairEvent[] entries =
        [
            .. new[] { "e1", "e2", "e3", "e4" }.Select(static employer => Subjects.On("2026-02-02", EmployerAdmitted, employer)),
            Subjects.On("2026-02-10", Held),
            Subjects.On("2026-02-11", SlipReceived, "e1"),
            Subjects.On("2026-02-11", StartsLearned, "e1", 2),
            Subjects.On("2026-02-11", SlipReceived, "e2"),
            Subjects.On("2026-02-12", EmployerTracked, "e3"),
        ];

        Assert.Contains(("fair_feedback", (DateOnly?)Entries.Day("2026-02-24"), DutyStatus.Open), Outstanding("shunyi-2011", "2026-02-12", entries));
        Assert.Equal(["e2", "e4"], Subjects.Ledger(entries).StateOn(Entries.Day("2026-02-13")).ToTrack.Select(static employer => employer.Value));
    }

    [Theory]
    [Trait("Requirement", "R-374")]
    [Trait("Requirement", "R-298")]
    [InlineData(true, true, new[] { 1, 1 }, Verdict.Holds)]
    [InlineData(true, true, new[] { 1, 3 }, Verdict.Fails)]
    [InlineData(true, true, new[] { 1, 2 }, Verdict.CannotTell)]
    [InlineData(true, true, new[] { 1, 0 }, Verdict.CannotTell)]
    [InlineData(true, true, new int[0], Verdict.CannotTell)]
    [InlineData(false, true, new[] { 1 }, Verdict.Fails)]
    [InlineData(true, false, new[] { 1 }, Verdict.Fails)]
    [InlineData(null, true, new[] { 1 }, Verdict.CannotTell)]
    public void Only_a_qualified_employer_with_a_registered_need_and_audited_postings_is_admitted(bool? valid, bool? need, int[] outcomes, Verdict verdict)
    {
        var papers = new FairPapers { AreEmployersValid = valid, IsNeedRegistered = need, Postings = [.. outcomes.Select(static outcome => outcome == 0 ? (PublicationOutcome?)null : (PublicationOutcome)outcome)] };

        Assert.Equal((verdict, "002 Art. 43(1)"), (FairAdmission.IsAdmitted(papers, Policy.Named("beijing-2018"))!.Verdict, FairAdmission.IsAdmitted(papers, Policy.Named("beijing-2018"))!.Article));
        Assert.Null(FairAdmission.IsAdmitted(papers, Policy.Named("harbin-2010")));
    }

    [Fact]
    [Trait("Requirement", "R-378")]
    public void An_application_is_checked_for_its_papers_and_the_day_of_the_slip_is_told()
    {
        var whole = new FairPapers { AreEmployersValid = true, AreAgentsValid = true, HasNotice = true, WereEarlierFairsLookedAt = true };
        var shunyi = Policy.Named("shunyi-2011");

        Assert.Equal(Verdict.Holds, FairAdmission.AreComplete(whole, shunyi)!.Verdict);
        var lacking = FairAdmission.AreComplete(whole with { HasNotice = false }, shunyi)!;
        Assert.Equal((Verdict.Fails, "出具《一次性告知单》"), (lacking.Verdict, lacking.Outcome.Zh));
        Assert.Contains("有招工简章", FairAdmission.AreComplete(whole with { HasNotice = null }, shunyi)!.Ask.Select(static ask => ask.Zh));
        Assert.Equal(Entries.Day("2026-02-24"), FairAdmission.SlipDue(Entries.Day("2026-02-10"), shunyi, WorkingDayCalendar.Prc));
    }

    [Fact]
    [Trait("Requirement", "R-381")]
    [Trait("Requirement", "R-389")]
    public void The_best_eligible_seekers_are_enrolled_and_what_is_short_is_told()
    {
        (PostingId, int)[] postings = [(new("p1"), 1), (new("p2"), 2)];
        var lists = new Dictionary<PostingId, IReadOnlyList<SeekerId>>
        {
            [new("p1")] = [new("a"), new("b"), new("c"), new("d"), new("e")],
            [new("p2")] = [new("c"), new("b"), new("x")],
        };

        var enrolment = FairEnrolment.Of(postings, posting => lists[posting], static seeker => seeker.Value != "b");

        Assert.Equal(["a", "c", "d"], enrolment.Places[new("p1")].Select(static seeker => seeker.Value));
        Assert.Equal(["c", "x"], enrolment.Places[new("p2")].Select(static seeker => seeker.Value));
        Assert.Equal([new(new PostingId("p2"), 4)], enrolment.Lacking);
        Assert.Equal(["a", "c", "d", "x"], enrolment.Everybody.Select(static seeker => seeker.Value));
        Assert.Equal(Verdict.Holds, FairEnrolment.IsEligible(new() { IsRegisteredForJobSearch = true }, Policy.Named("shunyi-2011"))!.Verdict);
        Assert.Equal(Verdict.Fails, FairEnrolment.IsEligible(new() { IsRegisteredUnemployed = true, WantsWork = false }, Policy.Named("xuchang-2023"))!.Verdict);
        Assert.Equal(Verdict.CannotTell, FairEnrolment.IsEligible(new() { IsRegisteredUnemployed = true }, Policy.Named("xuchang-2023"))!.Verdict);
    }

    [Fact]
    [Trait("Requirement", "R-388")]
    public void Help_goes_first_to_homes_where_nobody_has_work()
    {
        SeekerId[] seekers = [new("a"), new("b"), new("c"), new("d")];

        Assert.Equal(["b", "d", "a", "c"], FairEnrolment.HomesFirst(seekers, static seeker => seeker.Value is "b" or "d", Policy.Named("harbin-2010")).Select(static seeker => seeker.Value));
        Assert.Equal(seekers, FairEnrolment.HomesFirst(seekers, static seeker => seeker.Value is "b" or "d", Policy.Named("beijing-2018")));
    }

    [Fact]
    [Trait("Requirement", "R-386")]
    public void Intentions_and_starts_are_two_counts_and_starts_may_be_more()
    {
        var fair = Subjects.Ledger(
            Subjects.On("2017-06-17", Held),
            Subjects.On("2017-06-20", IntentionsLearned, "e1", 2) with { Number = 1 },
            Subjects.On("2017-06-21", IntentionsLearned, "e2", 40) with { Number = 2 },
            Subjects.On("2017-06-22", FairEventKind.Reversed) with { Number = 3, Reverses = 2 },
            Subjects.On("2017-06-22", IntentionsLearned, "e2", 4) with { Number = 4 },
            Subjects.On("2017-07-10", StartsLearned, "e1", 9) with { Number = 5 });

        var state = fair.StateOn(Entries.Day("2017-07-31"));

        Assert.Equal((6, 9), (state.Intentions, state.Starts));
        Assert.Equal(new(1, new(6), new(0)), FairResults.Between([fair], Entries.Day("2017-06-01"), Entries.Day("2017-06-30"), Entries.Day("2017-07-31")));
        Assert.Equal(new(0, new(0), new(9)), FairResults.Between([fair], Entries.Day("2017-07-01"), Entries.Day("2017-07-31"), Entries.Day("2017-07-31")));
        Assert.Empty(new LedgerCheck(Entries.Day("2017-07-31")).Check(fair));
    }

    [Fact]
    [Trait("Requirement", "R-386")]
    [Trait("Requirement", "R-387")]
    public void The_results_of_months_and_of_fairs_add_up()
    {
        Prop.ForAll(Subjects.Histories(SubjectKind.Fair).ListOf(3).ToArbitrary(), static histories =>
        {
            FairLedger[] fairs = [.. histories.Select(static (entries, at) => FairLedger.Of(new(FormattableString.Invariant($"f{at}")), entries.Cast<FairEvent>().Select(entry => entry with { Fair = new(FormattableString.Invariant($"f{at}")) })))];
            var asOf = Entries.Day("2019-12-31");
            FairResults Of(IEnumerable<FairLedger> some, DateOnly first, DateOnly last) => FairResults.Between(some, first, last, asOf);
            FairResults[] months = [.. Enumerable.Range(0, 24).Select(static at => new DateOnly(2018, 1, 1).AddMonths(at)).Select(first => Of(fairs, first, first.AddMonths(1).AddDays(-1)))];
            var whole = Of(fairs, Entries.Day("2018-01-01"), asOf);

            Assert.Equal((whole.Held, whole.Intentions.Persons, whole.Starts.Persons), (months.Sum(static one => one.Held), months.Sum(static one => one.Intentions.Persons), months.Sum(static one => one.Starts.Persons)));
            Assert.Equal(whole.Starts.Persons, fairs.Sum(fair => Of([fair], Entries.Day("2018-01-01"), asOf).Starts.Persons));
            Assert.Equal(whole.Starts.Persons, fairs.Sum(fair => fair.StateOn(asOf).Starts));
            Assert.Equal(whole.Intentions.Persons, fairs.Sum(fair => fair.StateOn(asOf).Intentions));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("accepted_without_day", Accepted)]
    [InlineData("result_before_fair", IntentionsFollowedUp)]
    [InlineData("more_entered_than_registered", RegistrationsEntered)]
    public void One_entry_that_cannot_be_right_is_named_with_its_rule(string rule, FairEventKind kind) =>
        Assert.Equal([rule], new LedgerCheck(Entries.Day("2026-12-31")).Check(Subjects.Ledger(Subjects.On("2026-02-10", kind, "e1", 1))).Select(static fault => fault.Rule));

    private static IEnumerable<(string Rule, DateOnly? Due, DutyStatus Status)> Outstanding(string policy, string asOf, params FairEvent[] entries) =>
        new DutySchedule(DutyRules.Of(Policy.Named(policy), SubjectKind.Fair), WorkingDayCalendar.Prc).Outstanding(Subjects.Ledger(entries), Entries.Day(asOf)).Select(static duty => (duty.Rule.Id, duty.Due, duty.Status));
}
