namespace Jiuye.Matching;

/// <summary>The terms of one record by the numbers of the collector that read it.</summary>
/// <param name="Collector">What read it.</param>
/// <param name="Page">Where the terms stand, each once, in the order of the text.</param>
/// <param name="Start">The first in the page.</param>
/// <param name="End">The one after the last.</param>
/// <param name="Length">Occurrences in all.</param>
internal readonly record struct CollectedTerms(TermCollector Collector, TermTally[] Page, int Start, int End, int Length)
{
    // What a real record needs at most fits the stack.
    private const int FewTerms = 512;

    /// <summary>The document by other numbers.</summary>
    /// <param name="numberOf">The number of each of the collector's terms.</param>
    public TermDocument Numbered(int[] numberOf)
    {
        var tallies = Page.AsSpan(Start..End);
        Span<long> order = tallies.Length <= FewTerms ? stackalloc long[tallies.Length] : new long[tallies.Length];
        for (var at = 0; at < order.Length; at++)
            order[at] = (long)numberOf[tallies[at].Term] << 32 | (uint)at;
        order.Sort();
        var (terms, counts, weighted) = (new int[order.Length], new int[order.Length], new int[order.Length]);
        for (var at = 0; at < order.Length; at++)
        {
            ref readonly var tally = ref tallies[(int)(order[at] & uint.MaxValue)];
            (terms[at], counts[at], weighted[at]) = ((int)(order[at] >> 32), tally.Count, tally.Weighted);
        }

        return new(terms, counts, weighted, Length);
    }
}
