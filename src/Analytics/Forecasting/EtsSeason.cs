namespace Jiuye.Analytics;

/// <summary>How the season enters an exponential smoothing model.</summary>
internal enum EtsSeason
{
    /// <summary>N: no season.</summary>
    None,

    /// <summary>A: so many persons more or fewer.</summary>
    Additive,

    /// <summary>M: so many per cent more or fewer.</summary>
    Multiplicative,
}
