namespace Jiuye.Matching.Learning.Boosting;

/// <summary>Training rows as bins, feature after feature.</summary>
internal sealed class BinnedRows
{
    private readonly byte[][] columns;
    private readonly int[] starts;

    internal BinnedRows(Examples examples, int most, int threads)
    {
        Bins = new FeatureBins[examples.Features.Count];
        columns = new byte[Bins.Length][];
        ParallelParts.Run(Bins.Length, threads, place =>
        {
            Bins[place] = FeatureBins.Of(examples, place, most);
            columns[place] = new byte[examples.Count];
            for (var row = 0; row < examples.Count; row++)
                columns[place][row] = Bins[place].Of(examples.Row(row)[place]);
        });
        starts = new int[Bins.Length + 1];
        for (var place = 0; place < Bins.Length; place++)
            starts[place + 1] = starts[place] + Bins[place].Count + 1;
    }

    internal FeatureBins[] Bins { get; }

    /// <summary>The bins of all features together, with those for what is missing.</summary>
    internal int Total => starts[^1];

    /// <summary>Where a feature's bins begin in a histogram.</summary>
    internal int StartOf(int place) => starts[place];

    /// <summary>The bin of each row.</summary>
    internal ReadOnlySpan<byte> Column(int place) => columns[place];
}
