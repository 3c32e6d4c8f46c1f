namespace Jiuye.Matching.Fairness;

/// <summary>How the groups of one grouping stand in the lists so far.</summary>
internal sealed class GroupTally(AuditGrouping grouping)
{
    private readonly int[] counts = new int[grouping.Cells];
    private readonly double[] expectedPlaces = new double[grouping.Cells];
    private readonly double[] expectedWorth = new double[grouping.Cells];
    private readonly long[] places = new long[grouping.Cells];
    private readonly long[] passed = new long[grouping.Cells];
    private readonly double[] worth = new double[grouping.Cells];
    private double ndkl;
    private double ndklByLot;
    private int infeasible;
    private int infeasibleByLot;
    private long infeasiblePrefixes;
    private int lists;

    /// <summary>Counts a list.</summary>
    /// <param name="pool">How many of each group could stand in it.</param>
    /// <param name="first">The groups of those in the first places, at least one.</param>
    /// <param name="lot">The groups of as many, drawn by lot.</param>
    internal void Add(ReadOnlySpan<int> pool, ReadOnlySpan<int> first, ReadOnlySpan<int> lot)
    {
        lists++;
        var (size, allWorth) = (0L, 0.0);
        foreach (var count in pool)
            size += count;
        for (var place = 0; place < first.Length; place++)
        {
            var (group, value) = (first[place], PrefixMeasures.Worth(place + 1));
            (places[group], worth[group], allWorth) = (places[group] + 1, worth[group] + value, allWorth + value);
        }

        for (var group = 0; group < pool.Length; group++)
        {
            var share = (double)pool[group] / size;
            passed[group] += pool[group];
            expectedPlaces[group] += first.Length * share;
            expectedWorth[group] += allWorth * share;
        }

        var prefixes = Measure(pool, first, ref ndkl);
        infeasiblePrefixes += prefixes;
        infeasible += prefixes > 0 ? 1 : 0;
        infeasibleByLot += Measure(pool, lot, ref ndklByLot) > 0 ? 1 : 0;
    }

    /// <summary>In how many pools somebody of the group was, each time counted; null where no list was counted.</summary>
    internal long? Passed(int group) => lists > 0 ? passed[group] : null;

    /// <summary>Places over expected places; null where none were expected.</summary>
    internal double? PlaceRatio(int group) => expectedPlaces[group] > 0 ? places[group] / expectedPlaces[group] : null;

    /// <summary>The same, places weighed by rank.</summary>
    internal double? ExposureRatio(int group) => expectedWorth[group] > 0 ? worth[group] / expectedWorth[group] : null;

    /// <summary>How the groups stand; null where no list was counted.</summary>
    internal ListBalance? Balance()
    {
        if (lists == 0)
            return null;
        var skews = Enumerable.Range(0, grouping.Cells).Select(group => PlaceRatio(group)).OfType<double>().Select(static ratio => Math.Log(ratio)).ToArray();
        return new(lists, skews.Min(), skews.Max(), ndkl / lists, ndklByLot / lists, (double)infeasible / lists, (double)infeasiblePrefixes / lists, (double)infeasibleByLot / lists);
    }

    private int Measure(ReadOnlySpan<int> pool, ReadOnlySpan<int> groups, ref double sum)
    {
        sum += PrefixMeasures.Ndkl(groups, pool, counts);
        return PrefixMeasures.InfeasibleIndex(groups, pool, counts);
    }
}
