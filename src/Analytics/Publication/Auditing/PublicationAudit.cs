namespace Jiuye.Analytics.Publication;

/// <summary>What an audit of a publication came to.</summary>
/// <param name="Findings">What does not agree, tables first, in the order of their places.</param>
/// <param name="Checked">How many figures and statements were compared with something.</param>
/// <param name="Unchecked">Figures of the text for which nothing was found to compare them with; a person looks at them.</param>
/// <param name="Conventions">The rule for 无要求 under which each table's ratios come out, by the table's name and period.</param>
public sealed record PublicationAudit(
    IReadOnlyList<AuditFinding> Findings,
    int Checked,
    IReadOnlyList<AuditPlace> Unchecked,
    IReadOnlyList<(string Table, NoRequirementRule Rule)> Conventions);
