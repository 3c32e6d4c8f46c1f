using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Eligibility;

/// <summary>Decisions worked out by hand from the articles, most at a boundary, a third of them where facts are missing.</summary>
public sealed class DecisionCaseTests
{
    // Which rules lead to which training is tested with the training itself.
    private static readonly PolicyParameter<PersonRule>[] CasesElsewhere = [PolicyParameters.TrainingRoutes];

    public static TheoryData<string> Ids => [.. DecisionCase.All.Select(static one => one.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_article_gives_this_verdict(string id)
    {
        var one = DecisionCase.All.Single(one => one.Id == id);

        var decision = PersonRules.Decide(one.RuleList, one.Rule, one.Person, Policy.Named(one.Policy), one.AsOf);

        Assert.True(decision is not null, $"{id}: {one.Policy} states no rule {one.List}/{one.Rule}.");
        Assert.True(one.Expected == decision.Verdict, $"{id}: {one.Policy} {one.List}/{one.Rule} gives {decision.Verdict}, expected {one.Expected}: {one.Why}");
    }

    [Fact]
    public void No_two_cases_have_one_id() => Assert.Equal(DecisionCase.All.Count, DecisionCase.All.Select(static one => one.Id).Distinct().Count());

    [Fact]
    public void Every_rule_about_persons_of_every_policy_has_a_case()
    {
        var covered = DecisionCase.All.Select(static one => (one.Policy, one.List, one.Rule)).ToHashSet();
        var missing = new[] { "beijing-2018", "shunyi-2011", "fengtai-2017", "xuchang-2023", "harbin-2010" }
            .SelectMany(policy => PolicyParameters.PersonRules.Except(CasesElsewhere).SelectMany(list =>
                Policy.Named(policy).Statements(list).Where(static statement => statement.Value is not null).Select(statement => (policy, list.Name, statement.Case!))))
            .Where(rule => !covered.Contains(rule));

        Assert.Empty(missing);
    }
}
