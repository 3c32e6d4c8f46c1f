using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Eligibility;

public sealed class NeedTests
{
    [Theory]
    [Trait("Requirement", "R-099")]
    [Trait("Requirement", "R-100")]
    [Trait("Requirement", "R-104")]
    [InlineData("internal_transfer", "转岗培训")]
    [InlineData("market", "困难程度")]
    [InlineData("policy", "优惠政策")]
    [InlineData("self_employment", "创业培训")]
    [InlineData("benefit", "家庭困难")]
    public void In_Fengtai_each_label_is_one_of_five_and_leads_to_its_service(string label, string service)
    {
        var holding = Holding("fengtai-2017", PolicyParameters.NeedLabels, "need_label=" + label);

        var finding = Assert.Single(holding);
        Assert.Equal(label, finding.Code);
        Assert.Contains(service, finding.Decision.Outcome.Zh, StringComparison.Ordinal);
        Assert.Equal(5, Policy.Named("fengtai-2017").Statements(PolicyParameters.NeedLabels).Count);
    }

    [Fact]
    [Trait("Requirement", "R-101")]
    public void In_Fengtai_a_worker_who_chose_the_market_is_classed_once_difficulty_resources_and_wish_are_known()
    {
        Assert.Equal(
            ["difficulty_level", "has_own_resources", "wants_work"],
            Known.Decide("fengtai-2017", PolicyParameters.NeedLabelClasses, "market_graded", "need_label=market").Missing);
        Assert.Equal(
            Verdict.Holds,
            Known.Verdict("fengtai-2017", PolicyParameters.NeedLabelClasses, "market_graded", "need_label=market difficulty_level=2 has_own_resources=false wants_work=true"));
    }

    [Theory]
    [Trait("Requirement", "R-102")]
    [Trait("Requirement", "R-103")]
    [InlineData("policy_entitled", "need_label=policy is_entitled_to_policy=true", Verdict.Holds)]
    [InlineData("policy_entitled", "need_label=policy is_entitled_to_policy=false", Verdict.Fails)]
    [InlineData("policy_entitled", "need_label=market is_entitled_to_policy=true", Verdict.Fails)]
    [InlineData("startup_policy", "need_label=self_employment wants_startup_policy=true", Verdict.Holds)]
    [InlineData("startup_policy", "need_label=self_employment wants_startup_policy=false", Verdict.Fails)]
    [InlineData("startup_training", "need_label=self_employment wants_startup_training=true", Verdict.Holds)]
    [InlineData("startup_training", "need_label=benefit wants_startup_training=true", Verdict.Fails)]
    public void In_Fengtai_labelled_workers_are_classed_by_policy_and_start_up_need(string code, string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("fengtai-2017", PolicyParameters.NeedLabelClasses, code, facts));

    [Theory]
    [Trait("Requirement", "R-105")]
    [Trait("Requirement", "R-107")]
    [InlineData("has_shared_problem=true", "classified")]
    [InlineData("has_shared_problem=false", "special")]
    public void In_Fengtai_shared_problems_get_classified_and_own_ones_special_guidance(string facts, string form) =>
        Assert.Equal(form, Assert.Single(Holding("fengtai-2017", PolicyParameters.GuidanceForms, facts)).Code);

    [Theory]
    [Trait("Requirement", "R-113")]
    [InlineData("difficulty_level=2 wants_guidance=true has_shared_problem=true", "general classified")]
    [InlineData("difficulty_level=1 wants_guidance=true has_shared_problem=false", "general special")]
    [InlineData("difficulty_level=2 wants_guidance=false has_shared_problem=true", "")]
    [InlineData("difficulty_level=3 wants_guidance=true has_shared_problem=true", "")]
    [InlineData("difficulty_level=3 is_recognised=false wants_guidance=true has_shared_problem=true", "chapter_two")]
    [InlineData("difficulty_level=4 is_recognised=true has_agreement=true has_shared_problem=true", "aid")]
    public void In_Beijing_whoever_wants_guidance_gets_the_form_that_fits(string facts, string forms) => Assert.Equal(
        forms.Split(' ', StringSplitOptions.RemoveEmptyEntries), Holding("beijing-2018", PolicyParameters.GuidanceForms, facts).Select(finding => finding.Code));

    [Theory]
    [Trait("Requirement", "R-148")]
    [Trait("Requirement", "R-149")]
    [Trait("Requirement", "R-150")]
    [Trait("Requirement", "R-152")]
    [Trait("Requirement", "R-153")]
    [InlineData("work", "wants_work")]
    [InlineData("training", "wants_training")]
    [InlineData("startup", "wants_to_start_business")]
    [InlineData("unclear", "is_intention_unclear")]
    [InlineData("other", "wants_other_service")]
    public void In_Xuchang_each_need_of_a_registered_person_has_its_service(string code, string fact)
    {
        Assert.Equal(code, Assert.Single(Holding("xuchang-2023", PolicyParameters.ServiceClasses, $"is_registered_unemployed=true {fact}=true")).Code);
        Assert.Equal(Verdict.Fails, Known.Verdict("xuchang-2023", PolicyParameters.ServiceClasses, code, $"is_registered_unemployed=true {fact}=false"));
        Assert.Equal(Verdict.Fails, Known.Verdict("xuchang-2023", PolicyParameters.ServiceClasses, code, $"is_registered_unemployed=false {fact}=true"));
    }

    [Theory]
    [Trait("Requirement", "R-151")]
    [InlineData("is_registered_unemployed=true is_entitled_to_benefit=true", Verdict.Holds)]
    [InlineData("is_registered_unemployed=false is_entitled_to_benefit=true", Verdict.Holds)]
    [InlineData("is_registered_unemployed=true is_entitled_to_benefit=false", Verdict.Fails)]
    [InlineData("is_registered_unemployed=true", Verdict.CannotTell)]
    public void In_Xuchang_registration_and_benefit_are_handled_together_so_that_neither_waits_for_the_other(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("xuchang-2023", PolicyParameters.ServiceClasses, "benefit", facts));

    [Theory]
    [Trait("Requirement", "R-188")]
    [InlineData("true", "difficult")]
    [InlineData("false", "general")]
    public void In_Shunyi_a_seeker_is_general_or_difficult(string isDifficult, string code) => Assert.Equal(
        code, Assert.Single(Holding("shunyi-2011", PolicyParameters.SeekerClasses, "is_difficult_seeker=" + isDifficult)).Code);

    [Theory]
    [Trait("Requirement", "R-190")]
    [Trait("Requirement", "R-191")]
    [Trait("Requirement", "R-192")]
    [Trait("Requirement", "R-193")]
    [InlineData("lacks_skills", "lacks_skills", "培训政策")]
    [InlineData("no_experience", "lacks_work_experience", "先就业再择业")]
    [InlineData("failed_interviews", "fails_interviews", "模拟面试")]
    [InlineData("other", "has_other_difficulty", "职业环境指导")]
    public void In_Shunyi_each_cause_of_difficulty_has_its_guidance(string code, string fact, string service)
    {
        var decision = Known.Decide("shunyi-2011", PolicyParameters.SeekerClasses, code, $"is_difficult_seeker=true {fact}=true");

        Assert.Equal(Verdict.Holds, decision.Verdict);
        Assert.Contains(service, decision.Outcome.Zh, StringComparison.Ordinal);
        Assert.Equal(Verdict.Fails, Known.Verdict("shunyi-2011", PolicyParameters.SeekerClasses, code, $"is_difficult_seeker=true {fact}=false"));
        Assert.Equal(Verdict.Fails, Known.Verdict("shunyi-2011", PolicyParameters.SeekerClasses, code, $"is_difficult_seeker=false {fact}=true"));
    }

    [Fact]
    [Trait("Requirement", "R-189")]
    public void In_Shunyi_a_difficult_seeker_gets_help_with_recognition_once_the_district_lists_its_categories()
    {
        var listed = Known.With(
            "shunyi-2011",
            """
            "hard_to_employ_categories": [ { "form": "all_of", "case": "disabled", "conditions": ["disabled"], "zh": "残疾人员", "en": "disabled person", "source": "District list", "rows": ["R-200"] } ]
            """);

        Assert.Equal(Verdict.CannotTell, Known.Verdict("shunyi-2011", PolicyParameters.SeekerClasses, "hard_to_employ", "is_difficult_seeker=true"));
        Assert.Equal(
            Verdict.Holds,
            PersonRules.Decide(PolicyParameters.SeekerClasses, "hard_to_employ", Known.Of("is_difficult_seeker=true holds_disability_certificate=true"), listed, Known.Today)!.Verdict);
    }

    [Theory]
    [Trait("Requirement", "R-196")]
    [InlineData("is_intention_unclear=true has_gap_to_wish=false", Verdict.Holds)]
    [InlineData("is_intention_unclear=false has_gap_to_wish=true", Verdict.Holds)]
    [InlineData("is_intention_unclear=false has_gap_to_wish=false", Verdict.Fails)]
    [InlineData("is_intention_unclear=false", Verdict.CannotTell)]
    public void In_Shunyi_an_unclear_intention_or_a_large_gap_leads_to_expert_service(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("shunyi-2011", PolicyParameters.ExpertService, "unclear", facts));

    [Theory]
    [Trait("Requirement", "R-198")]
    [InlineData("true", Verdict.Holds)]
    [InlineData("false", Verdict.Fails)]
    public void In_Shunyi_an_impairment_leads_to_those_who_can_help(string impaired, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("shunyi-2011", PolicyParameters.ExpertService, "impaired", "is_impaired=" + impaired));

    [Theory]
    [Trait("Requirement", "R-199")]
    [InlineData("hours")]
    [InlineData("environment")]
    [InlineData("pressure")]
    public void In_Shunyi_adaptability_problems_are_of_three_types(string type) => Assert.Equal(
        type,
        Assert.Single(Holding("shunyi-2011", PolicyParameters.ExpertService, "is_intention_unclear=false has_gap_to_wish=false is_impaired=false maladaptation=" + type)).Code);

    [Theory]
    [Trait("Requirement", "R-181")]
    [Trait("Requirement", "R-183")]
    [InlineData("2033-07-04", "young_or_middle_aged")]
    [InlineData("2033-07-03", "older_4050")]
    public void In_Harbin_the_young_are_trained_and_the_older_get_community_posts(string retires, string code)
    {
        var city = Known.With("harbin-2010", """ "older_worker_from": [ { "form": "at_most", "amount": 10, "unit": "years_to_retirement", "source": "City rules", "rows": ["R-170"] } ] """);
        var facts = Known.Of($"is_in_work=false holds_disability_certificate=true is_technically_strong=false retires_on={retires}");

        Assert.Equal(
            code,
            Assert.Single(EligibilityReport.Of(facts, city, Known.Today).Findings, finding => finding.List == PolicyParameters.TrainingRoutes && finding.Decision.Verdict == Verdict.Holds).Code);
    }

    [Theory]
    [Trait("Requirement", "R-182")]
    [InlineData("was_previously_employed=true is_technically_strong=true", Verdict.Holds)]
    [InlineData("was_previously_employed=true is_technically_strong=false", Verdict.Fails)]
    [InlineData("was_previously_employed=false is_technically_strong=true", Verdict.Fails)]
    public void In_Harbin_a_displaced_worker_with_a_technical_strength_goes_to_professional_posts(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("harbin-2010", PolicyParameters.TrainingRoutes, "technical", "is_in_work=false holds_disability_certificate=true " + facts));

    [Theory]
    [Trait("Requirement", "R-237")]
    [Trait("Requirement", "R-563")]
    [Trait("Requirement", "R-564")]
    [Trait("Requirement", "R-565")]
    [Trait("Requirement", "R-566")]
    [InlineData("transfer_or_reemployment", "is_rural_labour=true is_in_work=false", "is_rural_labour=true is_in_work=true")]
    [InlineData("transfer_or_reemployment", "is_rural_labour=false is_in_work=false", "is_rural_labour=false is_in_work=true")]
    [InlineData("new_labour", "is_new_entrant=true", "is_new_entrant=false")]
    [InlineData("talent_reserve", "is_in_low_post=true", "is_in_low_post=false")]
    [InlineData("in_service", "is_technical_worker_in_service=true", "is_technical_worker_in_service=false")]
    [InlineData("school_leaver", "is_school_leaver=true", "is_school_leaver=false")]
    public void In_Shunyi_training_is_by_group(string code, string holds, string fails)
    {
        Assert.Equal(Verdict.Holds, Known.Verdict("shunyi-2011", PolicyParameters.TrainingRoutes, code, holds));
        Assert.Equal(Verdict.Fails, Known.Verdict("shunyi-2011", PolicyParameters.TrainingRoutes, code, fails));
    }

    [Theory]
    [Trait("Requirement", "R-266")]
    [InlineData("is_recognised=true is_in_work=true has_mood_swings=true", Verdict.Holds)]
    [InlineData("is_recognised=true is_in_work=true wants_to_leave_post=true", Verdict.Holds)]
    [InlineData("is_recognised=true is_in_work=true has_mood_swings=false wants_to_leave_post=false", Verdict.Fails)]
    [InlineData("is_recognised=true is_in_work=false wants_to_leave_post=true", Verdict.Fails)]
    [InlineData("is_recognised=false is_in_work=true wants_to_leave_post=true", Verdict.Fails)]
    [InlineData("is_recognised=true is_in_work=true has_mood_swings=false", Verdict.CannotTell)]
    public void In_Shunyi_a_recognised_person_in_work_who_wavers_is_guided_to_stay(string facts, Verdict verdict)
    {
        var decision = Known.Decide("shunyi-2011", PolicyParameters.GuidanceForms, "retention", facts);

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(verdict == Verdict.Holds, decision.Outcome.Zh.Contains("稳岗指导：职业生涯规划、劳动力市场形势分析、心理疏导", StringComparison.Ordinal));
    }

    [Theory]
    [Trait("Requirement", "R-264")]
    [InlineData("wants_work=true had_guidance=false", Verdict.Holds, Verdict.Fails)]
    [InlineData("wants_work=true had_guidance=true", Verdict.Holds, Verdict.Holds)]
    [InlineData("wants_work=false had_guidance=true", Verdict.Fails, Verdict.Fails)]
    [InlineData("had_guidance=true", Verdict.CannotTell, Verdict.CannotTell)]
    public void In_Shunyis_communities_general_guidance_comes_before_the_match(string facts, Verdict guided, Verdict matched)
    {
        Assert.Equal(guided, Known.Verdict("shunyi-2011", PolicyParameters.GuidanceForms, "community", facts));
        Assert.Equal(matched, Known.Verdict("shunyi-2011", PolicyParameters.ReadinessServices, "community_match", facts));
    }

    private static IEnumerable<EligibilityFinding> Holding(string policy, PolicyParameter<PersonRule> list, string facts) =>
        EligibilityReport.Of(Known.Of(facts), Policy.Named(policy), Known.Today).Findings.Where(finding => finding.List == list && finding.Decision.Verdict == Verdict.Holds);
}
