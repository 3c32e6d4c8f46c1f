namespace Jiuye.Casework;

/// <summary>Where a form stands in a file.</summary>
public enum FileEntryStatus
{
    /// <summary>It lies in the file.</summary>
    Held = 1,

    /// <summary>It lies in the file and came after its term.</summary>
    HeldLate = 2,

    /// <summary>It is owed; its term still runs, or the text gives none.</summary>
    Outstanding = 3,

    /// <summary>It is owed and its term has passed.</summary>
    Overdue = 4,
}
