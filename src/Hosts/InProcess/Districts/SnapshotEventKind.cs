namespace Jiuye;

/// <summary>What became of a snapshot of a district's engine.</summary>
public enum SnapshotEventKind
{
    /// <summary>An engine was made from it and the log after it.</summary>
    Opened,

    /// <summary>It was written.</summary>
    Written,

    /// <summary>It was not used: it is damaged, of something else, or the store does not vouch for it. The engine is made of the records.</summary>
    Refused,

    /// <summary>It was removed: a person was erased, or the store does not vouch for it.</summary>
    Removed,

    /// <summary>It could not be written or removed; serving goes on without.</summary>
    Failed,
}
