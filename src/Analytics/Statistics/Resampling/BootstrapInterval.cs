namespace Jiuye.Analytics;

/// <summary>An estimate with what resampling says about it.</summary>
/// <param name="Estimate">The statistic of the sample itself.</param>
/// <param name="StandardError">The standard deviation of the resampled statistics.</param>
/// <param name="Percentile">The interval between their percentiles.</param>
/// <param name="BiasCorrected">The bias-corrected and accelerated interval (BCa); null where every resampled statistic lies on one side of the estimate.</param>
/// <param name="Resamples">How many resamples were drawn.</param>
/// <param name="Seed">From which seed.</param>
/// <param name="Confidence">Of both intervals, interval (0, 1).</param>
public sealed record BootstrapInterval(
    double Estimate, double StandardError, (double Low, double High) Percentile, (double Low, double High)? BiasCorrected, int Resamples, int Seed, double Confidence);
