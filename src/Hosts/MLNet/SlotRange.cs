namespace Jiuye.MLNet;

/// <summary>Which values of a slot follow a way down a tree.</summary>
/// <param name="Low">Numbers above this.</param>
/// <param name="High">Numbers up to this.</param>
/// <param name="Missing">Whether NaN does.</param>
internal readonly record struct SlotRange(float Low, float High, bool Missing)
{
    internal static SlotRange All { get; } = new(float.NegativeInfinity, float.PositiveInfinity, true);

    /// <summary>Some number does.</summary>
    internal bool HasNumber => Low < High;

    internal SlotRange Below(float bound, bool missing) => new(Low, Math.Min(High, bound), Missing && missing);

    internal SlotRange Above(float bound, bool missing) => new(Math.Max(Low, bound), High, Missing && missing);

    /// <summary>One of the values.</summary>
    internal bool TryPick(out float value)
    {
        value = !HasNumber ? float.NaN
            : float.IsFinite(High) ? High
            : float.IsFinite(Low) ? MathF.BitIncrement(Low) : 0;
        return HasNumber || Missing;
    }
}
