using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A fact that is true or false.</summary>
internal sealed class FlagFact(string name, Bilingual label, Func<PersonFacts, bool?> get, Func<PersonFacts, bool?, PersonFacts> with)
    : PersonFact(name, PersonFactKind.Flag, label)
{
    public override Bilingual Question => new($"是否{Label.Zh}？", $"Is it so that the person {Label.En}?");

    public override string Expected => "true or false";

    public override bool IsKnownOf(PersonFacts facts) => get(facts) is not null;

    internal bool? Of(PersonFacts facts) => get(facts);

    internal FactChange To(bool value) => new(Name, value ? "true" : "false");

    private protected override PersonFacts? Read(PersonFacts facts, string text) => text switch
    {
        "true" => with(facts, true),
        "false" => with(facts, false),
        _ => null,
    };

    internal override PersonFacts Copied(PersonFacts from, PersonFacts to) => with(to, get(from));

    private protected override PersonFacts Forgotten(PersonFacts facts) => with(facts, null);
}
