namespace Jiuye.Matching.Learning.Measures;

/// <summary>Intervals of a figure by drawing whole groups of rows again and again, with replacement: rows of one query or person are not independent.</summary>
/// <remarks>The percentile interval of Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13. The same for any number of threads.</remarks>
internal sealed record GroupBootstrap
{
    /// <summary>How often is drawn. At least 100; default 1000.</summary>
    internal int Replicates { get; init; } = 1_000;

    /// <summary>Which draws.</summary>
    internal int Seed { get; init; } = 1;

    /// <summary>At least 1; default 1.</summary>
    internal int Threads { get; init; } = 1;

    /// <summary>The interval at 95% of each of several figures.</summary>
    /// <param name="groups">Which rows are drawn together.</param>
    /// <param name="figures">Gives the figures of drawn rows; NaN for one that they don't have. Called from several threads.</param>
    /// <returns>As many intervals; null where fewer than half the draws had the figure.</returns>
    internal ConfidenceInterval?[] At95(RowGroups groups, Func<int[], double[]> figures)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Replicates, 100);
        var drawn = new double[Replicates][];
        ParallelParts.Run(Replicates, Threads, replicate => drawn[replicate] = figures(Draw(groups, new SeededRandom(Seed, replicate))));
        return [.. Enumerable.Range(0, drawn[0].Length).Select(figure => Middle([.. drawn.Select(values => values[figure]).Where(static value => !double.IsNaN(value))]))];
    }

    private static int[] Draw(RowGroups groups, SeededRandom random)
    {
        var rows = new List<int>(groups.Order.Length);
        for (var draw = 0; draw < groups.Count; draw++)
            rows.AddRange(groups[random.Next(groups.Count)]);
        return [.. rows];
    }

    private ConfidenceInterval? Middle(double[] values)
    {
        if (values.Length < Replicates / 2)
            return null;
        Array.Sort(values);
        return new(At(values, 0.025), At(values, 0.975));
    }

    private static double At(double[] sorted, double level)
    {
        var place = level * (sorted.Length - 1);
        var (below, part) = ((int)place, place - Math.Floor(place));
        return sorted[below] + (part == 0 ? 0 : part * (sorted[below + 1] - sorted[below]));
    }
}
