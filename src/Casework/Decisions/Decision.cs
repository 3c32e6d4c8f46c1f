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

    /// <summary>What would have to become otherwise for the verdict to change; empty where nothing of the rule's own would.</summary>
    public required IReadOnlyList<Bilingual> WouldChange { get; init; }

    /// <summary>What to ask; empty unless the verdict is <see cref="Verdict.CannotTell"/>.</summary>
    public required IReadOnlyList<Bilingual> Ask { get; init; }

    /// <summary>How an unclear text was read; null where it is clear.</summary>
    public Bilingual? Note { get; init; }
}
