using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What one district's night counted, so finely that the tables of several districts are made of it as of their pooled records.</summary>
/// <remarks>
/// Percentiles, ratios and numbers of employers cannot be had from finished tables. What is kept is counted by everything that they look at: wages by whole and half yuan and employer, openings by employer.
/// It tells of single employers, so it is for the office: no route answers it.
/// </remarks>
/// <param name="Counts">The totals.</param>
/// <param name="Market">Openings and seekers.</param>
/// <param name="Posted">Wages posted by open postings.</param>
/// <param name="Surveyed">Wages paid, of the survey.</param>
internal sealed record NightPartials(AreaCounts Counts, IReadOnlyList<CountedDemand> Market, IReadOnlyList<CountedWage> Posted, IReadOnlyList<CountedWage> Surveyed)
{
    internal static NightPartials Of(NightRecords records, DateOnly asOf)
    {
        var (open, seeking) = (records.Postings.Where(posting => posting.IsOpenOn(asOf)).ToList(), records.Seekers.Count(seeker => seeker.IsSeekingOn(asOf)));
        return new(
            new(records.Postings.Count, open.Count, open.Sum(static posting => (long)posting.Openings), records.Seekers.Count, seeking),
            CountMarket(MarketTables.Facts(records, asOf)),
            CountWages(WageFacts.FromPostings(records.Postings, asOf)),
            CountWages(WageFacts.FromSurvey(records.Wages)));
    }

    private static CountedDemand[] CountMarket(IEnumerable<MarketFact> facts)
    {
        var counted = new Dictionary<(MarketSide, string?, string?, EmployerId?), SideCount>();
        foreach (var fact in facts)
        {
            var key = (fact.Side, MarketTables.Occupation.CodeOf(fact), MarketDimensions.Region.CodeOf(fact), fact.Employer);
            counted[key] = counted.GetValueOrDefault(key) + CountOf(fact);
        }

        return [.. counted.Select(static pair => new CountedDemand(pair.Key.Item1, pair.Key.Item2, pair.Key.Item3, pair.Key.Item4, pair.Value))
            .OrderBy(static one => one.Side).ThenBy(static one => one.Occupation, StringComparer.Ordinal).ThenBy(static one => one.Region, StringComparer.Ordinal).ThenBy(static one => one.Employer?.Value, StringComparer.Ordinal)];
    }

    private static CountedWage[] CountWages(IEnumerable<WageFact> facts)
    {
        var counted = new Dictionary<(string?, string?, EmployerId?, double, double), int>();
        foreach (var fact in facts)
        {
            var key = (MarketTables.WageOccupation.CodeOf(fact), WageDimensions.Region.CodeOf(fact), fact.Employer, (double)fact.Wage.Yuan, fact.Weight);
            counted[key] = counted.GetValueOrDefault(key) + 1;
        }

        return [.. counted.Select(static pair => new CountedWage(pair.Key.Item1, pair.Key.Item2, pair.Key.Item3, pair.Key.Item4, pair.Key.Item5, pair.Value))
            .OrderBy(static one => one.Occupation, StringComparer.Ordinal).ThenBy(static one => one.Region, StringComparer.Ordinal).ThenBy(static one => one.Yuan).ThenBy(static one => one.Weight)
            .ThenBy(static one => one.Employer?.Value, StringComparer.Ordinal)];
    }

    private static SideCount CountOf(MarketFact fact) => fact.Origin switch
    {
        CountOrigin.New => new(fact.Persons, 0, 0, 1),
        CountOrigin.CarriedOver => new(0, fact.Persons, 0, 1),
        CountOrigin.Undated => new(0, 0, fact.Persons, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Origin, "No such origin of a count."),
    };
}
