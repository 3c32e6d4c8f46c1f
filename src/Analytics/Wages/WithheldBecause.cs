namespace Jiuye.Analytics;

/// <summary>Why a wage cell may not be shown.</summary>
public enum WithheldBecause
{
    /// <summary>Too few wages stand behind it.</summary>
    TooFewObservations = 0,

    /// <summary>Too few employers stand behind it, so that one could work out another's wages.</summary>
    TooFewEmployers = 1,

    /// <summary>One or two employers make up so much of it that its numbers are theirs.</summary>
    TooMuchFromFew = 2,

    /// <summary>It would help to work out another cell that is withheld.</summary>
    ToProtect = 3,
}
