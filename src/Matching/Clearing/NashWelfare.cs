namespace Jiuye.Matching.Clearing;

/// <summary>Lists by lot under which each side's product of expected matches is greatest, so that nobody, or hardly anybody, would rather stand where another stands (Tomita and Yokoyama, RecSys 2024).</summary>
/// <remarks>
/// Steps of Frank and Wolfe in turns, as published, from even lots: a posting's list goes by what a look is worth to the seeker over what the seeker has already. The published linear programmes
/// are solved by sorting (see <see cref="BestResponses"/>), 150 steps in place of 42 in less than a thousandth of the time. Of the steps within a fiftieth of the most matches the one with the fewest envies is taken.
/// </remarks>
internal static class NashWelfare
{
    /// <summary>The most probabilities that lots of both sides may have together: beyond it the answer would fill gigabytes.</summary>
    internal const long MostProbabilities = 10_000_000;

    // As published.
    private const double Step = 0.1;
    private const double LeastShare = 0.0001;

    // Matches hardly grow after about 100.
    private const int Steps = 150;
    private const int StepsBetweenCounts = 5;
    private const double NearTheMost = 0.98;

    internal static ClearedLists Lots(PreferenceMarket market, CancellationToken cancellation)
    {
        var (seekers, postings) = (new LotLists(market.Seekers, market.Postings), new LotLists(market.Postings, market.Seekers));
        var (counted, worths) = (new List<(int Step, double Matches, long Envies)>(), new double[market.Mutual.Length]);
        for (var step = 1; step <= Steps; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            // What a posting's look is worth to a seeker, over what the seeker has; then the other way round.
            BestResponses.ToPostings(market, seekers.Look, worths);
            OverShares(worths, postings.Look, market.Seekers);
            postings.Add(worths, Step);
            BestResponses.ToSeekers(market, postings.Look, worths);
            OverShares(worths, seekers.Look, market.Postings);
            seekers.Add(worths, Step);
            if (step % StepsBetweenCounts != 0)
                continue;
            var envies = EnvyCount.Of(market, seekers.Look, postings.Look, threads: 1);
            counted.Add((step, new ClearedLists(null, null, seekers.Look, postings.Look).ExpectedMatches(market), envies.Seekers + envies.Postings));
        }

        var most = counted.Max(static one => one.Matches);
        var best = counted.Where(one => one.Matches >= NearTheMost * most).OrderBy(static one => one.Envies).ThenByDescending(static one => one.Matches).First().Step;
        var (seekersLots, postingsLots) = (seekers.Lots(best, Step), postings.Lots(best, Step));
        return new(null, null, LotLists.Looks(seekersLots, market.Seekers, market.Postings), LotLists.Looks(postingsLots, market.Postings, market.Seekers))
        {
            SeekersLots = seekersLots,
            PostingsLots = postingsLots,
        };
    }

    // Those who share stand in the columns; what each has is the sum over the rows of worth times look.
    private static void OverShares(double[] worths, double[] look, int sharers)
    {
        var shares = new double[sharers];
        for (var start = 0; start < worths.Length; start += sharers)
        {
            for (var sharer = 0; sharer < sharers; sharer++)
                shares[sharer] += worths[start + sharer] * look[start + sharer];
        }

        for (var start = 0; start < worths.Length; start += sharers)
        {
            for (var sharer = 0; sharer < sharers; sharer++)
                worths[start + sharer] /= Math.Max(shares[sharer], LeastShare);
        }
    }
}
