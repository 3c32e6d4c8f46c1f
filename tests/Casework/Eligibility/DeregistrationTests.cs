using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Eligibility;

public sealed class DeregistrationTests
{
    private const string NoCause =
        "is_registered_unemployed=true draws_pension=false is_hired=false is_self_employed=false founded_enterprise=false entered_school=false is_called_up=false "
        + "moved_abroad=false wholly_lost_ability_to_work=false is_imprisoned=false is_deceased=false is_other_deregistration_case=false ";

    private static Policy Xuchang { get; } = Policy.Named("xuchang-2023");

    [Theory]
    [Trait("Example", "W-31")]
    [Trait("Requirement", "R-154")]
    [Trait("Requirement", "R-155")]
    [Trait("Requirement", "R-156")]
    [Trait("Requirement", "R-157")]
    [Trait("Requirement", "R-158")]
    [Trait("Requirement", "R-159")]
    [Trait("Requirement", "R-160")]
    [Trait("Requirement", "R-161")]
    [Trait("Requirement", "R-162")]
    [Trait("Requirement", "R-163")]
    [Trait("Requirement", "R-164")]
    [InlineData("draws_pension", "pension")]
    [InlineData("is_hired", "hired")]
    [InlineData("is_self_employed", "self_employed")]
    [InlineData("founded_enterprise", "founded_enterprise")]
    [InlineData("entered_school", "school")]
    [InlineData("is_called_up", "military")]
    [InlineData("moved_abroad", "abroad")]
    [InlineData("wholly_lost_ability_to_work", "unable")]
    [InlineData("is_imprisoned", "imprisoned")]
    [InlineData("is_deceased", "deceased")]
    [InlineData("is_other_deregistration_case", "other")]
    public void Each_of_eleven_causes_ends_a_registration_and_only_its_own_rule_says_so(string fact, string cause)
    {
        var facts = Known.Of(NoCause + fact + "=true");

        Assert.Equal(Verdict.Holds, PersonRules.DecideAny(PolicyParameters.DeregistrationCauses, facts, Xuchang, Known.Today)!.Verdict);
        var holding = EligibilityReport.Of(facts, Xuchang, Known.Today).Findings
            .Where(finding => finding.List == PolicyParameters.DeregistrationCauses && finding.Decision.Verdict == Verdict.Holds);
        Assert.Equal(cause, Assert.Single(holding).Code);
    }

    [Fact]
    [Trait("Requirement", "R-165")]
    public void Whoever_is_deregistered_is_told() =>
        Assert.Contains("告知", Known.Decide("xuchang-2023", PolicyParameters.DeregistrationCauses, "hired", NoCause + "is_hired=true").Outcome.Zh, StringComparison.Ordinal);

    [Fact]
    [Trait("Example", "W-29")]
    [Trait("Requirement", "R-166")]
    public void Three_refusals_and_six_months_of_silence_end_no_registration()
    {
        var silent = Known.Of(NoCause).Or(RecordedFacts.Of(Silent("2024-02-03")));

        Assert.Equal(3, Silent("2024-02-03").ServiceRefusalsInARow);
        Assert.Equal(Verdict.Fails, PersonRules.DecideAny(PolicyParameters.DeregistrationCauses, silent with { RefusesService = true }, Xuchang, Entries.Day("2024-02-03"))!.Verdict);
        Assert.Null(ServiceEnd.OutOfContact(Silent("2024-02-03"), Xuchang, Entries.Day("2024-02-03")));
    }

    [Theory]
    [Trait("Example", "W-29")]
    [Trait("Requirement", "R-167")]
    [InlineData("2024-01-03", Verdict.Fails)]
    [InlineData("2024-01-04", Verdict.Holds)]
    [InlineData("2024-02-03", Verdict.Holds)]
    public void After_more_than_six_months_on_the_register_the_record_is_refreshed(string asOf, Verdict verdict) => Assert.Equal(
        verdict, PersonRules.Decide(PolicyParameters.RegistrationUpkeep, "long_term", RecordedFacts.Of(Silent(asOf)), Xuchang, Entries.Day(asOf))!.Verdict);

    [Fact]
    [Trait("Example", "W-31")]
    [Trait("Requirement", "R-168")]
    public void Whoever_the_records_show_in_work_and_is_in_work_is_pressed_to_register_it_and_the_registration_stays_until_the_hire_is_known()
    {
        var shown = NoCause.Replace("is_hired=false ", "", StringComparison.Ordinal) + "records_show_work=true is_in_work=true";

        Assert.Equal(Verdict.Holds, Known.Verdict("xuchang-2023", PolicyParameters.RegistrationUpkeep, "records_show_work", shown));
        Assert.Equal(Verdict.CannotTell, Known.Verdict("xuchang-2023", PolicyParameters.DeregistrationCauses, "hired", shown));
        Assert.Equal(["is_in_work"], Known.Decide("xuchang-2023", PolicyParameters.RegistrationUpkeep, "records_show_work", shown + " is_in_work=unknown").Missing);
    }

    [Fact]
    public void Where_a_jurisdiction_names_no_causes_there_is_no_decision() =>
        Assert.Null(PersonRules.DecideAny(PolicyParameters.DeregistrationCauses, Known.Of(NoCause + "is_hired=true"), Policy.Named("beijing-2018"), Known.Today));

    // Registered on 3 July 2023, refused three times, last reached on 24 July.
    private static CaseState Silent(string asOf) => Entries.State(
        asOf,
        Entries.On("2023-07-03", CaseEventKind.Registered),
        Entries.On("2023-07-10", CaseEventKind.RefusedService),
        Entries.On("2023-07-17", CaseEventKind.RefusedService),
        Entries.On("2023-07-24", CaseEventKind.RefusedService));
}
