using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One fact that rules about persons read: its name in files, what it is called, how it is asked and what it may be.</summary>
public abstract class PersonFact
{
    private protected PersonFact(string name, PersonFactKind kind, Bilingual label)
    {
        Name = name;
        Kind = kind;
        Label = label;
    }

    /// <summary>The name in files, in snake_case.</summary>
    public string Name { get; }

    /// <summary>What its value is.</summary>
    public PersonFactKind Kind { get; }

    /// <summary>What it is called: of a yes-or-no fact what it says where true, of others what it is.</summary>
    public Bilingual Label { get; }

    /// <summary>The question to put to the person or the office.</summary>
    public abstract Bilingual Question { get; }

    /// <summary>What a file may state, in English, with the range.</summary>
    public abstract string Expected { get; }

    /// <summary>True where the fact is known of a person.</summary>
    public abstract bool IsKnownOf(PersonFacts facts);

    /// <summary>The person with this fact as a text states it: <c>true</c>, <c>16</c>, <c>2026-03-31</c>, <c>county</c>; <c>unknown</c> takes it back.</summary>
    /// <returns>Null where the text is none of what is <see cref="Expected"/>.</returns>
    public PersonFacts? Stated(PersonFacts facts, string text)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(text);
        return text == "unknown" ? Forgotten(facts) : Read(facts, text);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>One person with this fact taken over from another.</summary>
    internal abstract PersonFacts Copied(PersonFacts from, PersonFacts to);

    private protected abstract PersonFacts? Read(PersonFacts facts, string text);

    private protected abstract PersonFacts Forgotten(PersonFacts facts);
}
