using Jiuye.Vocabulary;
using static Jiuye.Casework.Tests.Entries;

namespace Jiuye.Casework.Tests.Startups;

public sealed class StartupPathTests
{
    private static readonly CaseEvent Certified = On("2026-01-05", CaseEventKind.StartupCertified);

    private static readonly CaseEvent Licensed = On("2026-02-01", CaseEventKind.BusinessRegistered);

    private static Policy Harbin { get; } = Policy.Named("harbin-2010");

    private static Policy Shunyi { get; } = Policy.Named("shunyi-2011");

    [Fact]
    [Trait("Requirement", "R-555")]
    public void The_service_goes_in_one_line_from_training_over_opening_guidance_and_the_small_loan_to_tracking()
    {
        CaseEvent[] way =
        [
            On("2025-12-01", CaseEventKind.StartupTrainingStarted), Certified, On("2026-01-10", CaseEventKind.StartupGuided),
            On("2026-02-20", CaseEventKind.StartupLoanPaid), On("2026-03-20", CaseEventKind.StartupFollowedUp),
        ];

        Assert.Equal(
            ["training", "opening_guidance", "small_loan", "tracking", null],
            Enumerable.Range(1, way.Length).Select(count => Path(Harbin, way[..count]).Next?.Code));
        Assert.True(Path(Harbin, way[0]).IsInTraining);
        Assert.False(Path(Harbin, way[..2]).IsInTraining);
        Assert.Equal("004 Art. 6(3)", Path(Harbin, way[0]).Next!.Article);
    }

    [Fact]
    [Trait("Requirement", "R-571")]
    public void Who_holds_certificate_and_licence_and_runs_a_normal_business_is_led_to_the_small_loan()
    {
        Assert.Equal(Verdict.Holds, Lead(Certified, Licensed, Followed("in_business")).Verdict);
        Assert.Equal(Verdict.Fails, Lead(Certified, Followed("in_business")).Verdict);
        Assert.Equal(Verdict.Fails, Lead(Licensed, Followed("in_business")).Verdict);
        Assert.Equal(Verdict.Fails, Lead(Certified, Licensed, Followed("given_up")).Verdict);
        Assert.Equal(Verdict.Fails, Lead(Certified, Licensed, Followed("in_business"), On("2026-03-15", CaseEventKind.StartupLoanPaid)).Verdict);
        var open = Lead(Certified, Licensed);
        Assert.Equal((Verdict.CannotTell, "正常经营"), (open.Verdict, Assert.Single(open.Ask).Zh));
    }

    [Fact]
    public void The_last_word_on_the_business_counts_and_later_entries_do_not_yet()
    {
        Assert.Equal(Verdict.Fails, Lead(Certified, Licensed, Followed("in_business"), On("2026-03-20", CaseEventKind.StartupFollowedUp, note: "given_up")).Verdict);
        Assert.Equal(Verdict.CannotTell, Lead(Certified, Licensed, On("2026-05-01", CaseEventKind.StartupFollowedUp, note: "in_business")).Verdict);
    }

    [Fact]
    public void Who_is_no_founder_has_no_path_and_a_silent_jurisdiction_no_steps()
    {
        Assert.Null(StartupPath.Of(Ledger(On("2026-01-01", CaseEventKind.Registered)), Harbin, Day("2026-03-31")));
        Assert.Empty(Path(Shunyi, Certified).Steps);
        Assert.Null(Path(Harbin, Certified).LoanLead);
    }

    [Theory]
    [InlineData(CaseEventKind.StartupTrainingStarted)]
    [InlineData(CaseEventKind.StartupGuided)]
    [InlineData(CaseEventKind.TrainingEnrolled)]
    public void Whoever_takes_part_in_training_or_guidance_is_in_touch_and_takes_the_service(CaseEventKind kind)
    {
        var state = State("2026-03-31", On("2026-01-01", CaseEventKind.RefusedService), On("2026-02-01", kind));

        Assert.Equal((0, Day("2026-02-01")), (state.ServiceRefusalsInARow, state.LastContactOn!.Value));
    }

    [Theory]
    [InlineData(CaseEventKind.BusinessRegistered)]
    [InlineData(CaseEventKind.StartupLoanPaid)]
    public void What_other_authorities_do_is_no_contact(CaseEventKind kind) =>
        Assert.Null(State("2026-03-31", On("2026-02-01", kind)).LastContactOn);

    private static CaseEvent Followed(string note) => On("2026-03-01", CaseEventKind.StartupFollowedUp, note: note);

    private static StartupPath Path(Policy policy, params CaseEvent[] entries) => StartupPath.Of(Ledger(entries), policy, Day("2026-03-31"))!;

    private static Decision Lead(params CaseEvent[] entries) => Path(Shunyi, entries).LoanLead!;
}
