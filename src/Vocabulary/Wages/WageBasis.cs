namespace Jiuye.Vocabulary;

/// <summary>The period for which a wage was stated before it was converted to a month.</summary>
public enum WageBasis
{
    /// <summary>Stated a month.</summary>
    Month = 0,

    /// <summary>Stated a year.</summary>
    Year = 1,

    /// <summary>Stated a day (日结 and the like).</summary>
    Day = 2,

    /// <summary>Stated an hour.</summary>
    Hour = 3,
}
