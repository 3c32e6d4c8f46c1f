using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>The levels that the known facts leave open, both ends counted.</summary>
/// <param name="Least">The lowest level possible.</param>
/// <param name="Most">The highest level possible; not below <paramref name="Least"/>.</param>
public readonly record struct LevelRange(DifficultyLevel Least, DifficultyLevel Most)
{
    /// <summary>True where only one level is possible.</summary>
    public bool IsSettled => Least == Most;

    /// <summary>How many levels are possible, range [1, 4].</summary>
    public int Count => Most - Least + 1;

    /// <summary>True where the level is possible.</summary>
    public bool Contains(DifficultyLevel level) => Least <= level && level <= Most;
}
