using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Eligibility;

public sealed class AidTests
{
    [Theory]
    [Trait("Example", "W-23")]
    [Trait("Example", "W-24")]
    [Trait("Requirement", "R-108")]
    [Trait("Requirement", "R-110")]
    [Trait("Requirement", "R-111")]
    [InlineData("difficulty_level=1 is_registered_unemployed=true is_recognised=true", "general")]
    [InlineData("difficulty_level=2 is_registered_unemployed=true is_recognised=true", "general")]
    [InlineData("difficulty_level=3 is_registered_unemployed=true is_recognised=true", "aid")]
    [InlineData("difficulty_level=4 is_registered_unemployed=true is_recognised=true", "aid")]
    [InlineData("difficulty_level=3 is_registered_unemployed=true is_recognised=false", "suggest_recognition")]
    [InlineData("difficulty_level=3 is_registered_unemployed=false is_rural_labour=false is_recognised=true", "suggest_recognition")]
    [InlineData("difficulty_level=3 is_registered_unemployed=false is_rural_labour=true is_registered_for_transfer=true is_recognised=true", "aid")]
    public void In_Beijing_level_registration_and_recognition_lead_to_just_one_service(string facts, string route)
    {
        var holding = EligibilityReport.Of(Known.Of("is_registered_for_job_search=true " + facts), Policy.Named("beijing-2018"), Known.Today).Findings
            .Where(finding => finding.List == PolicyParameters.AidRoutes && finding.Decision.Verdict == Verdict.Holds);

        Assert.Equal(route, Assert.Single(holding).Code);
    }

    [Fact]
    [Trait("Example", "W-24")]
    [Trait("Requirement", "R-111")]
    public void What_is_missing_for_aid_is_the_recognition_and_nothing_else()
    {
        var decision = Known.Decide("beijing-2018", PolicyParameters.AidRoutes, "aid", "is_registered_for_job_search=true difficulty_level=3 is_registered_unemployed=true is_recognised=false");

        Assert.Equal("已认定为就业困难人员", Assert.Single(decision.WouldChange).Zh);
        Assert.Equal(new FactChange("is_recognised", "true"), Assert.Single(Assert.Single(decision.Changes)));
    }

    [Fact]
    public void Whether_someone_is_recognised_is_asked_where_it_is_not_known() =>
        Assert.Equal(["is_recognised"], Known.Decide("beijing-2018", PolicyParameters.AidRoutes, "aid", "is_registered_for_job_search=true difficulty_level=4 is_registered_unemployed=true").Missing);

    [Theory]
    [Trait("Example", "W-25")]
    [Trait("Requirement", "R-109")]
    [InlineData("yes", Verdict.Holds)]
    [InlineData("no", Verdict.Fails)]
    public void Whether_levels_1_and_2_sign_the_agreement_is_a_reading(string reading, Verdict verdict)
    {
        var policy = Policy.Parse(
            $$"""
            { "name": "a-district", "title": { "zh": "某区", "en": "A district" }, "extends": "beijing-2018",
              "parameters": { "readings": { "general_levels_sign_agreement": [ { "form": "reading", "name": "{{reading}}", "source": "District", "rows": ["R-024"] } ] } } }
            """,
            "test");

        Assert.Equal(
            verdict,
            PersonRules.Decide(PolicyParameters.AidAgreement, "sign", Known.Of("is_registered_for_job_search=true is_recognised=true difficulty_level=2"), policy, Known.Today)!.Verdict);
    }

    [Theory]
    [Trait("Requirement", "R-094")]
    [InlineData("is_recognised=true agrees_to_agreement=true", Verdict.Holds)]
    [InlineData("is_recognised=true agrees_to_agreement=false", Verdict.Fails)]
    public void In_Shunyi_the_agreement_takes_both_sides(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("shunyi-2011", PolicyParameters.AidAgreement, "sign", facts));

    [Theory]
    [Trait("Requirement", "R-134")]
    [Trait("Requirement", "R-135")]
    [Trait("Requirement", "R-136")]
    [InlineData("is_registered_unemployed=true holds_disability_certificate=true", Verdict.Holds, Verdict.Holds)]
    [InlineData("is_registered_unemployed=true", Verdict.Holds, Verdict.CannotTell)]
    [InlineData("is_registered_unemployed=false holds_disability_certificate=true", Verdict.Fails, Verdict.Fails)]
    public void In_Xuchang_all_registered_get_level_I_and_the_hard_to_employ_level_II(string facts, Verdict one, Verdict two)
    {
        Assert.Equal(one, Known.Verdict("xuchang-2023", PolicyParameters.AidTiers, "level_one", facts));
        Assert.Equal(two, Known.Verdict("xuchang-2023", PolicyParameters.AidTiers, "level_two", facts));
    }

    [Fact]
    [Trait("Requirement", "R-134")]
    [Trait("Requirement", "R-136")]
    public void The_tiers_name_their_services()
    {
        var facts = "is_registered_unemployed=true holds_disability_certificate=true";

        Assert.Contains("4项基本服务", Known.Decide("xuchang-2023", PolicyParameters.AidTiers, "level_one", facts).Outcome.Zh, StringComparison.Ordinal);
        Assert.Contains("一人一策", Known.Decide("xuchang-2023", PolicyParameters.AidTiers, "level_two", facts).Outcome.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Requirement", "R-123")]
    [InlineData("refuses_service=true is_refusal_verified=true is_refusal_approved=true", Verdict.Holds)]
    [InlineData("refuses_service=true is_refusal_verified=true is_refusal_approved=false", Verdict.Fails)]
    [InlineData("refuses_service=true is_refusal_verified=false is_refusal_approved=true", Verdict.Fails)]
    [InlineData("refuses_service=false is_refusal_verified=true is_refusal_approved=true", Verdict.Fails)]
    [InlineData("refuses_service=true is_refusal_verified=true", Verdict.CannotTell)]
    public void In_Beijing_aid_may_end_on_a_refusal_that_is_verified_and_approved(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("beijing-2018", PolicyParameters.AidEndAndReturn, "end_on_refusal", "is_recognised=true has_agreement=true " + facts));

    [Theory]
    [Trait("Requirement", "R-125")]
    [InlineData("placement_ended=true is_in_work=false is_recognised=true", Verdict.Holds)]
    [InlineData("placement_ended=true is_in_work=true is_recognised=true", Verdict.Fails)]
    [InlineData("placement_ended=false is_in_work=false is_recognised=true", Verdict.Fails)]
    [InlineData("placement_ended=true is_in_work=false is_recognised=false", Verdict.Fails)]
    public void In_Beijing_aid_begins_again_after_a_placement_without_work(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("beijing-2018", PolicyParameters.AidEndAndReturn, "return_after_placement", facts));

    [Theory]
    [Trait("Requirement", "R-126")]
    [InlineData("is_named_for_key_help=true", Verdict.Holds)]
    [InlineData("is_named_for_key_help=false is_recognised=true", Verdict.Fails)]
    public void In_Beijing_persons_named_by_city_or_district_may_be_served_alike(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("beijing-2018", PolicyParameters.KeyHelp, "named", facts));

    [Theory]
    [Trait("Requirement", "R-169")]
    [InlineData("is_unemployed_again=true is_in_work=false", Verdict.Holds)]
    [InlineData("is_unemployed_again=true is_in_work=true", Verdict.Fails)]
    [InlineData("is_unemployed_again=false is_in_work=false", Verdict.Fails)]
    public void In_Xuchang_who_is_out_of_work_again_gets_key_help(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("xuchang-2023", PolicyParameters.KeyHelp, "unemployed_again", facts));

    [Theory]
    [Trait("Example", "W-27")]
    [Trait("Requirement", "R-115")]
    [Trait("Requirement", "R-116")]
    [Trait("Requirement", "R-117")]
    [Trait("Requirement", "R-118")]
    [Trait("Requirement", "R-119")]
    [InlineData("is_recognised=true is_judged_job_ready=false readiness_barrier=attitude is_entitled_to_policy=false", "not_ready attitude")]
    [InlineData("is_recognised=true is_judged_job_ready=false readiness_barrier=skill is_entitled_to_policy=false", "not_ready skill")]
    [InlineData("is_recognised=true is_judged_job_ready=true readiness_barrier=none is_entitled_to_policy=false", "ready job_ready")]
    [InlineData("is_recognised=true is_judged_job_ready=true readiness_barrier=none is_entitled_to_policy=true", "ready job_ready policy")]
    [InlineData("is_recognised=false is_judged_job_ready=false readiness_barrier=skill is_entitled_to_policy=true", "not_ready")]
    public void In_Beijing_readiness_says_which_service_comes_next(string facts, string services) => Assert.Equal(
        services.Split(' '),
        EligibilityReport.Of(Known.Of("has_agreement=true " + facts), Policy.Named("beijing-2018"), Known.Today).Findings
            .Where(finding => finding.List == PolicyParameters.ReadinessServices && finding.Decision.Verdict == Verdict.Holds).Select(finding => finding.Code));

    [Fact]
    [Trait("Requirement", "R-115")]
    public void Without_a_readiness_assessment_no_service_is_chosen() => Assert.DoesNotContain(
        EligibilityReport.Of(Known.Of("is_recognised=true"), Policy.Named("beijing-2018"), Known.Today).Findings,
        finding => finding.List == PolicyParameters.ReadinessServices && finding.Decision.Verdict != Verdict.CannotTell);

    [Theory]
    [Trait("Requirement", "R-137")]
    [InlineData("is_registered_unemployed=true on_minimum_living_allowance=true is_hard_to_place=true", Verdict.Holds)]
    [InlineData("is_registered_unemployed=true on_minimum_living_allowance=true is_hard_to_place=false", Verdict.Fails)]
    [InlineData("is_registered_unemployed=true on_minimum_living_allowance=true", Verdict.CannotTell)]
    public void In_Xuchang_who_is_hard_to_place_through_the_market_may_have_a_public_welfare_post(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("xuchang-2023", PolicyParameters.LastResortPosts, "last_resort", facts));

    [Theory]
    [Trait("Requirement", "R-187")]
    [InlineData("is_in_work=false holds_disability_certificate=true meets_post_conditions=true", Verdict.Holds)]
    [InlineData("is_in_work=false is_recognised=true meets_post_conditions=true", Verdict.Holds)]
    [InlineData("is_in_work=false holds_disability_certificate=true meets_post_conditions=false", Verdict.Fails)]
    public void In_Harbin_public_welfare_posts_are_for_whom_the_conditions_fit(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("harbin-2010", PolicyParameters.LastResortPosts, "last_resort", facts));

    [Theory]
    [Trait("Requirement", "R-186")]
    [InlineData("in_welfare_post=true fails_post_assessment=true", Verdict.Holds)]
    [InlineData("in_welfare_post=true meets_post_conditions=false", Verdict.Holds)]
    [InlineData("in_welfare_post=true fails_post_assessment=false meets_post_conditions=true", Verdict.Fails)]
    [InlineData("in_welfare_post=false meets_post_conditions=false", Verdict.Fails)]
    [InlineData("in_welfare_post=true fails_post_assessment=false", Verdict.CannotTell)]
    public void In_Harbin_whoever_is_not_up_to_a_public_welfare_post_or_no_longer_fits_it_is_removed(string facts, Verdict verdict)
    {
        var decision = Known.Decide("harbin-2010", PolicyParameters.AidEndAndReturn, "removal", facts);

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(verdict == Verdict.Holds, decision.Outcome.Zh.Contains("清退", StringComparison.Ordinal));
    }

    [Theory]
    [Trait("Requirement", "R-254")]
    [InlineData("street_to_district", "is_recognised=true street_cannot_solve=true", Verdict.Holds)]
    [InlineData("street_to_district", "is_recognised=true street_cannot_solve=false", Verdict.Fails)]
    public void In_Shunyi_what_the_street_cannot_solve_goes_up(string code, string facts, Verdict verdict)
    {
        Assert.Equal(verdict, Known.Verdict("shunyi-2011", PolicyParameters.PassingUp, code, "is_in_work=false " + facts));
        Assert.Equal(Verdict.Holds, Known.Verdict("shunyi-2011", PolicyParameters.LastResortPosts, "street_posts", "is_in_work=false " + facts));
    }

    [Theory]
    [Trait("Requirement", "R-259")]
    [Trait("Requirement", "R-260")]
    [InlineData("is_in_work=false last_failure_cause=post", Verdict.Holds, Verdict.Fails)]
    [InlineData("is_in_work=false last_failure_cause=person", Verdict.Fails, Verdict.Holds)]
    [InlineData("is_in_work=true last_failure_cause=person", Verdict.Fails, Verdict.Fails)]
    [InlineData("is_in_work=false", Verdict.CannotTell, Verdict.CannotTell)]
    public void In_Shunyis_communities_the_cause_says_whether_to_search_again_or_to_report_up(string facts, Verdict again, Verdict up)
    {
        Assert.Equal(again, Known.Verdict("shunyi-2011", PolicyParameters.PassingUp, "community_by_post", facts));
        Assert.Equal(up, Known.Verdict("shunyi-2011", PolicyParameters.PassingUp, "community_by_person", facts));
    }

    [Theory]
    [Trait("Requirement", "R-120")]
    [Trait("Requirement", "R-121")]
    [InlineData("has_agreement=true readiness_barrier=skill is_classification_tested=true", Verdict.Holds)]
    [InlineData("agreement_signed_on=2023-07-03 readiness_barrier=none is_classification_tested=true", Verdict.Holds)]
    [InlineData("has_agreement=true readiness_barrier=skill is_classification_tested=false", Verdict.Fails)]
    [InlineData("has_agreement=false readiness_barrier=skill is_classification_tested=true", Verdict.Fails)]
    [InlineData("has_agreement=true is_classification_tested=true", Verdict.CannotTell)]
    public void In_Beijing_readiness_assessment_and_classification_test_come_before_the_plan(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("beijing-2018", PolicyParameters.AidTiers, "plan", "is_recognised=true " + facts));

    [Theory]
    [Trait("Requirement", "R-122")]
    [InlineData("true", Verdict.Holds)]
    [InlineData("false", Verdict.Fails)]
    public void In_Beijing_new_facts_lead_to_a_revised_plan(string hasNew, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("beijing-2018", PolicyParameters.AidTiers, "plan_revision", "is_recognised=true has_agreement=true has_new_facts=" + hasNew));

    [Theory]
    [Trait("Requirement", "R-203")]
    [Trait("Requirement", "R-204")]
    [InlineData("street_plan", "集体会商", OfficeTier.Street)]
    [InlineData("community_plan", "家庭负担", OfficeTier.Community)]
    public void In_Shunyi_street_and_community_each_make_their_plan(string code, string service, OfficeTier tier)
    {
        var finding = Assert.Single(
            EligibilityReport.Of(Known.Of("is_recognised=true"), Policy.Named("shunyi-2011"), Known.Today).Findings, one => one.List == PolicyParameters.AidTiers && one.Code == code);

        Assert.Equal((Verdict.Holds, tier), (finding.Decision.Verdict, finding.Tier!.Value));
        Assert.Contains(service, finding.Decision.Outcome.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Requirement", "R-185")]
    [InlineData("true", Verdict.Holds)]
    [InlineData("false", Verdict.Fails)]
    public void In_Harbin_a_family_in_hardship_gets_one_to_one_help(string hardship, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("harbin-2010", PolicyParameters.KeyHelp, "family_hardship", "is_recognised=true is_family_in_hardship=" + hardship));

    [Theory]
    [Trait("Requirement", "R-245")]
    [Trait("Requirement", "R-246")]
    [InlineData("is_in_work=false last_failure_cause=post", Verdict.Holds, Verdict.Fails)]
    [InlineData("is_in_work=false last_failure_cause=person", Verdict.Holds, Verdict.Fails)]
    [InlineData("is_in_work=true last_failure_cause=post", Verdict.Fails, Verdict.Holds)]
    public void On_Shunyis_streets_who_found_no_work_is_recommended_again_and_who_did_is_registered(string facts, Verdict again, Verdict registered)
    {
        Assert.Equal(again, Known.Verdict("shunyi-2011", PolicyParameters.PassingUp, "street_again", facts));
        Assert.Equal(registered, Known.Verdict("shunyi-2011", PolicyParameters.PassingUp, "street_employed", facts));
    }
}
