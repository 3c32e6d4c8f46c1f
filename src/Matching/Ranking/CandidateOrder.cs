namespace Jiuye.Matching;

/// <summary>Candidates, numbered over all segments of their side, in the order of their ids.</summary>
/// <param name="segments">The segments of the candidates' side.</param>
/// <param name="bases">Where each segment's numbers begin, ascending.</param>
internal readonly struct CandidateOrder(ISegment[] segments, int[] bases) : IComparer<int>
{
    public int Compare(int left, int right)
    {
        var (a, b) = (Segment(left), Segment(right));
        return a == b
            ? segments[a].IdRank[left - bases[a]].CompareTo(segments[a].IdRank[right - bases[a]])
            : segments[a].CompareIds(left - bases[a], segments[b], right - bases[b]);
    }

    private int Segment(int candidate)
    {
        var segment = bases.Length - 1;
        while (bases[segment] > candidate)
            segment--;
        return segment;
    }
}
