using Jiuye.Matching.Clearing;

namespace Matching.Tests.Clearing;

/// <summary>Markets made as CyberAgentAILab/FairReciprocalRecommendation (2117df0, src/market.py) makes them.</summary>
internal static class MadeMarket
{
    /// <summary>A market made as there: numpy's generator of a seed, λ 0.5.</summary>
    public static PreferenceMarket Of(int seekers, int postings, uint seed)
    {
        var random = new MersenneTwister(seed);
        double[] likings = [.. Enumerable.Range(0, seekers * postings).Select(_ => random.NextDouble())];
        double[] wantings = [.. Enumerable.Range(0, seekers * postings).Select(_ => random.NextDouble())];
        for (var pair = 0; pair < likings.Length; pair++)
        {
            likings[pair] = (0.5 * likings[pair]) + (0.5 * Falling(pair % postings, postings));
            wantings[pair] = (0.5 * wantings[pair]) + (0.5 * Falling(pair % seekers, seekers));
        }

        return new(seekers, postings, likings, wantings);
    }

    // numpy.linspace(1, 0, count).
    private static double Falling(int at, int count) => 1 + (at * (-1.0 / (count - 1)));
}
