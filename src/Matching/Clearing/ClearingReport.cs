namespace Jiuye.Matching.Clearing;

/// <summary>What a plan comes to, beside the lists that everybody would have without it.</summary>
public sealed record ClearingReport
{
    /// <summary>Seekers, postings, and pairs that fit.</summary>
    public required int Seekers { get; init; }

    /// <summary>Postings.</summary>
    public required int Postings { get; init; }

    /// <summary>Pairs of them that fit.</summary>
    public required int Pairs { get; init; }

    /// <summary>Postings that fit nobody; they are orphans whatever is planned.</summary>
    public required int FittingNobody { get; init; }

    /// <summary>How evenly postings are shown by everybody's best.</summary>
    public required Exposure Before { get; init; }

    /// <summary>How evenly they are shown by the plan.</summary>
    public required Exposure After { get; init; }

    /// <summary>The most showings for each place of a posting, by everybody's best.</summary>
    public required double MostCrowdedBefore { get; init; }

    /// <summary>The same by the plan.</summary>
    public required double MostCrowdedAfter { get; init; }

    /// <summary>Showings added at the end of lists so that no posting is forgotten.</summary>
    public required int Added { get; init; }

    /// <summary>What seekers give up.</summary>
    public required GivenUp GivenUp { get; init; }

    /// <summary>Seekers whom the stable matching introduces to a posting.</summary>
    public required int Introduced { get; init; }

    /// <summary>Pairs that would rather have each other than whom the introductions give; 0 in a stable matching.</summary>
    public required long BlockingPairs { get; init; }

    /// <summary>The same if everybody went where the own list begins and postings took the best who came.</summary>
    public required long BlockingPairsBefore { get; init; }

    /// <summary>Seekers who would rather have the place of somebody less wanted there, by the introductions; 0 in a stable matching.</summary>
    public required int Envious { get; init; }

    /// <summary>The same if everybody went where the own list begins and postings took the best who came.</summary>
    public required int EnviousBefore { get; init; }

    internal static ClearingReport Of(CandidateMarket market, int top, List<int>[] shown, int[] added, int[] introduced)
    {
        var (before, after) = (new int[market.Heads.Count], new int[market.Heads.Count]);
        for (var seeker = 0; seeker < market.Seekers; seeker++)
        {
            var pairs = market.Postings.AsSpan(market.Starts[seeker]..market.Starts[seeker + 1]);
            for (var rank = 0; rank < Math.Min(top, pairs.Length); rank++)
                before[pairs[rank]]++;
            foreach (var rank in shown[seeker])
                after[pairs[rank]]++;
        }

        var rushing = Rush(market);
        return new()
        {
            Seekers = market.Seekers,
            Postings = market.Heads.Count,
            Pairs = market.Postings.Length,
            FittingNobody = market.Heads.Count - market.Postings.Distinct().Count(),
            Before = Exposure.Of(before),
            After = Exposure.Of(after),
            MostCrowdedBefore = Crowd(market, before),
            MostCrowdedAfter = Crowd(market, after),
            Added = added.Sum(),
            GivenUp = GivenUp.Of(market, top, shown, added),
            Introduced = introduced.Count(static pair => pair >= 0),
            BlockingPairs = Blocking(market, introduced),
            BlockingPairsBefore = Blocking(market, rushing),
            Envious = DeferredAcceptance.Envious(market.Starts, market.Postings, market.Scores, introduced, market.Heads.Count),
            EnviousBefore = DeferredAcceptance.Envious(market.Starts, market.Postings, market.Scores, rushing, market.Heads.Count),
        };
    }

    private static double Crowd(CandidateMarket market, int[] shown) => shown.Length == 0 ? 0 : shown.Select((times, posting) => times / market.Places[posting]).Max();

    private static long Blocking(CandidateMarket market, int[] got) => DeferredAcceptance.BlockingPairs(market.Starts, market.Postings, market.Scores, market.Heads, got);

    // Everybody asks the first of the own list and nobody else.
    private static int[] Rush(CandidateMarket market)
    {
        var firsts = new bool[market.Postings.Length];
        Array.Fill(firsts, true);
        foreach (var start in market.Starts.AsSpan(0, market.Seekers))
        {
            if (start < firsts.Length)
                firsts[start] = false;
        }

        // Whoever fits nothing begins where the next one does: that one's first is in all the same.
        return DeferredAcceptance.Match(market.Starts, market.Postings, market.Scores, market.Heads, firsts);
    }
}
