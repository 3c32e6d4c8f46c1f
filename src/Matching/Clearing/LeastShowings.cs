namespace Jiuye.Matching.Clearing;

/// <summary>Adds what is shown too seldom at the end of lists of those whom it fits: the fewest added first, then the best fit.</summary>
internal sealed class LeastShowings
{
    private readonly CandidateMarket market;
    private readonly List<int>[] shown;
    private readonly int[] times;
    private readonly int[] starts;
    private readonly (int Seeker, int Rank)[] fitting;

    /// <param name="market">Who fits what.</param>
    /// <param name="shown">The ranks that each seeker is shown.</param>
    internal LeastShowings(CandidateMarket market, List<int>[] shown)
    {
        (this.market, this.shown, times, starts) = (market, shown, new int[market.Heads.Count], new int[market.Heads.Count + 1]);
        foreach (var posting in market.Postings)
            starts[posting + 1]++;
        for (var posting = 0; posting < times.Length; posting++)
            starts[posting + 1] += starts[posting];
        fitting = new (int, int)[market.Postings.Length];
        var next = starts[..^1];
        for (var seeker = 0; seeker < market.Seekers; seeker++)
        {
            for (var pair = market.Starts[seeker]; pair < market.Starts[seeker + 1]; pair++)
                fitting[next[market.Postings[pair]]++] = (seeker, pair - market.Starts[seeker]);
            foreach (var rank in shown[seeker])
                times[market.Postings[market.Starts[seeker] + rank]]++;
        }
    }

    /// <summary>Shows every posting so often, or to all whom it fits where they are fewer.</summary>
    /// <returns>How many showings were added to each seeker's list.</returns>
    internal int[] Fill(int least)
    {
        var added = new int[market.Seekers];
        // What fits the fewest chooses first.
        foreach (var posting in Enumerable.Range(0, times.Length).Where(posting => times[posting] < least).OrderBy(posting => starts[posting + 1] - starts[posting]))
        {
            var lacking = fitting[starts[posting]..starts[posting + 1]].Where(one => !shown[one.Seeker].Contains(one.Rank))
                .OrderBy(one => added[one.Seeker]).ThenByDescending(one => market.Scores[market.Starts[one.Seeker] + one.Rank]).ThenBy(static one => one.Seeker)
                .Take(least - times[posting]).ToArray();
            foreach (var (seeker, rank) in lacking)
            {
                shown[seeker].Add(rank);
                added[seeker]++;
            }
        }

        return added;
    }
}
