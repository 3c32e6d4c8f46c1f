namespace Jiuye.Analytics;

/// <summary>What becomes of a cell.</summary>
public enum CellStatus
{
    /// <summary>It is shown.</summary>
    Published,

    /// <summary>A rule of disclosure withholds it (primary suppression).</summary>
    WithheldByRule,

    /// <summary>It is withheld so that others cannot be worked out (secondary suppression).</summary>
    WithheldToProtect,

    /// <summary>An earlier release withheld it, and showing it now would undo what that protected.</summary>
    WithheldBefore,
}
