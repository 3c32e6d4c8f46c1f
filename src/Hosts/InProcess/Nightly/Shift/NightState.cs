namespace Jiuye;

/// <summary>How far a district's night is.</summary>
public enum NightState
{
    /// <summary>To be made: never begun, put back, or failed and to be tried again.</summary>
    Waiting = 1,

    /// <summary>A node is at it, or was when it fell silent.</summary>
    Running = 2,

    /// <summary>Made and accepted: the results are being moved into place.</summary>
    Publishing = 3,

    /// <summary>The results are in place.</summary>
    Done = 4,

    /// <summary>It failed as often as it may: left alone until somebody asks for it again.</summary>
    SetAside = 5,

    /// <summary>The store holds no posting of the district: there is nothing to make.</summary>
    Empty = 6,
}
