namespace Jiuye.Matching.Learning.Ranking;

/// <summary>How features were distributed where a model was trained: the bounds of ten parts of each, and the share of rows in each and of those missing.</summary>
/// <param name="Bounds">For each feature the upper bounds of its parts but the last, ascending.</param>
/// <param name="Shares">For each feature the share of each part, the missing last.</param>
internal sealed record DriftReference(double[][] Bounds, double[][] Shares)
{
    private const int Parts = 10;

    // A part that had no row would make any row there an endless drift: half a row of two thousand stands for none.
    private const double LeastShare = 0.00025;

    /// <summary>The distribution of rows.</summary>
    internal static DriftReference Of(CaseSet cases)
    {
        var bounds = new double[PairFeatures.Count][];
        for (var place = 0; place < bounds.Length; place++)
        {
            var known = Enumerable.Range(0, cases.Count).Select(at => cases.Row(at)[place]).Where(static value => !double.IsNaN(value)).Order().ToArray();
            bounds[place] = known.Length == 0 ? [] : [.. Enumerable.Range(1, Parts - 1).Select(part => known[(int)((long)known.Length * part / Parts)]).Distinct()];
        }

        return new(bounds, SharesOf(bounds, cases));
    }

    /// <summary>The population stability index of each feature: Σ (now − then) ln(now ⁄ then) over the parts. At least 0; above a quarter is commonly taken for a shift (Siddiqi 2006).</summary>
    internal double[] Indices(CaseSet cases)
    {
        var now = SharesOf(Bounds, cases);
        var indices = new double[Bounds.Length];
        for (var place = 0; place < indices.Length; place++)
        {
            for (var part = 0; part < now[place].Length; part++)
            {
                var (fresh, then) = (Math.Max(LeastShare, now[place][part]), Math.Max(LeastShare, Shares[place][part]));
                indices[place] += (fresh - then) * Math.Log(fresh / then);
            }
        }

        return indices;
    }

    private static double[][] SharesOf(double[][] bounds, CaseSet cases)
    {
        var shares = Array.ConvertAll(bounds, static parts => new double[parts.Length + 2]);
        for (var at = 0; at < cases.Count; at++)
        {
            var row = cases.Row(at);
            for (var place = 0; place < bounds.Length; place++)
                shares[place][double.IsNaN(row[place]) ? ^1 : PartOf(bounds[place], row[place])]++;
        }

        foreach (var parts in shares)
        {
            for (var part = 0; part < parts.Length; part++)
                parts[part] /= Math.Max(1, cases.Count);
        }

        return shares;
    }

    // A value at a bound belongs to the part that it closes, so that a value of half the rows fills a part of its own.
    private static int PartOf(double[] bounds, double value)
    {
        var at = Array.BinarySearch(bounds, value);
        return at >= 0 ? at : ~at;
    }
}
