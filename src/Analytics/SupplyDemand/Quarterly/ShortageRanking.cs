using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>最缺工: the occupations most short of workers, by size of the gap and number of places that report it.</summary>
public sealed class ShortageRanking
{
    private const int ScoreDecimals = 4;

    private ShortageRanking(IReadOnlyList<ShortageRow> rows, int places, int occupations, ShortageSettings settings)
    {
        Rows = rows;
        Places = places;
        Occupations = occupations;
        Settings = settings;
    }

    /// <summary>The rows, best rank first.</summary>
    public IReadOnlyList<ShortageRow> Rows { get; }

    /// <summary>How many places reported a shortage.</summary>
    public int Places { get; }

    /// <summary>How many occupations were reported by at least one place.</summary>
    public int Occupations { get; }

    /// <summary>The weight and the limits.</summary>
    public ShortageSettings Settings { get; }

    /// <summary>What a reader needs to rank again.</summary>
    public string Method => string.Create(
        CultureInfo.InvariantCulture,
        $"score = {Settings.GapWeight} * gap / largest gap + {1 - Settings.GapWeight} * places / most places; each of {Places} places reports its {Settings.PerPlace} largest gaps; ranks compared at {Settings.WeightSteps + 1} weights from 0 to 1; ties by gap, then code");

    /// <summary>Ranks.</summary>
    /// <param name="counts">Openings and seekers by place and occupation, each pair once.</param>
    /// <param name="settings">The weight and the limits; null for the defaults.</param>
    /// <param name="previous">The period before under the same settings; null where there is none.</param>
    /// <exception cref="ArgumentException">A pair stands twice.</exception>
    public static ShortageRanking Of(IEnumerable<PlaceOccupation> counts, ShortageSettings? settings = null, ShortageRanking? previous = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        settings ??= new();
        settings.Check();
        var reported = counts.GroupBy(static each => each.Place).SelectMany(place => Reported(place, settings.PerPlace)).ToArray();
        Candidate[] candidates = [.. reported.GroupBy(static each => each.Occupation).OrderBy(static group => group.Key).Select(group => new Candidate(group, settings.TypicalPlaces))];
        if (candidates.Length == 0)
            return new([], 0, 0, settings);
        var mostGap = candidates.Max(static each => each.Gap);
        var mostPlaces = candidates.Max(static each => each.Places);
        var best = new int[candidates.Length];
        var worst = new int[candidates.Length];
        Array.Fill(best, int.MaxValue);
        for (var step = 0; step <= settings.WeightSteps; step++)
        {
            var at = Ranks(candidates, (decimal)step / settings.WeightSteps, mostGap, mostPlaces);
            for (var candidate = 0; candidate < candidates.Length; candidate++)
            {
                best[candidate] = Math.Min(best[candidate], at[candidate]);
                worst[candidate] = Math.Max(worst[candidate], at[candidate]);
            }
        }

        var ranks = Ranks(candidates, settings.GapWeight, mostGap, mostPlaces);
        var before = previous?.Rows.ToDictionary(static row => row.Occupation, static row => row.Rank) ?? [];
        var rows = candidates.Select((each, at) => new ShortageRow(
            ranks[at], each.Occupation, HalfUp.At(each.Score(settings.GapWeight, mostGap, mostPlaces), ScoreDecimals), each.Demand, each.Seekers, each.Places,
            each.Typical, Math.Min(best[at], ranks[at]), Math.Max(worst[at], ranks[at]), before.TryGetValue(each.Occupation, out var rank) ? rank : null));
        return new(
            [.. rows.OrderBy(static row => row.Rank).Take(settings.Rows)], reported.Select(static each => each.Place).Distinct().Count(), candidates.Length, settings);
    }

    private static IEnumerable<PlaceOccupation> Reported(IGrouping<DistrictCode, PlaceOccupation> place, int most)
    {
        var seen = new HashSet<OccupationCode>();
        foreach (var each in place)
        {
            Counts.Check(each.Demand);
            Counts.Check(each.Seekers);
            if (!seen.Add(each.Occupation))
                throw new ArgumentException($"{each.Occupation} in {each.Place} stands twice; expected each pair once.");
        }

        return place.Where(static each => each.Gap > 0).OrderByDescending(static each => each.Gap).ThenBy(static each => each.Occupation).Take(most);
    }

    private static int[] Ranks(Candidate[] candidates, decimal weight, long mostGap, int mostPlaces)
    {
        var ranks = new int[candidates.Length];
        var order = Enumerable.Range(0, candidates.Length)
            .OrderByDescending(at => candidates[at].Score(weight, mostGap, mostPlaces))
            .ThenByDescending(at => candidates[at].Gap)
            .ThenBy(at => candidates[at].Occupation);
        var rank = 1;
        foreach (var at in order)
            ranks[at] = rank++;
        return ranks;
    }

    private sealed class Candidate
    {
        internal Candidate(IGrouping<OccupationCode, PlaceOccupation> reports, int typical)
        {
            Occupation = reports.Key;
            Demand = reports.Sum(static each => each.Demand);
            Seekers = reports.Sum(static each => each.Seekers);
            Places = reports.Count();
            Typical = [.. reports.OrderByDescending(static each => each.Gap).ThenBy(static each => each.Place).Select(static each => each.Place).Take(typical)];
        }

        internal OccupationCode Occupation { get; }

        internal long Demand { get; }

        internal long Seekers { get; }

        internal long Gap => Demand - Seekers;

        internal int Places { get; }

        internal DistrictCode[] Typical { get; }

        internal decimal Score(decimal weight, long mostGap, int mostPlaces) => weight * Gap / mostGap + (1 - weight) * Places / mostPlaces;
    }
}
