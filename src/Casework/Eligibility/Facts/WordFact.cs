using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A fact that is one of several words.</summary>
internal sealed class WordFact<T>(string name, Bilingual label, Func<PersonFacts, T?> get, Func<PersonFacts, T?, PersonFacts> with)
    : PersonFact(name, PersonFactKind.Word, label)
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Words =
        Enum.GetValues<T>().ToDictionary(static value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()), StringComparer.Ordinal);

    public override Bilingual Question => new($"{Label.Zh}是什么？", $"What is the {Label.En}?");

    public override string Expected => "one of " + string.Join(", ", Words.Keys);

    public override bool IsKnownOf(PersonFacts facts) => get(facts) is not null;

    internal static string WordOf(T value) => Words.First(pair => pair.Value.Equals(value)).Key;

    internal T? Of(PersonFacts facts) => get(facts);

    internal FactChange To(T value) => new(Name, WordOf(value));

    private protected override PersonFacts? Read(PersonFacts facts, string text) => Words.TryGetValue(text, out var value) ? with(facts, value) : null;

    internal override PersonFacts Copied(PersonFacts from, PersonFacts to) => with(to, get(from));

    private protected override PersonFacts Forgotten(PersonFacts facts) => with(facts, null);
}
