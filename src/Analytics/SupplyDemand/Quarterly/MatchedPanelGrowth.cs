using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>环比 or 同比 over the places that report in both periods.</summary>
/// <remarks>The national reports say so (2010Q2: 96 cities against the last quarter, 90 against the year before); plain division of the totals mixes growth with who reports.</remarks>
/// <param name="Panel">The places in both periods, by code: what the growth is of.</param>
/// <param name="OnlyNow">Places that report now and did not before; left out.</param>
/// <param name="OnlyBefore">Places that reported before and do not now; left out.</param>
/// <param name="Now">Openings and seekers of the panel now.</param>
/// <param name="Before">Openings and seekers of the panel before.</param>
/// <param name="DemandGrowth">Growth of the openings, percent, half up; null where there were none.</param>
/// <param name="SeekersGrowth">Growth of the seekers likewise.</param>
/// <param name="PlainDemandGrowth">What the totals of all places would give; for comparison, not for publication.</param>
/// <param name="PlainSeekersGrowth">Likewise.</param>
public sealed record MatchedPanelGrowth(
    IReadOnlyList<DistrictCode> Panel,
    IReadOnlyList<DistrictCode> OnlyNow,
    IReadOnlyList<DistrictCode> OnlyBefore,
    GroupCounts Now,
    GroupCounts Before,
    decimal? DemandGrowth,
    decimal? SeekersGrowth,
    decimal? PlainDemandGrowth,
    decimal? PlainSeekersGrowth)
{
    /// <summary>Computes the growth.</summary>
    /// <param name="now">The places that report now, each once.</param>
    /// <param name="before">The places that reported before, each once.</param>
    /// <param name="decimals">Decimals of the percentages, [0, 6].</param>
    /// <exception cref="ArgumentException">A place stands twice in a period.</exception>
    public static MatchedPanelGrowth Between(IReadOnlyList<PlaceCounts> now, IReadOnlyList<PlaceCounts> before, int decimals = PublishedShare.Decimals)
    {
        var (current, earlier) = (ByPlace(now, nameof(now)), ByPlace(before, nameof(before)));
        DistrictCode[] panel = [.. current.Keys.Intersect(earlier.Keys).Order()];
        var here = Sum("now", panel, current);
        var there = Sum("before", panel, earlier);
        var all = Sum("now", current.Keys, current);
        var allBefore = Sum("before", earlier.Keys, earlier);
        return new(
            panel,
            [.. current.Keys.Except(earlier.Keys).Order()],
            [.. earlier.Keys.Except(current.Keys).Order()],
            here,
            there,
            Growth(here.Demand, there.Demand, decimals),
            Growth(here.Seekers, there.Seekers, decimals),
            Growth(all.Demand, allBefore.Demand, decimals),
            Growth(all.Seekers, allBefore.Seekers, decimals));
    }

    private static decimal? Growth(decimal now, decimal before, int decimals) => GrowthRate.Percent(now, now - before, decimals);

    private static GroupCounts Sum(string period, IEnumerable<DistrictCode> places, Dictionary<DistrictCode, PlaceCounts> counts)
    {
        var (demand, seekers) = (0m, 0m);
        foreach (var place in places)
        {
            demand += counts[place].Demand;
            seekers += counts[place].Seekers;
        }

        return new(period, demand, seekers);
    }

    private static Dictionary<DistrictCode, PlaceCounts> ByPlace(IReadOnlyList<PlaceCounts> counts, string name)
    {
        ArgumentNullException.ThrowIfNull(counts, name);
        var places = new Dictionary<DistrictCode, PlaceCounts>(counts.Count);
        foreach (var each in counts)
        {
            if (!places.TryAdd(each.Place, each))
                throw new ArgumentException($"{each.Place} stands twice; expected each place once.", name);
        }

        return places;
    }
}
