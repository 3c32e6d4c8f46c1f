using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What a rule comes to in one case, with the facts behind it.</summary>
/// <remarks>It says what the rule says; a person decides.</remarks>
public sealed record Decision
{
    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What follows from the verdict.</summary>
    public required Bilingual Outcome { get; init; }

    /// <summary>The article.</summary>
    public required string Article { get; init; }

    /// <summary>The facts used, one a condition.</summary>
    public required IReadOnlyList<Bilingual> Facts { get; init; }

    /// <summary>What would change the verdict, each entry by itself; empty where nothing of the rule's own would.</summary>
    public required IReadOnlyList<Bilingual> WouldChange { get; init; }

    /// <summary>The same in facts: each entry, stated of the person as a whole, gives another verdict. Rules that read a case's history have none.</summary>
    public IReadOnlyList<IReadOnlyList<FactChange>> Changes { get; init; } = [];

    /// <summary>What to ask; empty unless the verdict is <see cref="Verdict.CannotTell"/>.</summary>
    public required IReadOnlyList<Bilingual> Ask { get; init; }

    /// <summary>The facts to ask, by <see cref="PersonFact.Name"/>.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The policy parameters that the jurisdiction has to set before anybody can tell, by name.</summary>
    public IReadOnlyList<string> MustSet { get; init; } = [];

    /// <summary>How an unclear text was read; null where it is clear.</summary>
    public Bilingual? Note { get; init; }
}
