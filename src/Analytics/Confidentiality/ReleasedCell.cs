namespace Jiuye.Analytics;

/// <summary>What an earlier release did with a cell.</summary>
public enum ReleasedCell
{
    /// <summary>The cell was in no earlier release.</summary>
    New,

    /// <summary>It was shown and cannot be taken back.</summary>
    Shown,

    /// <summary>It was withheld.</summary>
    Withheld,
}
