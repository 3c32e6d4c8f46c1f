namespace Jiuye.Casework;

/// <summary>Where a duty stands on a day.</summary>
public enum DutyStatus
{
    /// <summary>The last day has passed and it is not done.</summary>
    Overdue = 1,

    /// <summary>It can be done now and is in time.</summary>
    Open = 2,

    /// <summary>It may not be done yet.</summary>
    NotYet = 3,

    /// <summary>Done in time.</summary>
    Done = 4,

    /// <summary>Done after the last day.</summary>
    DoneLate = 5,

    /// <summary>Owed, and nobody can say by when: the term leads into a year whose working days are not known (<see cref="Duty.MissingYear"/>), or hangs on a day that nobody planned (<see cref="Duty.LacksPlan"/>).</summary>
    Undated = 6,
}
