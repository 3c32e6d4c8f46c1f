namespace Jiuye.Analytics;

/// <summary>Why a wage cell may not be shown.</summary>
public enum WithheldBecause
{
    /// <summary>Too few wages stand behind it.</summary>
    TooFewObservations = 0,

    /// <summary>Too few employers stand behind it, so that one could work out another's wages.</summary>
    TooFewEmployers = 1,
}
