namespace Jiuye.Matching.Plain;

/// <summary>What bounds the score that a term can give to any row of a slice, whatever the mean length will be.</summary>
/// <param name="LeastLengthOnce">The shortest text that has the term once, words; clamped to 16 bits, which only loosens the bound.</param>
/// <param name="MostCount">How often any text has it.</param>
/// <param name="LeastLengthRepeated">The shortest text that has it more often, words; clamped likewise.</param>
internal readonly record struct TermBound(ushort LeastLengthOnce, ushort MostCount, ushort LeastLengthRepeated)
{
    /// <summary>The bound of a slice.</summary>
    /// <param name="entries">What the slice lies in.</param>
    /// <param name="slice">The slice.</param>
    /// <param name="lengths">Words of each row.</param>
    public static TermBound Of(ushort[] entries, TermSlice slice, int[] lengths)
    {
        var (once, repeated, count) = (ushort.MaxValue, ushort.MaxValue, (ushort)0);
        foreach (var row in entries.AsSpan(slice.Start..slice.Repeated))
            once = (ushort)Math.Min(once, lengths[row]);
        for (var at = slice.Repeated; at < slice.End; at += 2)
        {
            repeated = (ushort)Math.Min(repeated, lengths[entries[at]]);
            count = Math.Max(count, entries[at + 1]);
        }

        return new(once, count, repeated);
    }

    /// <summary>The most that a unit of inverse frequency can add: saturation rises with the count and falls with the length.</summary>
    public double MostSaturated(TermSlice slice, PlainStatistics statistics)
    {
        var once = slice.Repeated > slice.Start ? statistics.Saturated(1, LeastLengthOnce) : 0;
        var repeated = slice.End > slice.Repeated ? statistics.Saturated(MostCount, LeastLengthRepeated) : 0;
        return Math.Max(once, repeated);
    }
}
