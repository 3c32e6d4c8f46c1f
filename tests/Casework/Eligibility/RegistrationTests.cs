using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Eligibility;

public sealed class RegistrationTests
{
    private const string Seeking = "draws_pension=false is_able_to_work=true wants_work=true is_in_work=false ";

    [Theory]
    [Trait("Example", "W-28")]
    [Trait("Requirement", "R-129")]
    [InlineData("age=15", Verdict.Fails)]
    [InlineData("age=16", Verdict.Holds)]
    [InlineData("age=62", Verdict.Holds)]
    [InlineData("age=62 draws_pension=true", Verdict.Fails)]
    [InlineData("age=40 is_able_to_work=false", Verdict.Fails)]
    [InlineData("age=40 wants_work=false", Verdict.Fails)]
    [InlineData("age=40 is_in_work=true", Verdict.Fails)]
    public void In_Xuchang_from_16_on_and_until_a_pension_one_may_register(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("xuchang-2023", PolicyParameters.UnemploymentRegistration, "may_register", Seeking + facts));

    [Fact]
    [Trait("Requirement", "R-129")]
    public void A_pension_that_was_not_asked_about_is_asked_about()
    {
        var decision = Known.Decide("xuchang-2023", PolicyParameters.UnemploymentRegistration, "may_register", Seeking + "age=62 draws_pension=unknown");

        Assert.Equal(Verdict.CannotTell, decision.Verdict);
        Assert.Equal("draws_pension", Assert.Single(decision.Missing));
        Assert.Equal("是否依法领取基本养老金？", Assert.Single(decision.Ask).Zh);
    }

    [Fact]
    public void A_pension_not_asked_about_does_not_matter_to_whoever_is_15()
    {
        var decision = Known.Decide("xuchang-2023", PolicyParameters.UnemploymentRegistration, "may_register", Seeking + "age=15 draws_pension=unknown");

        Assert.Equal(Verdict.Fails, decision.Verdict);
        Assert.Equal(new FactChange("age", "16"), Assert.Single(Assert.Single(decision.Changes)));
    }

    [Fact]
    [Trait("Requirement", "R-202")]
    public void Where_the_text_says_statutory_age_without_a_number_the_jurisdiction_must_set_it()
    {
        var decision = Known.Decide("shunyi-2011", PolicyParameters.UnemploymentRegistration, "may_register", Seeking + "age=40");

        Assert.Equal(Verdict.CannotTell, decision.Verdict);
        Assert.Equal("min_unemployment_registration_age", Assert.Single(decision.MustSet));
        Assert.Empty(decision.Missing);
    }

    [Theory]
    [Trait("Requirement", "R-130")]
    [InlineData("lives_here=true household_registered_here=false insured_here=false employed_here=false", Verdict.Holds)]
    [InlineData("lives_here=false household_registered_here=true insured_here=false employed_here=false", Verdict.Holds)]
    [InlineData("lives_here=false household_registered_here=false insured_here=true employed_here=false", Verdict.Holds)]
    [InlineData("lives_here=false household_registered_here=false insured_here=false employed_here=true", Verdict.Holds)]
    [InlineData("lives_here=false household_registered_here=false insured_here=false employed_here=false", Verdict.Fails)]
    [InlineData("lives_here=false household_registered_here=false insured_here=false", Verdict.CannotTell)]
    public void Any_one_of_four_places_will_do(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("xuchang-2023", PolicyParameters.RegistrationPlace, "registration", facts));

    [Fact]
    [Trait("Requirement", "R-131")]
    public void Nobody_who_lives_here_is_refused_for_a_household_registered_elsewhere() => Assert.All(
        new[] { "true", "false", "unknown" },
        registered => Assert.Equal(
            Verdict.Holds, Known.Verdict("xuchang-2023", PolicyParameters.RegistrationPlace, "registration", "lives_here=true household_registered_here=" + registered)));

    [Theory]
    [Trait("Requirement", "R-132")]
    [InlineData("gave_commitment=true has_reason_against_immediate_registration=false", Verdict.Holds)]
    [InlineData("gave_commitment=true has_reason_against_immediate_registration=true", Verdict.Fails)]
    [InlineData("gave_commitment=false has_reason_against_immediate_registration=false", Verdict.Fails)]
    public void A_commitment_is_enough_to_register_at_once_unless_something_special_stands_against_it(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("xuchang-2023", PolicyParameters.RegistrationEvidence, "commitment", Seeking + "age=40 " + facts));

    [Theory]
    [Trait("Requirement", "R-133")]
    [InlineData("age=63 draws_pension=true wants_training=false", Verdict.Holds)]
    [InlineData("age=63 draws_pension=true wants_work=false wants_training=true", Verdict.Holds)]
    [InlineData("age=63 draws_pension=true wants_work=false wants_training=false", Verdict.Fails)]
    [InlineData("age=40 wants_training=true", Verdict.Fails)]
    [InlineData("age=unknown", Verdict.CannotTell)]
    public void Whoever_may_not_register_as_unemployed_but_wants_work_or_training_is_registered_for_job_search(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("xuchang-2023", PolicyParameters.JobSearchRegistration, "job_search", Seeking + facts));

    [Theory]
    [Trait("Requirement", "R-188")]
    [InlineData("age=15 wants_work=true", Verdict.Fails)]
    [InlineData("age=16 wants_work=true", Verdict.Holds)]
    [InlineData("age=70 wants_work=true draws_pension=true", Verdict.Holds)]
    [InlineData("age=16 wants_work=false", Verdict.Fails)]
    public void In_Shunyi_whoever_is_16_and_wants_work_is_registered_for_job_search(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("shunyi-2011", PolicyParameters.JobSearchRegistration, "job_search", facts));

    [Theory]
    [Trait("Requirement", "R-626")]
    [InlineData("lives_here=true", Verdict.Holds)]
    [InlineData("household_registered_here=true", Verdict.Holds)]
    [InlineData("lives_here=false household_registered_here=false insured_here=true", Verdict.Fails)]
    public void In_Beijing_aid_is_given_where_the_person_lives_or_is_registered_by_choice(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("beijing-2018", PolicyParameters.RegistrationPlace, "aid_service", "is_recognised=true " + facts));

    [Theory]
    [Trait("Requirement", "R-242")]
    [InlineData("is_registered_unemployed=true wants_work=true is_in_work=false", Verdict.Holds)]
    [InlineData("is_registered_unemployed=false is_rural_labour=true is_registered_for_job_search=true wants_work=true is_in_work=false", Verdict.Holds)]
    [InlineData("is_registered_unemployed=false is_rural_labour=true is_registered_for_job_search=false wants_work=true is_in_work=false", Verdict.Fails)]
    [InlineData("is_registered_unemployed=false is_rural_labour=true wants_work=true is_in_work=true", Verdict.Fails)]
    [InlineData("is_registered_unemployed=true wants_work=false is_in_work=false", Verdict.Fails)]
    public void In_Shunyi_registered_and_rural_unemployed_who_want_work_are_handed_to_the_job_search_service(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("shunyi-2011", PolicyParameters.JobSearchRegistration, "handed_over", facts));
}
