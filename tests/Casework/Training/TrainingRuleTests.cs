using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Training;

public sealed class TrainingRuleTests
{
    private static readonly DateOnly AsOf = new(2026, 3, 31);

    [Fact]
    [Trait("Requirement", "R-549")]
    public void In_Fengtai_training_is_advised_from_need_intention_and_what_the_market_asks()
    {
        PersonFacts person = new() { LacksSkills = true, WantsTraining = true, TrainingOpensPostings = true };

        Assert.Equal(Verdict.Holds, Rule("fengtai-2017", "advice", person).Verdict);
        Assert.Equal(Verdict.Fails, Rule("fengtai-2017", "advice", person with { TrainingOpensPostings = false }).Verdict);
        Assert.Equal(Verdict.Fails, Rule("fengtai-2017", "advice", person with { WantsTraining = false }).Verdict);
        var open = Rule("fengtai-2017", "advice", person with { LacksSkills = null });
        Assert.Equal((Verdict.CannotTell, "lacks_skills"), (open.Verdict, Assert.Single(open.Missing)));
    }

    [Theory]
    [Trait("Requirement", "R-554")]
    [InlineData(true, true, Verdict.Holds)]
    [InlineData(true, false, Verdict.Fails)]
    [InlineData(false, true, Verdict.Fails)]
    [InlineData(true, null, Verdict.CannotTell)]
    public void In_Xuchang_start_up_training_is_for_the_willing_with_basic_conditions(bool wants, bool? meets, Verdict verdict)
    {
        var decision = Rule("xuchang-2023", "startup_training", new() { IsRegisteredUnemployed = true, WantsToStartBusiness = wants, MeetsBasicStartupConditions = meets });

        Assert.Equal((verdict, "003 §4(5)"), (decision.Verdict, decision.Article));
        if (verdict == Verdict.Holds)
            Assert.Contains("创业担保贷款", decision.Outcome.Zh, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-556")]
    public void In_Beijing_placement_is_tied_to_training_work_trial_and_start_up_service()
    {
        Assert.Equal(Verdict.Holds, Rule("beijing-2018", "skill_training", new() { LacksSkills = true }).Verdict);
        Assert.Equal(Verdict.Holds, Rule("beijing-2018", "work_trial", new() { LacksWorkExperience = true }).Verdict);
        Assert.Equal(Verdict.Holds, Rule("beijing-2018", "startup_service", new() { WantsToStartBusiness = true }).Verdict);
        Assert.Equal(Verdict.CannotTell, Rule("beijing-2018", "startup_service", new()).Verdict);
    }

    [Fact]
    [Trait("Requirement", "R-578")]
    public void Hard_to_employ_persons_in_stable_work_are_led_to_upgrading_by_commission_of_the_employer()
    {
        var decision = Rule("shunyi-2011", "hard_to_employ_in_service", new() { IsRecognised = true, IsInStableWork = true });

        Assert.Equal(Verdict.Holds, decision.Verdict);
        Assert.Contains("职工委托培养", decision.Outcome.Zh, StringComparison.Ordinal);
        Assert.Equal(Verdict.Fails, Rule("shunyi-2011", "hard_to_employ_in_service", new() { IsRecognised = true, IsInStableWork = false }).Verdict);
        Assert.Equal("is_in_stable_work", Assert.Single(Rule("shunyi-2011", "hard_to_employ_in_service", new() { IsRecognised = true }).Missing));
    }

    [Theory]
    [Trait("Requirement", "R-548")]
    [InlineData(true, true, Verdict.Holds)]
    [InlineData(true, false, Verdict.Fails)]
    [InlineData(false, true, Verdict.Fails)]
    [InlineData(true, null, Verdict.CannotTell)]
    public void In_Beijing_whoever_is_hard_to_employ_and_qualified_is_helped_with_the_procedure(bool recognised, bool? entitled, Verdict verdict)
    {
        var decision = PersonRules.Decide(PolicyParameters.ReadinessServices, "policy", new() { IsRecognised = recognised, HasAgreement = true, IsEntitledToPolicy = entitled }, Policy.Named("beijing-2018"), AsOf)!;

        Assert.Equal((verdict, "002 Art. 26(2)"), (decision.Verdict, decision.Article));
    }

    [Fact]
    public void Every_item_of_every_checklist_has_words_and_an_article()
    {
        foreach (var parameter in PolicyParameters.All.OfType<PolicyParameter<Reading>>().Where(static parameter => parameter is { Group: "training", Units: ["required"] or ["step"] or ["at_the_same_time"] }))
            Assert.All(parameter.Cases, code => Assert.True(ChecklistWords.Has(code), code));
    }

    [Fact]
    public void An_item_that_is_not_on_the_list_is_refused_by_name()
    {
        var list = Checklist.Of(PolicyParameters.TrainingResultMeasures, Policy.Named("shunyi-2011"))!;

        Assert.Contains("total_score", Assert.Throws<ArgumentException>(() => list.Decide(new Dictionary<string, bool?> { ["marks"] = true })).Message, StringComparison.Ordinal);
        Assert.Null(Checklist.Of(PolicyParameters.TrainingResultMeasures, Policy.Named("beijing-2018")));
    }

    private static Decision Rule(string policy, string code, PersonFacts person) => PersonRules.Decide(PolicyParameters.TrainingRoutes, code, person, Policy.Named(policy), AsOf)!;
}
