using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>How hard the person says it is to find work; stands beside the grade and never changes it by itself.</summary>
/// <param name="On">The day.</param>
/// <param name="Level">The level the person sees.</param>
public sealed record OwnAssessment(DateOnly On, DifficultyLevel Level);
