namespace Jiuye.Matching.Plain;

/// <summary>A term that many rows of a segment have: what every row has of it, so that many rows are added up at a time and a single one is looked up at once.</summary>
/// <param name="Counts">By row how often its text has the term; 255 for as often or more.</param>
/// <param name="Impacts">By row how much that tells (<see cref="ImpactScale"/>); with a margin behind the last row.</param>
internal sealed record CommonTerm(byte[] Counts, byte[] Impacts)
{
    /// <summary>Lays a slice out by row.</summary>
    /// <param name="entries">What the slice lies in.</param>
    /// <param name="slice">The slice.</param>
    /// <param name="lengths">Words of each row.</param>
    /// <param name="once">By row the impact of a term that its text has once.</param>
    /// <param name="scale">Of the impacts.</param>
    public static CommonTerm Of(ushort[] entries, TermSlice slice, int[] lengths, byte[] once, ImpactScale scale)
    {
        CommonTerm common = new(new byte[lengths.Length], new byte[lengths.Length + PlainSegment.Margin]);
        foreach (var row in entries.AsSpan(slice.Start..slice.Repeated))
            (common.Counts[row], common.Impacts[row]) = (1, once[row]);
        for (var at = slice.Repeated; at < slice.End; at += 2)
        {
            var (row, count) = (entries[at], entries[at + 1]);
            (common.Counts[row], common.Impacts[row]) = ((byte)Math.Min(byte.MaxValue, (int)count), scale.Of(count, lengths[row]));
        }

        return common;
    }
}
