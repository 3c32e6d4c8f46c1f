namespace Jiuye.Vocabulary;

/// <summary>How heavy the work of a posting is.</summary>
public enum PhysicalDemand
{
    /// <summary>Light: can be done under a severe health limit.</summary>
    Light = 0,

    /// <summary>Medium: can be done under a partial health limit.</summary>
    Medium = 1,

    /// <summary>Heavy: needs full health.</summary>
    Heavy = 2,
}
