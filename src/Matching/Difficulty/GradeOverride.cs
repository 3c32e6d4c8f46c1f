using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>A step from the level of the points to the level that holds.</summary>
/// <param name="Kind">What moved it.</param>
/// <param name="Reason">The reason code recorded.</param>
/// <param name="Before">The level before.</param>
/// <param name="After">The level after; equal to <paramref name="Before"/> where the override was already met.</param>
/// <param name="On">The day of the decision; null where the law itself decides.</param>
public sealed record GradeOverride(GradeOverrideKind Kind, string Reason, DifficultyLevel Before, DifficultyLevel After, DateOnly? On);
