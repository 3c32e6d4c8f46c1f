namespace Jiuye.Matching;

/// <summary>What a part of a score says to a reader.</summary>
internal enum PartStanding
{
    /// <summary>Not worth a reader's time.</summary>
    Neither,

    /// <summary>Speaks for the match.</summary>
    For,

    /// <summary>Speaks against it, or must be known before saying yes.</summary>
    ToNote,
}
