namespace Jiuye.Vocabulary;

/// <summary>Shifts that a posting asks for or a seeker accepts.</summary>
[Flags]
public enum WorkShifts
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>Day shift.</summary>
    Day = 1,

    /// <summary>Night shift.</summary>
    Night = 2,

    /// <summary>Rotating shifts (倒班).</summary>
    Rotating = 4,
}
