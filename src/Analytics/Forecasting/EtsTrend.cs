namespace Jiuye.Analytics;

/// <summary>How the level of an exponential smoothing model moves (Hyndman, Koehler, Ord and Snyder 2008, table 2.1).</summary>
internal enum EtsTrend
{
    /// <summary>N: no trend.</summary>
    None,

    /// <summary>A: a straight line.</summary>
    Additive,

    /// <summary>Ad: a line that flattens out.</summary>
    Damped,
}
