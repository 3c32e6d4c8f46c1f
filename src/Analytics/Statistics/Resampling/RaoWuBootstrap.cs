namespace Jiuye.Analytics;

/// <summary>Resampling that respects strata and clusters: each draw gives every observation another weight, and the statistic is computed with those.</summary>
/// <remarks>
/// Rao and Wu, Resampling Inference with Complex Survey Data, JASA 83 (1988) 231–241, with n_h − 1 of the n_h clusters of a stratum drawn with replacement (the variant of Rao, Wu and Yue,
/// Survey Methodology 18 (1992) 209–217, which R's <c>survey</c> calls <c>subbootstrap</c>): a cluster drawn r times weighs n_h/(n_h − 1) · r times as much, and with a
/// finite population correction 1 − c + c · n_h/(n_h − 1) · r times, c = √(1 − n_h/N_h). Same seed, same result.
/// </remarks>
public static class RaoWuBootstrap
{
    /// <summary>Resamples a statistic of weighted observations.</summary>
    /// <param name="design">The design; a stratum with one cluster keeps its weights in every draw.</param>
    /// <param name="statistic">Pure; gets the weights of a draw, 0 for what was not drawn, and must not keep them.</param>
    /// <param name="seed">Where the draws start.</param>
    /// <param name="resamples">Interval [100, 1,000,000]; default 1,000.</param>
    /// <param name="confidence">Of the percentile interval, interval (0, 1).</param>
    /// <returns>The interval; BCa is not defined for designs.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of range.</exception>
    public static BootstrapInterval Of(SurveyDesign design, Func<ReadOnlyMemory<double>, double> statistic, int seed, int resamples = 1_000, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(statistic);
        Bootstrap.CheckSettings(resamples, confidence);
        var random = new Random(seed);
        var weights = new double[design.Count];
        var replicates = new double[resamples];
        for (var at = 0; at < resamples; at++)
        {
            Draw(design, random, weights);
            replicates[at] = statistic(weights);
        }

        var error = Bootstrap.SpreadOf(replicates);
        Array.Sort(replicates);
        return new(
            statistic(design.Weights.ToArray()),
            error,
            (Bootstrap.At(replicates, (1 - confidence) / 2), Bootstrap.At(replicates, (1 + confidence) / 2)),
            null,
            resamples,
            seed,
            confidence);
    }

    private static void Draw(SurveyDesign design, Random random, double[] weights)
    {
        var factors = new double[design.Clusters];
        foreach (var stratum in design.Strata)
        {
            var own = factors.AsSpan(stratum.First, stratum.Count);
            if (own.Length == 1)
            {
                own[0] = 1;
                continue;
            }

            for (var draw = 0; draw < own.Length - 1; draw++)
                own[random.Next(own.Length)]++;
            var part = Math.Sqrt(stratum.PartLeft);
            for (var cluster = 0; cluster < own.Length; cluster++)
                own[cluster] = 1 - part + part * own.Length / (own.Length - 1) * own[cluster];
        }

        for (var at = 0; at < weights.Length; at++)
            weights[at] = design.Weights[at] * factors[design.ClusterOf(at)];
    }
}
