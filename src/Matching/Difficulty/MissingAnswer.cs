using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>An answer that would narrow the range of levels.</summary>
/// <param name="Factor">What it is about.</param>
/// <param name="Fields">The fields missing.</param>
/// <param name="Source">Who can answer.</param>
/// <param name="Question">What to ask.</param>
/// <param name="PointsOpen">How many points hang on it.</param>
/// <param name="LevelsLeft">How many levels stay possible once it is known, on average over its possible answers; range [1, 4].</param>
public sealed record MissingAnswer(
    GradingFactor Factor, IReadOnlyList<string> Fields, AnswerSource Source, Bilingual Question, int PointsOpen, double LevelsLeft);
