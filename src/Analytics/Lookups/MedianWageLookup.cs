using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Finds the median wage of an occupation near a person, widening where too few wages are known there.</summary>
/// <remarks>Immutable after construction and safe for any number of threads. Facts without an occupation do not count. Not for publication: employers are not counted.</remarks>
public sealed class MedianWageLookup
{
    private readonly Dictionary<(OccupationCode Occupation, DistrictCode? Place), (double Median, int Wages)> medians = [];

    /// <summary>Takes the medians at every level of occupation and place.</summary>
    /// <param name="facts">Wages of one kind, paid or posted.</param>
    /// <param name="fewestWages">The fewest wages on which a median may rest, at least 1; <see cref="PublicationPolicy.FewestObservations"/> is the natural choice.</param>
    /// <param name="rule">The definition of the median; default the official inverse CDF.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fewestWages"/> is below 1.</exception>
    public MedianWageLookup(IEnumerable<WageFact> facts, int fewestWages, QuantileRule rule = QuantileRule.Hf1)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfLessThan(fewestWages, 1);
        var cells = new Dictionary<(OccupationCode Occupation, DistrictCode? Place), List<(double Yuan, double Weight)>>();
        foreach (var fact in facts)
        {
            if (fact.Occupation is { } occupation)
                Collect(cells, fact, occupation);
        }

        foreach (var (key, wages) in cells)
        {
            if (wages.Count >= fewestWages)
                medians.Add(key, (MedianOf(wages, rule), wages.Count));
        }
    }

    /// <summary>The median of the narrowest cell around the occupation and the place with enough wages; null where even the widest has too few.</summary>
    /// <remarks>Widened first by occupation (minor, then middle group) in the labour-market city, then likewise in the province, then everywhere.</remarks>
    public LocalWage? Find(OccupationCode occupation, DistrictCode? place)
    {
        foreach (var cell in WideningPath.From(occupation, place))
        {
            if (medians.TryGetValue(cell, out var found))
                return new(found.Median, found.Wages, cell.Occupation, cell.Place);
        }

        return null;
    }

    private static void Collect(
        Dictionary<(OccupationCode Occupation, DistrictCode? Place), List<(double Yuan, double Weight)>> cells, WageFact fact, OccupationCode occupation)
    {
        foreach (var key in WideningPath.From(occupation, fact.District))
        {
            if (!cells.TryGetValue(key, out var wages))
                cells.Add(key, wages = []);
            wages.Add((fact.Wage.Yuan, fact.Weight));
        }
    }

    private static double MedianOf(List<(double Yuan, double Weight)> wages, QuantileRule rule) =>
        Quantile.Of(new([.. wages.Select(static wage => wage.Yuan)], [.. wages.Select(static wage => wage.Weight)]), 0.5, rule);
}
