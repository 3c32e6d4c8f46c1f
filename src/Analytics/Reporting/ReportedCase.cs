using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>One person due key assistance.</summary>
/// <param name="Seeker">The person, anonymous.</param>
/// <param name="Level">The level that holds, 3 or 4.</param>
/// <param name="Lowest">The level if every missing answer turned out well.</param>
/// <param name="Highest">The level if every missing answer turned out badly.</param>
/// <param name="LeastPoints">The least points on the card that the answers given allow.</param>
/// <param name="MostPoints">The most points on the card that the answers given allow; the same where every answer is there.</param>
/// <param name="Reasons">The main reasons, the weightiest first.</param>
/// <param name="Matches">Matches found in the night; at least 0.</param>
public sealed record ReportedCase(
    SeekerId Seeker,
    DifficultyLevel Level,
    DifficultyLevel Lowest,
    DifficultyLevel Highest,
    int LeastPoints,
    int MostPoints,
    IReadOnlyList<Bilingual> Reasons,
    int Matches)
{
    /// <summary>The points that decide the level: the middle of what is possible, halves up.</summary>
    public int Points => (LeastPoints + MostPoints + 1) / 2;

    /// <summary>The occupation wanted first; null where none is known.</summary>
    public Bilingual? Occupation { get; init; }

    /// <summary>Whole months without work on the day; null where not known.</summary>
    public int? JoblessMonths { get; init; }

    /// <summary>The single step most likely to help, such as the filter to talk about; null where none was computed.</summary>
    public Bilingual? NextStep { get; init; }
}
