using System.Runtime.InteropServices;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Counts a local market from postings and seekers, for grading; published figures come from the statistics instead.</summary>
/// <remarks>A seeker counts for the occupation wanted most. The median is the inverse CDF over the middles of posted pay, one vote a posting. Not thread-safe.</remarks>
public sealed class LocalMarketCount
{
    private readonly Dictionary<(OccupationCode Occupation, DistrictCode? District), Cell> cells = [];
    private readonly DateOnly asOf;

    /// <summary>Starts a count.</summary>
    /// <param name="asOf">Who seeks and what is open is judged on this day.</param>
    public LocalMarketCount(DateOnly asOf) => this.asOf = asOf;

    /// <summary>Counts a posting if it is open on the day and its occupation is coded.</summary>
    public void Add(JobPosting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        if (posting.Occupation is not { } occupation || !posting.IsOpenOn(asOf))
            return;
        var wage = posting.Wage?.Middle is { Yuan: > 0 } middle ? middle.Yuan : (int?)null;
        foreach (var (code, place) in Cells(occupation, posting.District))
        {
            ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(cells, (code, place), out _);
            cell.Openings += posting.Openings;
            if (wage is { } yuan)
                (cell.Wages ??= []).Add(yuan);
        }
    }

    /// <summary>Counts a person who is seeking on the day and has named an occupation.</summary>
    public void Add(JobSeeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        if (seeker.WantedOccupations.Count == 0 || !seeker.IsSeekingOn(asOf))
            return;
        foreach (var (code, place) in Cells(seeker.WantedOccupations[0], seeker.District))
        {
            ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(cells, (code, place), out _);
            cell.Seekers++;
        }
    }

    /// <summary>Makes the market of what was counted.</summary>
    /// <param name="fewestSeekers">The fewest seekers behind a ratio, at least 1; with fewer, a coarser group or place stands in.</param>
    /// <param name="fewestWages">The fewest posted wages behind a median, at least 1.</param>
    public LocalMarket ToMarket(int fewestSeekers, int fewestWages)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fewestSeekers, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(fewestWages, 1);
        return new(cells.Select(cell => Figure(cell.Key.Occupation, cell.Key.District, cell.Value, fewestSeekers, fewestWages)), asOf);
    }

    private static LocalMarketFigure Figure(OccupationCode occupation, DistrictCode? district, Cell cell, int fewestSeekers, int fewestWages)
    {
        double? ratio = cell.Seekers >= fewestSeekers ? (double)cell.Openings / cell.Seekers : null;
        MonthlyWage? median = null;
        if (cell.Wages is { } wages && wages.Count >= fewestWages)
        {
            wages.Sort();
            median = MonthlyWage.FromMonth(wages[(wages.Count - 1) / 2]);
        }

        return new(occupation, district, ratio, median);
    }

    private static IEnumerable<(OccupationCode Occupation, DistrictCode? District)> Cells(OccupationCode occupation, DistrictCode? district)
    {
        var places = new HashSet<DistrictCode?> { null, district?.County, district?.Region, district?.Province };
        for (OccupationCode? level = occupation; level is { } code; level = code.Parent)
        {
            foreach (var place in places)
                yield return (code, place);
        }
    }

    private struct Cell
    {
        internal long Openings;
        internal long Seekers;
        internal List<int>? Wages;
    }
}
