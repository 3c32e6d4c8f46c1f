using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Subsidies;

public sealed class SubsidyGuideTests
{
    private static Policy Shunyi { get; } = Policy.Named("shunyi-2011");

    private static Policy Harbin { get; } = Policy.Named("harbin-2010");

    private static Policy Xuchang { get; } = Policy.Named("xuchang-2023");

    [Theory]
    [Trait("Requirement", "R-476")]
    [InlineData(true, true, Verdict.Holds)]
    [InlineData(true, false, Verdict.Fails)]
    [InlineData(false, true, Verdict.Fails)]
    [InlineData(null, true, Verdict.CannotTell)]
    public void Who_is_not_found_in_business_is_not_reported(bool? isChecked, bool inBusiness, Verdict verdict) => Assert.Equal(
        verdict, SubsidyGuide.Decide(Subsidy.SelfEmploymentInsurance, new() { IsFieldChecked = isChecked, IsInBusiness = inBusiness }, Shunyi)!.Verdict);

    [Theory]
    [Trait("Requirement", "R-615")]
    [Trait("Requirement", "R-481")]
    [InlineData(true, true, Verdict.Holds)]
    [InlineData(true, false, Verdict.Fails)]
    [InlineData(true, null, Verdict.CannotTell)]
    public void Who_is_not_found_in_flexible_work_is_not_reported(bool isChecked, bool? flexible, Verdict verdict) => Assert.Equal(
        verdict, SubsidyGuide.Decide(Subsidy.FlexibleEmploymentInsurance, new() { IsFieldChecked = isChecked, IsInFlexibleWork = flexible }, Shunyi)!.Verdict);

    [Theory]
    [Trait("Requirement", "R-542")]
    [InlineData(11, true, false, Verdict.Fails)]
    [InlineData(12, true, false, Verdict.Holds)]
    [InlineData(13, true, false, Verdict.Holds)]
    [InlineData(12, false, false, Verdict.Fails)]
    [InlineData(12, true, true, Verdict.Fails)]
    [InlineData(null, true, false, Verdict.CannotTell)]
    public void In_Harbin_an_employer_is_subsidised_for_a_contract_of_a_year_with_insurance(int? months, bool insures, bool restricted, Verdict verdict)
    {
        SubsidyFacts facts = new() { IsHardToEmploy = true, ContractMonths = months, DoesEmployerInsure = insures, IsRestrictedIndustry = restricted };

        var decision = SubsidyGuide.Decide(Subsidy.HiringInsurance, facts, Harbin)!;

        Assert.Equal((verdict, "004 Art. 6(2)"), (decision.Verdict, decision.Article));
    }

    [Fact]
    [Trait("Requirement", "R-543")]
    public void In_Harbin_flexible_work_with_insurance_is_subsidised_and_who_finds_none_soon_is_trained()
    {
        Assert.Equal(Verdict.Holds, SubsidyGuide.Decide(Subsidy.FlexibleEmploymentInsurance, new() { IsHardToEmploy = true, IsInFlexibleWork = true, IsInsured = true }, Harbin)!.Verdict);
        Assert.Equal(Verdict.Fails, SubsidyGuide.Decide(Subsidy.FlexibleEmploymentInsurance, new() { IsHardToEmploy = true, IsInFlexibleWork = true, IsInsured = false }, Harbin)!.Verdict);
        Assert.Equal(Verdict.Holds, SubsidyGuide.Decide(Subsidy.Training, new() { IsHardToEmploy = true, IsNotSoonEmployable = true, IsInTraining = true }, Harbin)!.Verdict);
    }

    [Theory]
    [Trait("Requirement", "R-544")]
    [InlineData(true, Verdict.Holds)]
    [InlineData(false, Verdict.Fails)]
    [InlineData(null, Verdict.CannotTell)]
    public void A_recommendation_that_led_to_work_earns_the_placement_subsidy(bool? placed, Verdict verdict) =>
        Assert.Equal(verdict, SubsidyGuide.Decide(Subsidy.Placement, new() { IsPlacedByRecommendation = placed }, Harbin)!.Verdict);

    [Fact]
    [Trait("Requirement", "R-545")]
    public void In_Harbin_a_public_welfare_post_brings_two_subsidies()
    {
        SubsidyFacts facts = new() { IsInWelfarePost = true, MeetsPostConditions = true };

        Assert.Equal(
            [Subsidy.Post, Subsidy.PostInsurance],
            SubsidyGuide.For(facts, Harbin).Where(finding => finding.Decision.Verdict == Verdict.Holds).Select(finding => finding.Subsidy));
    }

    [Theory]
    [Trait("Requirement", "R-518")]
    [InlineData(true, Verdict.Holds)]
    [InlineData(false, Verdict.Fails)]
    [InlineData(null, Verdict.CannotTell)]
    public void In_Shunyi_a_posts_terms_are_fixed_and_entered_first(bool? entered, Verdict verdict) => Assert.Equal(
        verdict, SubsidyGuide.Decide(Subsidy.Post, new() { IsInWelfarePost = true, MeetsPostConditions = true, AreTermsEntered = entered }, Shunyi)!.Verdict);

    [Fact]
    [Trait("Requirement", "R-533")]
    public void The_five_policies_of_the_district_are_named_and_their_conditions_asked_for()
    {
        Subsidy[] five = [Subsidy.HardToEmploy, Subsidy.PlacementAward, Subsidy.RecommendationAward, Subsidy.WorkTrialTraining, Subsidy.StartupHiringAward];

        Assert.Equal(five.Length, Shunyi.Get(PolicyParameters.DistrictPolicyKinds)!.Amount);
        Assert.All(five, subsidy => Assert.Equal(Verdict.CannotTell, SubsidyGuide.Decide(subsidy, new(), Shunyi)!.Verdict));
    }

    [Fact]
    [Trait("Requirement", "R-546")]
    public void Xuchang_names_seven_subsidies_and_no_condition()
    {
        var findings = SubsidyGuide.For(new(), Xuchang);

        Assert.Equal(7, findings.Count);
        Assert.All(findings, finding => Assert.Contains("只列名称", Assert.Single(finding.Decision.Ask).Zh, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "R-547")]
    public void Nobody_is_kept_from_a_subsidy_by_a_fact_that_is_missing()
    {
        foreach (var policy in new[] { Shunyi, Harbin, Xuchang })
        {
            var findings = SubsidyGuide.For(new(), policy);

            Assert.Equal(policy.Statements(PolicyParameters.SubsidyConditions).Count, findings.Count);
            Assert.All(findings, finding => Assert.Equal(Verdict.CannotTell, finding.Decision.Verdict));
            Assert.All(findings, finding => Assert.NotEmpty(finding.Decision.Ask));
        }
    }

    [Fact]
    public void Every_subsidy_and_every_form_that_a_policy_can_name_is_known()
    {
        Assert.Equal(Enum.GetValues<Subsidy>().Order(), PolicyParameters.SubsidyConditions.Cases.Select(SubsidyNames.Of).Order());
        foreach (var form in PolicyParameters.SubsidyConditions.Units)
        {
            var policy = Policy.Parse(
                $$"""
                { "name": "form", "title": { "zh": "例", "en": "Example" }, "extends": "beijing-2018", "parameters": { "loans_and_subsidies": {
                  "subsidy_conditions": [ { "form": "reading", "name": "{{form}}", "case": "post", "source": "Example Art. 1" } ] } } }
                """,
                "form");

            Assert.Equal(Verdict.CannotTell, SubsidyGuide.Decide(Subsidy.Post, new(), policy)!.Verdict);
        }
    }

    [Fact]
    public void A_jurisdiction_that_names_none_gives_an_empty_list()
    {
        Assert.Empty(SubsidyGuide.For(new(), Policy.Named("beijing-2018")));
        Assert.Null(SubsidyGuide.Decide(Subsidy.Post, new(), Policy.Named("beijing-2018")));
    }

    [Theory]
    [Trait("Requirement", "R-541")]
    [InlineData(TraineeGroup.UrbanUnemployed, "unemployment certificate")]
    [InlineData(TraineeGroup.RuralTransfer, "rural transfer certificate")]
    public void Free_training_asks_for_the_identity_card_and_the_certificate_of_the_group(TraineeGroup group, string certificate)
    {
        Assert.Equal(Verdict.Holds, FreeTraining.Decide(group, true, true, Shunyi)!.Verdict);
        Assert.Equal(certificate, Assert.Single(FreeTraining.Decide(group, true, false, Shunyi)!.WouldChange).En);
        Assert.Equal(certificate, Assert.Single(FreeTraining.Decide(group, true, null, Shunyi)!.Ask).En);
        Assert.Null(FreeTraining.Decide(group, true, true, Harbin));
    }
}
