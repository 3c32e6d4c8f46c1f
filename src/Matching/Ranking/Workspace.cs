namespace Jiuye.Matching;

/// <summary>What one thread needs to search, kept between searches so that nothing is allocated for a candidate.</summary>
internal sealed class Workspace(int rows)
{
    /// <summary>Sums of text products, one a candidate row; zero outside a search.</summary>
    public double[] Sums { get; } = new double[rows];

    /// <summary>Candidate bits of a run.</summary>
    public ulong[] Words { get; } = new ulong[Bitmap.WordsFor(rows) + 1];

    public OccupationGains Gains { get; } = new();

    public TopMatches<RankOrder> Best { get; } = new();
}
