namespace Jiuye.Analytics;

/// <summary>How a sample was drawn: weights, strata, clusters, how many clusters there are in all; and estimates with errors that follow from it.</summary>
/// <remarks>
/// <para>
/// Variance of Σ w·u over observations: Σ over strata h of (1 − n_h/N_h) · n_h/(n_h − 1) · Σ over clusters of (cluster total − mean of the stratum's totals)². Only the first stage
/// of drawing counts, as if clusters were drawn with replacement where N_h is not given ("ultimate clusters": Särndal, Swensson and Wretman, Model Assisted Survey Sampling, 1992,
/// section 4.6). Other estimates than totals enter through their linearised variable u (same book, section 5.5). Equal to R's <c>survey</c> package.
/// </para>
/// <para>Immutable and safe for any number of threads. A design is made once; estimates of domains set u to zero outside the domain, never drop rows.</para>
/// </remarks>
public sealed class SurveyDesign
{
    private readonly double[] weights;
    private readonly int[] clusterOf;
    private readonly ClusterStratum[] strata;
    private readonly int clusters;
    private readonly LonelyStratum lonely;

    /// <summary>Describes a sample.</summary>
    /// <param name="weights">Persons that each observation stands for; finite, above 0.</param>
    /// <param name="clusters">What was drawn at the first stage (the employer) for each observation; null where each observation was drawn by itself. The same name in two strata is two clusters.</param>
    /// <param name="strata">The stratum of each observation; null where there is one.</param>
    /// <param name="clustersInPopulation">How many clusters each stratum has in all, at least as many as were drawn; null for no finite population correction.</param>
    /// <param name="lonely">What to do about a stratum with one cluster.</param>
    /// <exception cref="ArgumentException">Lengths differ, a weight is out of range, a stratum lacks its population or has less than was drawn, or it has one cluster and <paramref name="lonely"/> says to fail.</exception>
    public SurveyDesign(
        ReadOnlySpan<double> weights,
        IReadOnlyList<string>? clusters = null,
        IReadOnlyList<string>? strata = null,
        IReadOnlyDictionary<string, double>? clustersInPopulation = null,
        LonelyStratum lonely = LonelyStratum.Fail)
    {
        Check(weights, clusters, strata);
        this.weights = weights.ToArray();
        this.lonely = lonely;
        (clusterOf, var stratumNames, var counts) = Number(weights.Length, clusters, strata);
        this.clusters = counts.Sum();
        this.strata = [.. stratumNames.Select((name, at) => new ClusterStratum(counts.Take(at).Sum(), counts[at], PartLeft(name, counts[at], clustersInPopulation)))];
        for (var at = 0; at < this.strata.Length; at++)
        {
            if (counts[at] == 1 && lonely == LonelyStratum.Fail && this.strata[at].PartLeft > 0)
                throw new ArgumentException($"Stratum '{stratumNames[at]}' has one cluster: its spread can't be seen. Merge it with another, or name a rule for it.", nameof(strata));
        }
    }

    /// <summary>Observations.</summary>
    public int Count => weights.Length;

    /// <summary>Clusters less strata, as R's <c>degf</c>.</summary>
    public int DegreesOfFreedom => clusters - strata.Length;

    internal ReadOnlySpan<double> Weights => weights;

    internal int Clusters => clusters;

    internal IReadOnlyList<ClusterStratum> Strata => strata;

    internal int ClusterOf(int observation) => clusterOf[observation];

    /// <summary>The weighted total.</summary>
    /// <param name="values">One finite value an observation; zero outside a domain.</param>
    /// <exception cref="ArgumentException">The length differs or a value is not finite.</exception>
    public DesignEstimate Total(ReadOnlySpan<double> values)
    {
        Check(values);
        var total = new CompensatedSum();
        for (var at = 0; at < weights.Length; at++)
            total.Add(weights[at] * values[at]);
        return new(total.Value, ErrorOf(values), DegreesOfFreedom, null, Count);
    }

    /// <summary>The weighted mean, with its design effect.</summary>
    /// <param name="values">One finite value an observation.</param>
    /// <exception cref="ArgumentException">The length differs or a value is not finite.</exception>
    public DesignEstimate Mean(ReadOnlySpan<double> values)
    {
        Check(values);
        var ones = new double[Count];
        Array.Fill(ones, 1);
        var mean = Ratio(values, ones);
        return mean with { DesignEffect = Effect(values, mean) };
    }

    /// <summary>The ratio of two weighted totals: Σ w·y / Σ w·x, linearised as (y − R·x) / Σ w·x.</summary>
    /// <param name="numerators">y, one finite value an observation.</param>
    /// <param name="denominators">x, one finite value an observation; their weighted total is not zero.</param>
    /// <exception cref="ArgumentException">A length differs, a value is not finite, or the denominators' total is zero.</exception>
    public DesignEstimate Ratio(ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators)
    {
        Check(numerators);
        Check(denominators);
        var (above, below) = (new CompensatedSum(), new CompensatedSum());
        for (var at = 0; at < weights.Length; at++)
        {
            above.Add(weights[at] * numerators[at]);
            below.Add(weights[at] * denominators[at]);
        }

        if (below.Value == 0)
            throw new ArgumentException("The weighted total of the denominators is zero.", nameof(denominators));
        var ratio = above.Value / below.Value;
        var linear = new double[Count];
        for (var at = 0; at < linear.Length; at++)
            linear[at] = (numerators[at] - ratio * denominators[at]) / below.Value;
        return new(ratio, ErrorOf(linear), DegreesOfFreedom, null, Count);
    }

    /// <summary>A quantile with Woodruff's interval: the quantiles at the ends of the interval of the share of observations at or below it.</summary>
    /// <remarks>Woodruff, Confidence Intervals for Medians and Other Position Measures, JASA 47 (1952) 635–646; R's <c>svyquantile(interval.type = "mean")</c>.</remarks>
    /// <param name="values">One finite value an observation.</param>
    /// <param name="level">The share, interval [0, 1].</param>
    /// <param name="rule">The definition of a quantile.</param>
    /// <param name="confidence">Interval (0, 1).</param>
    /// <exception cref="ArgumentException">The length differs or a value is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level or the confidence is out of range.</exception>
    public DesignQuantile Quantile(ReadOnlySpan<double> values, double level, QuantileRule rule = QuantileRule.Hf1, double confidence = 0.95)
    {
        Check(values);
        var sample = new WeightedSample(values, weights);
        var quantile = Analytics.Quantile.Of(sample, level, rule);
        var atMost = new double[Count];
        for (var at = 0; at < atMost.Length; at++)
            atMost[at] = values[at] <= quantile ? 1 : 0;
        var share = Mean(atMost).Interval(confidence);
        return new(level, quantile, End(sample, share?.Low, rule), End(sample, share?.High, rule), rule);
    }

    private static double? End(WeightedSample sample, double? share, QuantileRule rule) =>
        share is >= 0 and <= 1 ? Analytics.Quantile.Of(sample, share.Value, rule) : null;

    // Over s²/n of a simple random sample with replacement, s² weighted: Σ w(y − m)² / Σ w · n/(n − 1).
    private double? Effect(ReadOnlySpan<double> values, DesignEstimate mean)
    {
        if (Count < 2)
            return null;
        var (squares, persons) = (new CompensatedSum(), new CompensatedSum());
        for (var at = 0; at < Count; at++)
        {
            squares.Add(weights[at] * (values[at] - mean.Value) * (values[at] - mean.Value));
            persons.Add(weights[at]);
        }

        var simple = squares.Value / persons.Value / (Count - 1);
        return simple == 0 ? null : mean.StandardError * mean.StandardError / simple;
    }

    private double ErrorOf(ReadOnlySpan<double> linear)
    {
        var totals = new double[clusters];
        for (var at = 0; at < weights.Length; at++)
            totals[clusterOf[at]] += weights[at] * linear[at];
        return Math.Sqrt(DesignVariance.Of(totals, strata, lonely));
    }

    private static double PartLeft(string stratum, int drawn, IReadOnlyDictionary<string, double>? population)
    {
        if (population is null)
            return 1;
        if (!population.TryGetValue(stratum, out var all) || !(all >= drawn && double.IsFinite(all)))
            throw new ArgumentException($"Stratum '{stratum}' needs a population of at least the {drawn} clusters that were drawn, not {(population.ContainsKey(stratum) ? all : "none")}.", nameof(population));
        return 1 - drawn / all;
    }

    private static (int[] ClusterOf, List<string> Strata, int[] Counts) Number(int count, IReadOnlyList<string>? clusters, IReadOnlyList<string>? strata)
    {
        string[] names = [.. strata?.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal) ?? Enumerable.Repeat("", 1)];
        var known = names.ToDictionary(static name => name, static _ => new Dictionary<string, int>(StringComparer.Ordinal), StringComparer.Ordinal);
        var within = new int[count];
        for (var at = 0; at < count; at++)
        {
            var inStratum = known[strata?[at] ?? ""];
            var name = clusters?[at] ?? FormattableString.Invariant($"{at}");
            if (!inStratum.TryGetValue(name, out within[at]))
                inStratum.Add(name, within[at] = inStratum.Count);
        }

        int[] counts = [.. names.Select(name => known[name].Count)];
        var first = names.Select((name, at) => (name, start: counts.Take(at).Sum())).ToDictionary(static pair => pair.name, static pair => pair.start, StringComparer.Ordinal);
        for (var at = 0; at < count; at++)
            within[at] += first[strata?[at] ?? ""];
        return (within, [.. names], counts);
    }

    private void Check(ReadOnlySpan<double> values)
    {
        if (values.Length != Count)
            throw new ArgumentException($"The design has {Count} observations, not {values.Length}.", nameof(values));
        foreach (var value in values)
        {
            if (!double.IsFinite(value))
                throw new ArgumentException($"The value {value} is not finite.", nameof(values));
        }
    }

    private static void Check(ReadOnlySpan<double> weights, IReadOnlyList<string>? clusters, IReadOnlyList<string>? strata)
    {
        if (weights.IsEmpty)
            throw new ArgumentException("A design needs at least one observation.", nameof(weights));
        foreach (var weight in weights)
        {
            if (!(weight > 0 && double.IsFinite(weight)))
                throw new ArgumentException($"The weight {weight} is not finite and above 0.", nameof(weights));
        }

        if (clusters is not null && clusters.Count != weights.Length)
            throw new ArgumentException($"{weights.Length} weights need as many clusters, not {clusters.Count}.", nameof(clusters));
        if (strata is not null && strata.Count != weights.Length)
            throw new ArgumentException($"{weights.Length} weights need as many strata, not {strata.Count}.", nameof(strata));
    }
}
