using Jiuye.Matching.Clearing;
using Jiuye.Matching.Learning.Collaborative;

namespace Matching.Tests.Clearing;

/// <summary>A market crowded on both sides, with planted chances: everybody fits a hundred postings, all like the same ones best, and those like the same people best.</summary>
internal sealed class CrowdedMarket
{
    private const int Fitting = 100;
    private const int Days = 20;

    // How likely both say yes where the score is 1.
    private const double Likely = 0.8;

    private readonly int seed;

    public CrowdedMarket(int seekers, int postings, int seed)
    {
        this.seed = seed;
        var random = new Random(seed);
        double[] popular = [.. Enumerable.Range(0, postings).Select(_ => random.NextDouble())];
        Heads = [.. Enumerable.Range(0, postings).Select(_ => 1 + random.Next(3))];
        Candidates = [.. Enumerable.Range(0, seekers).Select(_ => List(random, popular))];
    }

    public int[] Heads { get; }

    public IReadOnlyList<ScoredPosting>[] Candidates { get; }

    /// <summary>Hires a day, in the mean over several: people look at a place of their list as often as one over its rank, apply and are wanted as likely as planted, employers take the best who came and people their best offer.</summary>
    public double Hires(IReadOnlyList<IReadOnlyList<ScoredPosting>> lists)
    {
        var (random, hires) = (new Random(seed + 1), 0.0);
        for (var day = 0; day < Days; day++)
        {
            var (starts, postings, scores) = (new int[lists.Count + 1], new List<int>(), new List<double>());
            for (var seeker = 0; seeker < lists.Count; seeker++)
            {
                for (var place = 0; place < lists[seeker].Count; place++)
                {
                    var (posting, score) = lists[seeker][place];
                    if (random.NextDouble() >= Likely * score / (place + 1))
                        continue;
                    postings.Add(posting);
                    scores.Add(score);
                }

                starts[seeker + 1] = postings.Count;
            }

            hires += DeferredAcceptance.Match(starts, [.. postings], [.. scores], Heads).Count(static pair => pair >= 0);
        }

        return hires / Days;
    }

    private static IReadOnlyList<ScoredPosting> List(Random random, double[] popular)
    {
        var (able, fits) = (random.NextDouble(), new HashSet<int>());
        while (fits.Count < Math.Min(Fitting, popular.Length))
            fits.Add(random.Next(popular.Length));
        return [.. fits.Select(posting => new ScoredPosting(posting, (0.4 * popular[posting]) + (0.2 * able) + (0.4 * random.NextDouble()))).OrderByDescending(static one => one.Score).ThenBy(static one => one.Posting)];
    }
}
