using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Eligibility;

/// <summary>Laws that every rule of every jurisdiction keeps, whatever its conditions.</summary>
public sealed class DecisionLawTests
{
    private const string City =
        """
        "older_worker_from": [ { "form": "at_most", "amount": 10, "unit": "years_to_retirement", "source": "City rules", "rows": ["R-144"] } ]
        """;

    // The seeds as they are, and with what they leave to a city set, so that every branch is walked.
    private static readonly Policy[] Jurisdictions =
    [
        .. new[] { "beijing-2018", "shunyi-2011", "fengtai-2017", "xuchang-2023", "harbin-2010" }.Select(Policy.Named),
        Known.With("xuchang-2023", City),
        Known.With("harbin-2010", City),
    ];

    [Fact]
    public void Every_condition_that_a_policy_can_name_has_a_meaning() =>
        Assert.Equal(Enum.GetValues<PersonCondition>().Order(), RuleClauses.Known.Order());

    [Fact]
    public void Every_condition_is_named_by_a_rule_of_some_seed()
    {
        var named = Jurisdictions.SelectMany(policy => PolicyParameters.PersonRules.SelectMany(policy.Statements)).SelectMany(statement => statement.Value is { } rule ? rule.Conditions.Concat(rule.AndAnyOf) : []).ToHashSet();

        Assert.Empty(Enum.GetValues<PersonCondition>().Except(named));
    }

    [Fact]
    public void Each_change_that_a_decision_names_gives_another_verdict() => ForAll((policy, facts) => Assert.All(
        EligibilityReport.Of(facts, policy, Known.Today).Findings,
        finding => Assert.All(finding.Decision.Changes, way =>
        {
            var changed = way.Aggregate(facts, static (person, change) => PersonFactCatalogue.Find(change.Fact)!.Stated(person, change.To)!);
            var after = PersonRules.Decide(finding.List, finding.Code, changed, policy, Known.Today)!;
            Assert.True(after.Verdict != finding.Decision.Verdict, $"{policy.Name} {finding.List} {finding.Code}: {string.Join(", ", way)} leaves it {after.Verdict}");
        })));

    [Fact]
    [Trait("Requirement", "R-133")]
    public void Nobody_is_told_to_want_no_work_so_as_to_be_registered_as_wanting_work()
    {
        var decision = Known.Decide(
            "xuchang-2023", PolicyParameters.JobSearchRegistration, "job_search",
            "age=50 draws_pension=false is_able_to_work=true wants_work=true is_in_work=false household_registered_here=true gave_commitment=true wants_training=false");

        Assert.Equal(Verdict.Fails, decision.Verdict);
        Assert.NotEmpty(decision.Changes);
        Assert.DoesNotContain(decision.Changes, static way => way.Count == 1 && way[0].Fact == "wants_work");
    }

    [Fact]
    public void Every_no_names_what_would_change_it() => ForAll((policy, facts) => Assert.All(
        EligibilityReport.Of(facts, policy, Known.Today).Findings.Where(finding => finding.Decision.Verdict == Verdict.Fails),
        finding => Assert.NotEmpty(finding.Decision.Changes)));

    [Fact]
    public void Once_what_is_missing_is_known_and_the_jurisdiction_has_set_its_numbers_everything_can_be_told() => ForAll((policy, facts) => Assert.All(
        EligibilityReport.Of(facts, policy, Known.Today).Findings.Where(finding => finding.Decision.Verdict == Verdict.CannotTell && finding.Decision.MustSet.Count == 0),
        finding => Assert.NotEqual(Verdict.CannotTell, Answered(finding, facts, policy).Verdict)));

    [Fact]
    public void A_fact_that_is_not_known_never_turns_a_yes_or_an_open_question_into_a_no() => ForAll((policy, facts) =>
    {
        var full = EligibilityReport.Of(facts, policy, Known.Today).Findings.ToDictionary(finding => (finding.List, finding.Code), finding => finding.Decision.Verdict);
        foreach (var fact in PersonFactCatalogue.All.Where(fact => fact.IsKnownOf(facts)))
        {
            foreach (var finding in EligibilityReport.Of(fact.Stated(facts, "unknown")!, policy, Known.Today).Findings.Where(one => one.Decision.Verdict != Verdict.CannotTell))
                Assert.Equal(full[(finding.List, finding.Code)], finding.Decision.Verdict);
        }
    });

    [Fact]
    public void Of_somebody_of_whom_nothing_is_known_nothing_is_denied() => Assert.All(
        Jurisdictions,
        policy => Assert.All(EligibilityReport.Of(new(), policy, Known.Today).Findings, finding =>
        {
            Assert.NotEqual(Verdict.Fails, finding.Decision.Verdict);
            Assert.True(finding.Decision.Verdict == Verdict.Holds || finding.Decision.Ask.Count > 0);
        }));

    [Fact]
    public void A_decision_bears_the_article_of_its_rule_and_both_languages() => Assert.All(
        Jurisdictions,
        policy => Assert.All(EligibilityReport.Of(new(), policy, Known.Today).Findings, finding =>
        {
            Assert.Equal(policy.Statement(finding.List, null, finding.Code)!.Source, finding.Decision.Article);
            Assert.NotEmpty(finding.Decision.Facts);
        }));

    private static Decision Answered(EligibilityFinding finding, PersonFacts facts, Policy policy)
    {
        var decision = finding.Decision;
        for (var round = 0; decision.Verdict == Verdict.CannotTell && round < 20; round++)
        {
            facts = decision.Missing.Aggregate(facts, static (person, name) => Answer(person, PersonFactCatalogue.Find(name)!));
            decision = PersonRules.Decide(finding.List, finding.Code, facts, policy, Known.Today)!;
        }

        return decision;
    }

    private static PersonFacts Answer(PersonFacts person, PersonFact fact) => new[] { "true", "2", "40", "2020-01-01", "market", "county", "attitude", "hours", "post" }
        .Select(answer => fact.Stated(person, answer)).First(static stated => stated is not null)!;

    private static void ForAll(Action<Policy, PersonFacts> law) => Prop.ForAll(Cases.ToArbitrary(), one => law(one.Policy, one.Facts)).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    private static Gen<(Policy Policy, PersonFacts Facts)> Cases =>
        from policy in Gen.Elements(Jurisdictions)
        from known in Gen.Choose(1, 10)
        from choices in Gen.Choose(0, int.MaxValue - 1).ArrayOf(PersonFactCatalogue.All.Count)
        select (policy, Person(choices, known));

    // The more "known" is, the more facts are known; values lie around the boundaries that rules have.
    private static PersonFacts Person(int[] choices, int known)
    {
        var person = new PersonFacts();
        for (var at = 0; at < choices.Length; at++)
        {
            if (choices[at] % 11 >= known)
                continue;
            var fact = PersonFactCatalogue.All[at];
            var answers = Answers.Select(answer => fact.Stated(person, answer)).OfType<PersonFacts>().ToList();
            person = answers[choices[at] / 11 % answers.Count];
        }

        // Two facts that contradict each other are refused where files are read: the day of an agreement that there is not.
        return person.HasAgreement == false ? person with { AgreementSignedOn = null } : person;
    }

    private static readonly string[] Answers =
    [
        "true", "false", "1", "2", "3", "4", "5", "15", "16", "49", "50", "60", "0", "2022-07-02", "2022-07-03", "2022-07-04", "2023-01-02", "2023-01-03", "2023-01-04", "2028-07-02",
        "2028-07-03", "2033-07-03", "2033-07-04", "internal_transfer", "market", "policy", "self_employment", "benefit", "none", "below_county", "county", "city", "attitude", "skill",
        "hours", "environment", "pressure", "post", "person",
    ];
}
