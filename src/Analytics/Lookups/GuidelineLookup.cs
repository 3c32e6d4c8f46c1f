using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Finds the guideline wage of an occupation near a place, widening where too few wages or employers stand behind it.</summary>
/// <remarks>Immutable after construction and safe for any number of threads. Widens as <see cref="MedianWageLookup"/> does; every guideline it gives may be shown.</remarks>
public sealed class GuidelineLookup
{
    private readonly Dictionary<(OccupationCode Occupation, DistrictCode? Place), WageGuideline> guidelines = [];

    /// <summary>Computes the guidelines at every level of occupation and place.</summary>
    /// <param name="facts">Wages paid, of a survey. Facts without an occupation do not count.</param>
    /// <param name="settings">The definitions and the fewest wages and employers.</param>
    public GuidelineLookup(IEnumerable<WageFact> facts, WageGuidelineSettings settings)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(settings);
        var tally = new WageTally("occ", "district");
        foreach (var fact in facts)
        {
            if (fact.Occupation is not { } occupation)
                continue;
            foreach (var (group, place) in WideningPath.From(occupation, fact.District))
                tally.Add(KeyOf(group, place), new(fact.Wage.Yuan, fact.Weight, fact.Employer));
        }

        foreach (var row in tally.ToTable(settings).Rows)
        {
            if (row.Outcome.TryGet(out var guideline, out _))
                guidelines.Add((OccupationCode.Parse(row.Key[0]!), row.Key[1] is { } place ? DistrictCode.Parse(place) : null), guideline);
        }
    }

    /// <summary>The guideline of the narrowest cell around the occupation and the place that may be shown; null where not even the widest may.</summary>
    public LocalGuideline? Find(OccupationCode occupation, DistrictCode? place)
    {
        foreach (var cell in WideningPath.From(occupation, place))
        {
            if (guidelines.TryGetValue(cell, out var found))
                return new(found, cell.Occupation, cell.Place);
        }

        return null;
    }

    private static CellKey KeyOf(OccupationCode occupation, DistrictCode? place) => new(occupation.ToString(), place?.ToString());
}
