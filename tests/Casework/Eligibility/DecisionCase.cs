using System.Text.Json;
using System.Text.Json.Serialization;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Eligibility;

/// <summary>One case of boundary-cases.jsonl: a person of facts, a rule, and the verdict that its article gives.</summary>
public sealed record DecisionCase
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    public required string Id { get; init; }

    public required string Policy { get; init; }

    public required DateOnly AsOf { get; init; }

    public required IReadOnlyDictionary<string, JsonElement> Facts { get; init; }

    public required string List { get; init; }

    public required string Rule { get; init; }

    public required Verdict Expected { get; init; }

    public required string Article { get; init; }

    public required IReadOnlyList<string> Rows { get; init; }

    public required string Why { get; init; }

    public static IReadOnlyList<DecisionCase> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Eligibility", "boundary-cases.jsonl"))
            .Select(static line => JsonSerializer.Deserialize<DecisionCase>(line, Options) ?? throw new InvalidDataException("An empty line.")),
    ];

    /// <summary>The facts as the engine reads them; a fact that there is not, or a value it can't have, is an error of the case.</summary>
    public PersonFacts Person => Facts.Aggregate(new PersonFacts(), (person, fact) => fact.Key == "household_members"
        ? person with { HouseholdMembers = fact.Value.Deserialize<List<HouseholdMember>>(Options) }
        : PersonFactCatalogue.Find(fact.Key)?.Stated(person, fact.Value.ToString().ToLowerInvariant())
            ?? throw new InvalidDataException($"{Id}: {fact.Key} can't be {fact.Value}."));

    /// <summary>The list of the rule.</summary>
    public PolicyParameter<PersonRule> RuleList => PolicyParameters.PersonRules.Single(list => list.Name == List);
}
