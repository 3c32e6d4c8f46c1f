using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>A column of a statistical table.</summary>
/// <param name="Name">Its name for programs, snake_case, unique in the table.</param>
/// <param name="Title">What stands over it.</param>
/// <param name="Group">The heading that it shares with its neighbours; null where it has none.</param>
/// <param name="IsText">True where its values are words: programs get them in both languages.</param>
public sealed record StatisticalColumn(string Name, Bilingual Title, Bilingual? Group = null, bool IsText = false)
{
    /// <summary>What it counts; null where nobody says, and title and numbers decide.</summary>
    public Counted? Counts { get; init; }

    /// <summary>True where its values are the codes of persons' records: the table is a list for the office and leaves it with no publication.</summary>
    public bool NamesPersons { get; init; }
}
