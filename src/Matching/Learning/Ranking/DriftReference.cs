namespace Jiuye.Matching.Learning.Ranking;

/// <summary>How features were distributed where a model was trained: the bounds of ten parts of each, and the share of rows in each and of those missing.</summary>
/// <param name="Bounds">For each feature the upper bounds of its parts but the last, ascending.</param>
/// <param name="Shares">For each feature the share of each part, the missing last.</param>
internal sealed record DriftReference(double[][] Bounds, double[][] Shares)
{
    private const int Parts = 10;

    private const double HalfARow = 0.5;

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

    /// <summary>How far each feature has moved.</summary>
    /// <param name="cases">Rows of now.</param>
    /// <param name="trained">How many rows were trained on.</param>
    internal FeatureDrift[] Drift(CaseSet cases, int trained)
    {
        var drift = new FeatureDrift[Bounds.Length];
        // Nothing came: nothing is distributed otherwise.
        if (cases.Count == 0)
            return drift;
        var (shares, rows) = (SharesOf(Bounds, cases), cases.EffectiveCount);
        for (var place = 0; place < drift.Length; place++)
        {
            var (now, then) = (shares[place], Shares[place]);
            var (index, held) = (0.0, 0);
            for (var part = 0; part < now.Length; part++)
            {
                // A part without rows would make any row there an endless drift: half a row stands for none, or fewer where the other side has fewer.
                var fresh = now[part] > 0 ? now[part] : Math.Min(HalfARow / rows, then[part]);
                var known = then[part] > 0 ? then[part] : Math.Min(HalfARow / trained, now[part]);
                if (fresh > 0)
                    index += (fresh - known) * Math.Log(fresh / known);
                // A value that nobody had in training is a part too: the first who has it is one row, and one row is chance.
                if (now[part] > 0 || then[part] > 0)
                    held++;
            }

            drift[place] = new(index, FeatureDrift.ByChance(held, rows, trained));
        }

        return drift;
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
