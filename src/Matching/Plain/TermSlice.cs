namespace Jiuye.Matching.Plain;

/// <summary>Where the entries of a term lie in a segment: first the rows whose text has it once, ascending, then row and count of those that have it more often, by ascending rows.</summary>
/// <param name="Number">Which slice of the segment.</param>
/// <param name="Start">The first entry.</param>
/// <param name="Repeated">Where the pairs of row and count begin.</param>
/// <param name="End">Behind the last.</param>
internal readonly record struct TermSlice(int Number, int Start, int Repeated, int End)
{
    /// <summary>How many rows have the term.</summary>
    public int Rows => Repeated - Start + (End - Repeated) / 2;

    /// <summary>How many rows slices have together, a row as often as it has one of their terms.</summary>
    public static long RowsOf(ReadOnlySpan<TermSlice> slices)
    {
        var rows = 0L;
        foreach (var slice in slices)
            rows += slice.Rows;
        return rows;
    }
}
