namespace Jiuye.Matching.Clearing;

/// <summary>A stable matching with head-counts, best for the seekers: no seeker and posting would rather have each other than what they got (Gale and Shapley 1962).</summary>
internal static class DeferredAcceptance
{
    /// <summary>Matches.</summary>
    /// <param name="starts">Where each seeker's candidates begin, and the end.</param>
    /// <param name="postings">Candidates, each seeker's best first, none twice.</param>
    /// <param name="wantings">How much the posting of each pair wants the seeker; of equal ones the seeker of the lower number.</param>
    /// <param name="places">Head-counts; 0 takes nobody.</param>
    /// <param name="isOut">Pairs that are out of the question; null for none.</param>
    /// <returns>The place of each seeker's pair among the candidates, -1 for none.</returns>
    internal static int[] Match(int[] starts, int[] postings, double[] wantings, IReadOnlyList<int> places, bool[]? isOut = null)
    {
        var seekers = starts.Length - 1;
        var held = new HeldSeekers(Rooms(postings, places), wantings);
        var (next, got, asking) = (starts[..seekers], new int[seekers], new Stack<int>());
        Array.Fill(got, -1);
        for (var seeker = seekers - 1; seeker >= 0; seeker--)
            asking.Push(seeker);
        while (asking.TryPop(out var seeker))
        {
            var pair = next[seeker]++;
            if (pair == starts[seeker + 1])
                continue;
            var sentAway = isOut?[pair] == true ? new(seeker, pair) : held.Ask(postings[pair], new(seeker, pair));
            if (sentAway.Seeker != seeker)
                got[seeker] = pair;
            if (sentAway.Seeker < 0)
                continue;
            got[sentAway.Seeker] = -1;
            asking.Push(sentAway.Seeker);
        }

        return got;
    }

    /// <summary>How many pairs would rather have each other than what they got.</summary>
    /// <param name="starts">As for <see cref="Match"/>, and so on.</param>
    /// <param name="postings">Candidates.</param>
    /// <param name="wantings">How much postings want them.</param>
    /// <param name="places">Head-counts.</param>
    /// <param name="got">The place of each seeker's pair among the candidates, -1 for none.</param>
    internal static long BlockingPairs(int[] starts, int[] postings, double[] wantings, IReadOnlyList<int> places, int[] got)
    {
        var (free, worst) = (places.ToArray(), new (double Wanting, int Seeker)[places.Count]);
        Array.Fill(worst, (double.PositiveInfinity, -1));
        for (var seeker = 0; seeker < got.Length; seeker++)
        {
            if (got[seeker] < 0)
                continue;
            var posting = postings[got[seeker]];
            free[posting]--;
            if (wantings[got[seeker]] <= worst[posting].Wanting)
                worst[posting] = (wantings[got[seeker]], seeker);
        }

        var blocking = 0L;
        for (var seeker = 0; seeker < got.Length; seeker++)
        {
            for (var pair = starts[seeker]; pair < (got[seeker] < 0 ? starts[seeker + 1] : got[seeker]); pair++)
            {
                var (posting, wanting) = (postings[pair], wantings[pair]);
                var isRather = wanting > worst[posting].Wanting || (wanting == worst[posting].Wanting && seeker < worst[posting].Seeker);
                blocking += places[posting] > 0 && (free[posting] > 0 || isRather) ? 1 : 0;
            }
        }

        return blocking;
    }

    /// <summary>How many seekers would rather have the place of somebody who is less wanted there.</summary>
    /// <param name="starts">As for <see cref="Match"/>, and so on.</param>
    /// <param name="postings">Candidates.</param>
    /// <param name="wantings">How much postings want them.</param>
    /// <param name="got">The place of each seeker's pair among the candidates, -1 for none.</param>
    /// <param name="count">How many postings.</param>
    internal static int Envious(int[] starts, int[] postings, double[] wantings, int[] got, int count)
    {
        var least = new double[count];
        Array.Fill(least, double.PositiveInfinity);
        foreach (var pair in got)
        {
            if (pair >= 0)
                least[postings[pair]] = Math.Min(least[postings[pair]], wantings[pair]);
        }

        var envious = 0;
        for (var seeker = 0; seeker < got.Length; seeker++)
        {
            var rather = starts[seeker];
            var end = got[seeker] < 0 ? starts[seeker + 1] : got[seeker];
            while (rather < end && wantings[rather] <= least[postings[rather]])
                rather++;
            envious += rather < end ? 1 : 0;
        }

        return envious;
    }

    // No posting holds more than ask it, whatever its head-count.
    private static int[] Rooms(int[] postings, IReadOnlyList<int> places)
    {
        var asked = new int[places.Count];
        foreach (var posting in postings)
            asked[posting]++;
        for (var posting = 0; posting < asked.Length; posting++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(places[posting]);
            asked[posting] = Math.Min(asked[posting], places[posting]);
        }

        return asked;
    }
}
