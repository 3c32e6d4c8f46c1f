namespace Jiuye.Vocabulary;

/// <summary>What the audit found in a posting: where, by which rule, why, and how to mend it.</summary>
/// <remarks>Says what the rule says; a person decides. Immutable.</remarks>
public sealed record PostingFinding
{
    /// <summary>The rule by its name in the policy: <c>sex</c>, <c>required_pay</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule looks after.</summary>
    public required AuditKind Kind { get; init; }

    /// <summary>What follows.</summary>
    public required AuditSeverity Severity { get; init; }

    /// <summary>By what people are kept away; null unless <see cref="Kind"/> is <see cref="AuditKind.Discrimination"/>.</summary>
    public DiscriminationGround? Ground { get; init; }

    /// <summary>The field.</summary>
    public PostingField Field { get; init; }

    /// <summary>Which label, counted from 0, where the field is <see cref="PostingField.Tags"/>; otherwise 0.</summary>
    public int Item { get; init; }

    /// <summary>First character within the field, UTF-16 units; 0 where nothing is quoted.</summary>
    public int Start { get; init; }

    /// <summary>Characters within the field; 0 where nothing is quoted.</summary>
    public int Length { get; init; }

    /// <summary>The offending words as published; empty where something is lacking.</summary>
    public string Quote { get; init; } = "";

    /// <summary>The article on which the policy rests the rule.</summary>
    public required string Source { get; init; }

    /// <summary>Why it is a finding.</summary>
    public required Bilingual Reason { get; init; }

    /// <summary>How to mend it, or whom to ask.</summary>
    public required Bilingual Suggestion { get; init; }

    /// <summary>The exception in law or policy that the words fall under; null where there is none. With one, the severity is that of the exception.</summary>
    public Bilingual? Exception { get; init; }
}
