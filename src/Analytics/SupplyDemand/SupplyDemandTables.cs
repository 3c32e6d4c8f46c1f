namespace Jiuye.Analytics;

/// <summary>Makes tallies and tables of facts.</summary>
public static class SupplyDemandTables
{
    /// <summary>Counts facts by one or more columns; tallies of parts of the facts merge to the tally of all of them.</summary>
    /// <exception cref="ArgumentException">There is no column, or two have one name.</exception>
    public static SupplyDemandTally Tally(IEnumerable<MarketFact> facts, params IReadOnlyList<Dimension<MarketFact>> by)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(by);
        var tally = new SupplyDemandTally([.. by.Select(static dimension => dimension.Name)]);
        var codes = new string?[by.Count];
        foreach (var fact in facts)
        {
            for (var column = 0; column < codes.Length; column++)
                codes[column] = by[column].CodeOf(fact);
            tally.Add(new(codes), fact.Side, fact.Persons, fact.Origin, fact.Employer);
        }

        return tally;
    }
}
