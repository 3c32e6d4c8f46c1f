namespace Jiuye;

/// <summary>What a write depends on.</summary>
public sealed record WriteCondition
{
    /// <summary>Nothing.</summary>
    public static WriteCondition None { get; } = new();

    /// <summary>The caller's name for this request, at most 200 characters: sent again with the same rows it is not written twice; null where the caller names none.</summary>
    public string? RequestKey { get; init; }

    /// <summary>True leaves out rows that would change nothing: a record kept as it is, or one let go that is not there. A file sent whole every night then is as many rows as it has changes.</summary>
    public bool SkipUnchanged { get; init; }

    /// <summary>The sequence that the one record written must have now, 0 where it must not be there; null where any state will do. Only for a write of one row.</summary>
    public long? Expected { get; init; }

    /// <summary>The lease under which the caller works: the write is refused once somebody else has it; null where none is needed.</summary>
    public Lease? Under { get; init; }
}
