namespace Jiuye;

/// <summary>What becomes of wages that look wrong. Whatever it is, every one of them is listed.</summary>
public enum SuspectTreatment
{
    /// <summary>They are listed and counted like the others.</summary>
    Keep = 0,

    /// <summary>They are listed and left out.</summary>
    LeaveOut = 1,

    /// <summary>Those with a suspected unit are listed and counted in it; those without one are listed and left out.</summary>
    Convert = 2,
}
