namespace Jiuye.Vocabulary;

/// <summary>One line of a policy as people read it: what it is about, what it says and who says so.</summary>
/// <param name="Group">The group: <c>ranking</c>, <c>follow_up_persons</c>.</param>
/// <param name="Name">The name in the file.</param>
/// <param name="Meaning">What it is about.</param>
/// <param name="Tier">The level of office; null where none is named.</param>
/// <param name="Case">The case; null where it is about all.</param>
/// <param name="Value">What is said; null where the jurisdiction says nothing.</param>
/// <param name="Source">The article or other origin; null where nothing is said.</param>
/// <param name="Rows">Rows of the requirements catalogue.</param>
/// <param name="Note">What a reader should know; null where there is nothing to add.</param>
/// <param name="StatedBy">The policy that says it; null where nothing is said.</param>
public sealed record PolicyEntry(
    string Group,
    string Name,
    Bilingual Meaning,
    OfficeTier? Tier,
    string? Case,
    Bilingual? Value,
    string? Source,
    IReadOnlyList<string> Rows,
    string? Note,
    string? StatedBy)
{
    /// <summary>What tells one entry from another in the same policy.</summary>
    public (string Group, string Name, OfficeTier? Tier, string? Case) Key => (Group, Name, Tier, Case);
}
