using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>How hard a seeker is to place (<see cref="DifficultyGrade"/>).</summary>
/// <param name="Seeker">Whose grade.</param>
/// <param name="Level">The level that holds.</param>
/// <param name="LeastLevel">The lowest that the known facts leave open.</param>
/// <param name="MostLevel">The highest that the known facts leave open.</param>
/// <param name="Points">The points, or the middle of the possible ones.</param>
/// <param name="IsKeyAssistance">True where the service owes key assistance (重点帮扶).</param>
/// <param name="SeekerText">The grade for the person it is about.</param>
/// <param name="Line">Everything that led there: the line of a file of grades (docs/grading.md), JSON.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.SeekerGrade")]
public sealed record SeekerGrade(SeekerId Seeker, DifficultyLevel Level, DifficultyLevel LeastLevel, DifficultyLevel MostLevel, int Points, bool IsKeyAssistance, string SeekerText, string Line)
{
    internal static SeekerGrade Of(DifficultyGrade grade, string language) =>
        new(grade.Seeker, grade.Level, grade.Levels.Least, grade.Levels.Most, grade.Points, grade.IsKeyAssistance, grade.ToSeekerText(language), GradeLines.Json(grade));
}
