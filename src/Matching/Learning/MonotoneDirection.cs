namespace Jiuye.Matching.Learning;

/// <summary>Which way a prediction may go when a feature rises and nothing else changes.</summary>
public enum MonotoneDirection
{
    /// <summary>Never up.</summary>
    Falling = -1,

    /// <summary>Either way.</summary>
    Free = 0,

    /// <summary>Never down.</summary>
    Rising = 1,
}
