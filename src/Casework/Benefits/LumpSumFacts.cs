namespace Jiuye.Casework;

/// <summary>What a lump sum asks; null where not known.</summary>
public sealed record LumpSumFacts
{
    /// <summary>Recognised as hard to employ.</summary>
    public bool? IsHardToEmploy { get; init; }

    /// <summary>Draws unemployment benefit at the time.</summary>
    public bool? DrawsBenefit { get; init; }

    /// <summary>Went into business on own account, or founded one.</summary>
    public bool? IsSelfEmployed { get; init; }
}
