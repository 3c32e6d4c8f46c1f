using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>How many seekers could stand anywhere from one level to another, for want of answers.</summary>
/// <param name="Lowest">The level if every missing answer turned out well.</param>
/// <param name="Highest">The level if every missing answer turned out badly; above <paramref name="Lowest"/>.</param>
/// <param name="Seekers">How many; at least 0.</param>
public sealed record ReportedLevelRange(DifficultyLevel Lowest, DifficultyLevel Highest, long Seekers);
