namespace Jiuye.Analytics;

/// <summary>How far an estimate can be relied on.</summary>
public enum QualityBand
{
    /// <summary>Precise.</summary>
    Precise = 0,

    /// <summary>Reasonably precise.</summary>
    ReasonablyPrecise = 1,

    /// <summary>Acceptable, to be used with care.</summary>
    Acceptable = 2,

    /// <summary>Unreliable: not for publication.</summary>
    Unreliable = 3,
}
