using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>The smallest change of one factor that moves the level, everything else as it is.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="To">The row of the card that it would have to reach.</param>
/// <param name="Points">The points that it adds, or takes off where negative.</param>
/// <param name="Level">The level it would lead to.</param>
/// <param name="CanBeWorkedOn">True where the person or the office can bring it about (a certificate, another wish); false for age and the like.</param>
public sealed record LevelChange(GradingFactor Factor, GradeBand To, int Points, DifficultyLevel Level, bool CanBeWorkedOn);
