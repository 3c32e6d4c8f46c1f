namespace Jiuye.Casework;

/// <summary>How far a request for another office has come .</summary>
public enum TransferStage
{
    /// <summary>The person asked; the case officer has not checked yet.</summary>
    Requested = 1,

    /// <summary>The case officer found that it meets the conditions; the office has not filed it yet.</summary>
    Verified = 2,

    /// <summary>It is on its way up to the office that decides.</summary>
    PassedUp = 3,

    /// <summary>Approved: the old agreement has ended, and the old office still serves until the move.</summary>
    Approved = 4,

    /// <summary>The new office serves; it has not signed an agreement yet.</summary>
    Moved = 5,

    /// <summary>The new office has signed an agreement.</summary>
    Served = 6,

    /// <summary>Ended without a transfer: the old office serves as before.</summary>
    Refused = 7,
}
