using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>How many seekers stand at a level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Seekers">Seekers whose level that is, those with missing answers included, who stand at the middle of what is possible; at least 0.</param>
/// <param name="WithRange">Of them, those whose missing answers could change the level; at least 0, at most <paramref name="Seekers"/>.</param>
public sealed record ReportedLevel(DifficultyLevel Level, long Seekers, long WithRange);
