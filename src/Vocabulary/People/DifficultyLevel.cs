namespace Jiuye.Vocabulary;

/// <summary>就业困难程度: how hard a person is to place, 1 the easiest (seed 002, Art. 12; R-108).</summary>
public enum DifficultyLevel
{
    /// <summary>Level 1: general assistance.</summary>
    One = 1,

    /// <summary>Level 2: general assistance.</summary>
    Two = 2,

    /// <summary>Level 3: key assistance.</summary>
    Three = 3,

    /// <summary>Level 4: key assistance.</summary>
    Four = 4,
}
