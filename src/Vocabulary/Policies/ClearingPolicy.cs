using System.Collections.Frozen;

namespace Jiuye.Vocabulary;

/// <summary>How lists are spread over a market, so that few postings are crowded and none is forgotten.</summary>
public sealed record ClearingPolicy
{
    /// <summary>Whether the nightly run makes a plan.</summary>
    public required bool IsNightly { get; init; }

    /// <summary>Whether the day's lists of postings are chosen at the night's prices, moved by what was shown since.</summary>
    public required bool IsByDay { get; init; }

    /// <summary>How many postings a seeker is shown, range [1, 1000].</summary>
    public required int PostingsShown { get; init; }

    /// <summary>How many of a seeker's best postings no price takes away, range [0, 1000].</summary>
    public required int KeptBest { get; init; }

    /// <summary>How far a posting's price moves, in units of the declared score, for each power of e that it is shown more often than its share; interval [0, 10].</summary>
    public required double PriceStrength { get; init; }

    /// <summary>How often every posting is shown at least, where so many fit; range [0, 1000].</summary>
    public required int LeastShown { get; init; }

    /// <summary>The share of a list's scores that a seeker gives up at most, interval [0, 1].</summary>
    public required double MostGivenUp { get; init; }

    /// <summary>The lowest rank of the seeker's own order from which a price may bring a posting up, range [1, 1000].</summary>
    public required int LowestRank { get; init; }

    /// <summary>The share of openings that are filled in the end, where nothing finer is said; interval (0, 1].</summary>
    public required double FillRate { get; init; }

    /// <summary>The same by occupation, at any level; the finest that holds the posting's occupation counts.</summary>
    public required FrozenDictionary<OccupationCode, double> FillRateByOccupation { get; init; }

    /// <summary>The same by the source of a posting; counts before the occupation.</summary>
    public required FrozenDictionary<string, double> FillRateBySource { get; init; }

    /// <summary>How many of a posting's openings are filled in the end, in expectation; above 0.</summary>
    public double PlacesOf(JobPosting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return Math.Max(posting.Openings, 1) * RateOf(posting);
    }

    private double RateOf(JobPosting posting)
    {
        if (FillRateBySource.TryGetValue(posting.Source, out var bySource))
            return bySource;
        for (var code = posting.Occupation; code is { } one; code = one.Parent)
        {
            if (FillRateByOccupation.TryGetValue(one, out var byOccupation))
                return byOccupation;
        }

        return FillRate;
    }
}
