using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Finds the openings per seeker of an occupation near a person, widening where too few seek there.</summary>
/// <remarks>Immutable after construction and safe for any number of threads. Facts without an occupation do not count.</remarks>
public sealed class OpeningsPerSeekerLookup
{
    private readonly Dictionary<(OccupationCode Occupation, DistrictCode? Place), (long Demand, long Seekers)> cells = [];
    private readonly int fewestSeekers;

    /// <summary>Counts the facts at every level of occupation and place.</summary>
    /// <param name="facts">Openings and seekers.</param>
    /// <param name="fewestSeekers">The fewest seekers on whom a ratio may rest, at least 1; <see cref="PublicationPolicy.FewestObservations"/> is the natural choice.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fewestSeekers"/> is below 1.</exception>
    public OpeningsPerSeekerLookup(IEnumerable<MarketFact> facts, int fewestSeekers)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfLessThan(fewestSeekers, 1);
        this.fewestSeekers = fewestSeekers;
        foreach (var fact in facts)
        {
            if (fact.Occupation is { } occupation)
                Count(fact, occupation);
        }
    }

    /// <summary>The ratio of the narrowest cell around the occupation and the place with enough seekers; null where even the widest has too few.</summary>
    /// <remarks>Widened first by occupation (minor, then middle group) in the labour-market city, then likewise in the province, then everywhere.</remarks>
    public LocalRatio? Find(OccupationCode occupation, DistrictCode? place)
    {
        foreach (var cell in WideningPath.From(occupation, place))
        {
            if (cells.TryGetValue(cell, out var counts) && counts.Seekers >= fewestSeekers)
                return new(OpeningsRatio.Of(counts.Demand, counts.Seekers)!.Value, counts.Demand, counts.Seekers, cell.Occupation, cell.Place);
        }

        return null;
    }

    private void Count(MarketFact fact, OccupationCode occupation)
    {
        foreach (var cell in WideningPath.From(occupation, fact.District))
        {
            var (demand, seekers) = cells.GetValueOrDefault(cell);
            cells[cell] = fact.Side == MarketSide.Demand ? (demand + fact.Persons, seekers) : (demand, seekers + fact.Persons);
        }
    }
}
