namespace Jiuye.Analytics;

/// <summary>What a point of employer guidance is.</summary>
public enum GuidanceKind
{
    /// <summary>招聘优势: speaks for the posting.</summary>
    Strength = 0,

    /// <summary>招聘难度: stands in its way.</summary>
    Difficulty = 1,

    /// <summary>合理化建议: what the employer could change.</summary>
    Advice = 2,

    /// <summary>What could not be judged, and why.</summary>
    Unknown = 3,
}
