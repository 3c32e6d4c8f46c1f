namespace Jiuye;

/// <summary>What may happen to a night while a node is at it.</summary>
public enum NightEventKind
{
    /// <summary>The node has begun.</summary>
    Begun,

    /// <summary>The node goes on where another fell silent.</summary>
    TakenOver,

    /// <summary>The results are in place.</summary>
    Done,

    /// <summary>There is nothing to make.</summary>
    Empty,

    /// <summary>It failed and will be tried again.</summary>
    Failed,

    /// <summary>It failed as often as it may.</summary>
    SetAside,

    /// <summary>The node was silent for too long and another has the night: what it made was thrown away.</summary>
    Lost,

    /// <summary>The node was stopped, or its results cannot be written; the next goes on where it was.</summary>
    PutBack,

    /// <summary>The store did not answer when the night's lease was to be renewed; the node goes on until the lease has run out.</summary>
    RenewalFailed,
}
