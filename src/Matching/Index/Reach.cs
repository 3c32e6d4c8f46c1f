namespace Jiuye.Matching;

/// <summary>Which rows lie within reach, as runs of rows.</summary>
/// <param name="Runs">Sorted, with gaps between.</param>
/// <param name="Summed">The same with small gaps filled: rows that are summed up though nobody asks for them.</param>
internal sealed record Reach(RowRange[] Runs, RowRange[] Summed)
{
    // Jumping in every term's list costs more than adding a few rows in vain.
    private const int SumGap = 512;

    public static Reach Of(RowRange[] runs) => new(runs, RowRange.Merge(runs, SumGap));
}
