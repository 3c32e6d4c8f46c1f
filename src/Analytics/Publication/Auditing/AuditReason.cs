namespace Jiuye.Analytics.Publication;

/// <summary>Why a figure of a publication does not agree.</summary>
public enum AuditReason
{
    /// <summary>It is not what the tables say; no better explanation was found.</summary>
    Disagrees = 0,

    /// <summary>The same digits in another order.</summary>
    DigitSwap = 1,

    /// <summary>It is the figure of an earlier period.</summary>
    Stale = 2,

    /// <summary>It is right on another base: of another total, of the other side, or of now where before is meant.</summary>
    WrongBase = 3,

    /// <summary>Parts and whole do not add up.</summary>
    Sum = 4,

    /// <summary>The words say up where the figures say down, more where they say less, first where they say second.</summary>
    Direction = 5,

    /// <summary>It is the figure of another row or of the other side.</summary>
    Misplaced = 6,

    /// <summary>It is not the quotient of its counts under any convention that fits the table.</summary>
    Ratio = 7,

    /// <summary>It is off by one in the last printed place.</summary>
    Rounding = 8,

    /// <summary>The tables withhold it, and it is stated here or follows from what is printed.</summary>
    Withheld = 9,
}
