namespace Jiuye.Vocabulary;

/// <summary>How far health limits the work a person can do.</summary>
public enum HealthLimit
{
    /// <summary>No limit.</summary>
    None = 0,

    /// <summary>Some work is out of reach.</summary>
    Partly = 1,

    /// <summary>Only light work is possible.</summary>
    Severely = 2,
}
