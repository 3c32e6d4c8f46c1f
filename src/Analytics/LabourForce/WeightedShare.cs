namespace Jiuye.Analytics;

/// <summary>A share of a survey with weights, and the interval in which the share of the population lies.</summary>
/// <remarks>
/// The share is Σwy/Σw. Its variance is that of the linearised ratio with communities as clusters, drawn as if with replacement:
/// m/(m−1)·Σ(z_c − z̄)²/(Σw)² with z_c = Σ w·(y − share) within a cluster, as <see cref="SurveyDesign.Ratio"/> has it (Särndal, Swensson and Wretman 1992, section 5.5–5.6; what R's svymean computes for one stratum).
/// The interval is ±1.96 standard errors on the logit scale, so that it stays within [0, 1]. With one cluster, or a share of 0 or 1, it is Wilson's with Kish's effective number (Σw)²/Σw².
/// No correction for a finite population: where most of it was asked, the interval is too wide rather than too narrow.
/// </remarks>
public sealed record WeightedShare
{
    private const double NinetyFive = 1.959963984540054;

    private WeightedShare()
    {
    }

    /// <summary>The share, in [0, 1]; null where nobody was asked.</summary>
    public double? Share { get; private init; }

    /// <summary>Its standard error; null where it cannot be told from the clusters.</summary>
    public double? StandardError { get; private init; }

    /// <summary>The lower end of the 95% interval.</summary>
    public double Low { get; private init; }

    /// <summary>The upper end of the 95% interval.</summary>
    public double High { get; private init; } = 1;

    /// <summary>Records behind it.</summary>
    public int Records { get; private init; }

    /// <summary>Clusters behind it.</summary>
    public int Clusters { get; private init; }

    /// <summary>The persons that the records stand for: the sum of the weights.</summary>
    public double Persons { get; private init; }

    /// <summary>The persons with the property: the sum of their weights.</summary>
    public double Having { get; private init; }

    /// <summary>Computes the share of some records.</summary>
    /// <param name="records">The records, in any order.</param>
    /// <param name="has">Tells whether a record has the property.</param>
    /// <param name="weight">The weight of a record, finite and above 0.</param>
    /// <param name="cluster">The cluster of a record: what was drawn together.</param>
    /// <exception cref="ArgumentException">A weight is not finite or not above 0.</exception>
    public static WeightedShare Of<T>(IEnumerable<T> records, Func<T, bool> has, Func<T, double> weight, Func<T, string> cluster)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(has);
        ArgumentNullException.ThrowIfNull(weight);
        ArgumentNullException.ThrowIfNull(cluster);
        var (weights, having, clusters) = (new List<double>(), new List<double>(), new List<string>());
        foreach (var record in records)
        {
            var own = weight(record);
            if (!(own > 0) || !double.IsFinite(own))
                throw new ArgumentException(FormattableString.Invariant($"A weight is finite and above 0, not {own}."), nameof(weight));
            weights.Add(own);
            having.Add(has(record) ? 1 : 0);
            clusters.Add(cluster(record));
        }

        return weights.Count == 0 ? new() : Of([.. weights], [.. having], clusters);
    }

    private static WeightedShare Of(double[] weights, double[] having, List<string> clusters)
    {
        var persons = weights.Sum();
        var sum = weights.Zip(having, static (weight, has) => weight * has).Sum();
        var share = Math.Clamp(sum / persons, 0, 1);
        var count = clusters.Distinct(StringComparer.Ordinal).Count();
        var known = new WeightedShare { Share = share, Records = weights.Length, Clusters = count, Persons = persons, Having = sum };
        var error = count < 2 || share is <= 0 or >= 1 ? 0 : ErrorOf(weights, having, clusters);
        if (error == 0)
            return Wilson(known, share, persons * persons / weights.Sum(static weight => weight * weight));
        var half = NinetyFive * error / (share * (1 - share));
        var logit = Math.Log(share / (1 - share));
        return known with { StandardError = error, Low = Logistic(logit - half), High = Logistic(logit + half) };
    }

    private static double ErrorOf(double[] weights, double[] having, List<string> clusters)
    {
        var ones = new double[weights.Length];
        Array.Fill(ones, 1);
        return new SurveyDesign(weights, clusters).Ratio(having, ones).StandardError;
    }

    // Wilson 1927 with a number of records that need not be whole.
    private static WeightedShare Wilson(WeightedShare known, double share, double n)
    {
        const double Square = NinetyFive * NinetyFive;
        var scale = 1 + (Square / n);
        var centre = share + (Square / (2 * n));
        var half = NinetyFive * Math.Sqrt((share * (1 - share) / n) + (Square / (4 * n * n)));
        return known with { Low = share <= 0 ? 0 : (centre - half) / scale, High = share >= 1 ? 1 : Math.Min(1, (centre + half) / scale) };
    }

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
