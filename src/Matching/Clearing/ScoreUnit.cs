using Jiuye.Vocabulary;

namespace Jiuye.Matching.Clearing;

/// <summary>What a unit of the declared score is on the scale of a learned one.</summary>
/// <remarks>
/// The declared score is a share of all that could fit, a learned one a chance of a hire times its worth: lists spread over .1 of the one and perhaps .03 of the other. A price that is to move as
/// many places must be as much smaller. The rule is this project's own.
/// </remarks>
internal static class ScoreUnit
{
    // Enough for two digits; a night has a hundred thousand lists.
    private const int Lists = 400;

    /// <summary>The spread of lists, best to last, under the ranking over that of the same persons' lists under the declared weights; 1 where no list spreads.</summary>
    /// <param name="engine">Orders by a learned ranking.</param>
    /// <param name="reach">How many of a list prices choose among.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="cancellation">Stops between two lists.</param>
    internal static double Of(MatchingEngine engine, int reach, DateOnly asOf, CancellationToken cancellation)
    {
        var (declared, seekers) = (engine.RankedBy(null), engine.Seekers().Where(seeker => seeker.IsSeekingOn(asOf)).Select(static seeker => seeker.Id).ToArray());
        var (plain, learned) = (0.0, 0.0);
        for (var at = 0; at < Math.Min(Lists, seekers.Length); at++)
        {
            cancellation.ThrowIfCancellationRequested();
            var seeker = seekers[(int)((long)at * seekers.Length / Math.Min(Lists, seekers.Length))];
            plain += Spread(declared.RecommendPostings(seeker, reach, asOf));
            learned += Spread(engine.RecommendPostings(seeker, reach, asOf));
        }

        return plain > 0 && learned > 0 ? learned / plain : 1;
    }

    private static double Spread(IReadOnlyList<Match> list) => list.Count == 0 ? 0 : list[0].Score - list[^1].Score;
}
