namespace Jiuye.Vocabulary;

/// <summary>What the audit of a seeker's record found before it is published: where, why, and what to ask.</summary>
/// <remarks>Says what the record says; a person asks and decides, and nothing is held against the seeker. Immutable; quotes no number that identifies a person.</remarks>
public sealed record SeekerFinding
{
    /// <summary>The rule: <c>spells_overlap</c>, <c>misspelt</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>What follows.</summary>
    public required AuditSeverity Severity { get; init; }

    /// <summary>The field by its name in a dataset: <c>history</c>, <c>profile</c>.</summary>
    public required string Field { get; init; }

    /// <summary>Which entry of the field, counted from 0; 0 where it has one.</summary>
    public int Item { get; init; }

    /// <summary>The words meant; empty where there are none to show.</summary>
    public string Quote { get; init; } = "";

    /// <summary>Why it is a finding.</summary>
    public required Bilingual Reason { get; init; }

    /// <summary>How to mend it, or what to ask.</summary>
    public required Bilingual Suggestion { get; init; }
}
