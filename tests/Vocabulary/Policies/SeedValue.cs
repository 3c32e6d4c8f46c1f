using Jiuye.Vocabulary;

namespace Vocabulary.Tests.Policies;

/// <summary>What a policy must say, read off the seed by a person, with the seed's own words.</summary>
public sealed record SeedValue(string Parameter, string Value, string Words, OfficeTier? Tier = null, string? Case = null)
{
    /// <summary>Every value of the list that the policy says otherwise.</summary>
    public static IReadOnlyList<string> Wrong(string policy, IEnumerable<SeedValue> values)
    {
        var said = Policy.Named(policy);
        return
        [
            .. from value in values
               let statements = said.Statements(PolicyParameters.Find(value.Parameter)!)
               let found = statements.SingleOrDefault(statement => statement.Tier == value.Tier && statement.Case == value.Case)
               where found?.ToText().En != value.Value
               select $"{value.Parameter}: {found?.ToText().En ?? "nothing"}, the seed says {value.Value}",
        ];
    }

    /// <summary>Every value whose words don't stand in the seed; spaces don't count, for scans break lines anywhere.</summary>
    public static IReadOnlyList<string> NotFound(string seed, IEnumerable<SeedValue> values)
    {
        var text = Packed(File.ReadAllText(Directory.GetFiles(Jiuye.Tests.SharedData.File("seeds"), seed + "_*.txt").Single()));
        return [.. values.Where(value => !text.Contains(Packed(value.Words), StringComparison.Ordinal)).Select(value => value.Words)];
    }

    private static string Packed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
