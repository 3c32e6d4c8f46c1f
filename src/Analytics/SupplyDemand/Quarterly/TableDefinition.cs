namespace Jiuye.Analytics;

/// <summary>A table before it is counted.</summary>
/// <param name="Number">Its number in the template.</param>
/// <param name="Title">Its Chinese title.</param>
/// <param name="EnglishTitle">Its English title.</param>
/// <param name="Codes">Which code list the rows follow.</param>
/// <param name="HasDemand">True where openings are counted.</param>
/// <param name="HasSeekers">True where seekers are.</param>
/// <param name="TallyOf">The counts by group.</param>
/// <param name="Rows">The rows in order, 无要求 last.</param>
/// <param name="Notes">What to know of the table.</param>
internal sealed record TableDefinition(
    int Number,
    string Title,
    string EnglishTitle,
    CodeKind Codes,
    bool HasDemand,
    bool HasSeekers,
    Func<QuarterlyCounts, GroupTally> TallyOf,
    IReadOnlyList<RowDefinition> Rows,
    IReadOnlyList<string> Notes)
{
    /// <summary>True where the groups are traits of persons (gender, age, education, skill grade), for which 无要求 has a rule of its own.</summary>
    internal bool ByTrait { get; init; }

    /// <summary>True for the rows of the table to be shown; all of them where it is null.</summary>
    internal Func<RowDefinition, bool>? Shown { get; init; }
}
