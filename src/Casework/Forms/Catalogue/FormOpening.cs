using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What makes a form due in a file, and by when.</summary>
public sealed record FormOpening
{
    /// <summary>Ledger entries that make it due.</summary>
    public IReadOnlyList<CaseEventKind> ByEvents { get; init; } = [];

    /// <summary>Forms that make it due once they lie in the file.</summary>
    public IReadOnlyList<string> ByForms { get; init; } = [];

    /// <summary>True where every such entry or form asks for one of its own; false where the first asks for the one of the file.</summary>
    public bool IsEach { get; init; }

    /// <summary>True where it is due for persons recognised as hard to employ only.</summary>
    public bool OnlyRecognised { get; init; }

    /// <summary>The policy's term; null where the text gives none.</summary>
    public PolicyParameter<Deadline>? Within { get; init; }

    /// <summary>What the text says in place of a number: 即时; null where it says nothing, or where <see cref="Within"/> is set.</summary>
    public Bilingual? Words { get; init; }

    /// <summary>The term in words under a policy, with its article, or that there is none.</summary>
    public Bilingual TermUnder(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (Within is { } within && policy.Statement(within) is { } statement)
            return new($"{statement.ToText().Zh}（{Citation.InChinese(statement.Source)}）", $"{statement.ToText().En} ({statement.Source})");
        return Words ?? new("本地未规定期限", "the jurisdiction sets no term");
    }
}
