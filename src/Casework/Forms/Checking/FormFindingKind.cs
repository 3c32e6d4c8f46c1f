namespace Jiuye.Casework;

/// <summary>What the check of a filled form found.</summary>
public enum FormFindingKind
{
    /// <summary>A required field is empty.</summary>
    Missing = 1,

    /// <summary>A required paper was not shown.</summary>
    PaperMissing = 2,

    /// <summary>What is written can't be right.</summary>
    Wrong = 3,

    /// <summary>What is written may mean several things, or two fields disagree: a person has to ask.</summary>
    Ambiguous = 4,

    /// <summary>The form has no such field.</summary>
    Unknown = 5,

    /// <summary>A wanted field or paper is empty; the form stands without it.</summary>
    Wanted = 6,

    /// <summary>The form says something else than the paper shown.</summary>
    Disagrees = 7,
}
