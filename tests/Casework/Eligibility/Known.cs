using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Eligibility;

/// <summary>Writes persons and decisions the way a reader would tell them.</summary>
internal static class Known
{
    internal static DateOnly Today { get; } = new(2023, 7, 3);

    /// <summary>A person of facts: <c>age=16 is_in_work=false</c>.</summary>
    internal static PersonFacts Of(string facts) => facts
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(static fact => fact.Split('='))
        .Aggregate(new PersonFacts(), static (person, fact) =>
            (PersonFactCatalogue.Find(fact[0]) ?? throw new ArgumentException($"No fact {fact[0]}.")).Stated(person, fact[1]) ?? throw new ArgumentException($"{fact[0]} can't be {fact[1]}."));

    internal static Decision Decide(string policy, PolicyParameter<PersonRule> list, string code, string facts) =>
        PersonRules.Decide(list, code, Of(facts), Policy.Named(policy), Today) ?? throw new ArgumentException($"{policy} has no {list.Name} {code}.");

    internal static Verdict Verdict(string policy, PolicyParameter<PersonRule> list, string code, string facts) => Decide(policy, list, code, facts).Verdict;

    /// <summary>A policy that sets what another leaves to a city.</summary>
    internal static Policy With(string policy, string eligibility) => Policy.Parse(
        $$"""
        { "name": "a-city", "title": { "zh": "某市", "en": "A city" }, "extends": "{{policy}}", "parameters": { "eligibility": { {{eligibility}} } } }
        """,
        "test");
}
