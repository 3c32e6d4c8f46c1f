using Jiuye.Matching;
using Jiuye.Matching.Plain;
using Jiuye.Tests.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>Is any hot path slower, or does it allocate more, than when the limits were set? <c>-- gate</c>; exit code 1 where it is.</summary>
/// <remarks>Ratios to the plain way of the same run, so that the machine does not matter; allocations exactly.</remarks>
internal static class SpeedGate
{
    private const int Postings = 10_000;
    private const int Seekers = 192;
    private const int Records = 1_000;
    private const int Lists = 4;
    private const int Top = 50;

    internal static int Run()
    {
        var held = true;
        foreach (var gateCase in PlainCases().Concat(FullCases()))
            held &= gateCase.Holds();
        Console.WriteLine(held ? "The gate holds." : "The gate does not hold.");
        return held ? 0 : 1;
    }

    private static IEnumerable<GateCase> PlainCases()
    {
        var data = new PlainData(seed: 1);
        PlainPosting[] postings = [.. Enumerable.Range(1, Postings).Select(data.Posting)];
        PlainSeeker[] seekers = [.. Enumerable.Range(1, Seekers).Select(data.Seeker)];
        var every = new EveryPosting(postings, postings.Where(static posting => posting.IsOpen));
        var market = new PlainMarket(postings);
        var search = market.NewSearch();
        var list = new PlainMatch[Top];
        var bulk = new PlainBulk(market, Top, threads: 1);
        yield return new("plain, one seeker at a time", GateLimits.PlainSingle, () => Each(seekers, seeker => search.Match(seeker, market.Current, list)), Every);
        yield return new("plain, a block of seekers", GateLimits.PlainBulk, Block, Every);

        int Block()
        {
            bulk.Match(seekers, new(0, seekers.Length), CancellationToken.None);
            return seekers.Length;
        }

        int Every() => Each(seekers.AsSpan(0, 1), seeker => every.Match(seeker, Top));
    }

    private static IEnumerable<GateCase> FullCases()
    {
        var policy = Policy.Named("jiuye-default");
        var market = BenchMarket.Of(Records, Records);
        var engine = MatchingEngine.Build(market, new() { Ranking = policy.Ranking, Filters = policy.Filters }, JobTextReader.Default);
        yield return Full("full score, postings for seekers", GateLimits.PostingsForSeekers, MatchDirection.PostingsForSeekers);
        yield return Full("full score, seekers for postings", GateLimits.SeekersForPostings, MatchDirection.SeekersForPostings);

        GateCase Full(string name, GateLimits limits, MatchDirection direction) => new(
            name,
            limits,
            () => engine.MatchBlock(direction, 0, Lists, Top, BenchMarket.AsOf, threads: 1).Count,
            () =>
            {
                EveryPair.Lists(engine, market, direction, lists: 1, Top);
                return 1;
            });
    }

    private static int Each(ReadOnlySpan<PlainSeeker> seekers, Action<PlainSeeker> ask)
    {
        foreach (var seeker in seekers)
            ask(seeker);
        return seekers.Length;
    }
}
