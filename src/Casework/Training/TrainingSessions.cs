namespace Jiuye.Casework;

/// <summary>When a course is held, or when a person can come.</summary>
[Flags]
public enum TrainingSessions
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>On working days by day.</summary>
    Day = 1,

    /// <summary>In the evening.</summary>
    Evening = 2,

    /// <summary>At weekends.</summary>
    Weekend = 4,
}
