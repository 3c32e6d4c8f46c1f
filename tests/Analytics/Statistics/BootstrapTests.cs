namespace Jiuye.Analytics.Tests;

public sealed class BootstrapTests
{
    private static readonly double[] Wages = [28500, 31200, 33600, 36000, 38400, 41000, 45600, 48000, 52800, 60000, 72000, 118000];

    // R boot 1.3-28.1: boot.ci(type = c("perc", "bca"), L = L) on a made-up object with t0 = 10.7 and these 19 replicates, conf = 0.8.
    private static readonly double[] Replicates = [7.2, 7.9, 8.3, 8.8, 9.1, 9.4, 9.7, 10, 10.2, 10.5, 10.8, 11.1, 11.3, 11.7, 12.2, 12.6, 13.4, 14.9, 17.1];

    private static readonly double[] Influences = [1.2, -0.4, 0.3, 2.5, -1.1, -0.9, 0.2, -1.8];

    [Fact]
    public void Intervals_of_given_replicates_equal_those_of_R()
    {
        Near(7.9000000000000004, Bootstrap.At(Replicates, 0.1));
        Near(14.9, Bootstrap.At(Replicates, 0.9));
        var corrected = Bootstrap.Accelerated(Replicates, 10.7, Bootstrap.AccelerationOf(Influences), 0.1, 0.9)!.Value;
        Near(8.1911195405302575, corrected.Low);
        Near(16.074798922277097, corrected.High);
    }

    [Fact]
    public void The_error_of_a_resampled_mean_is_near_the_textbook_one()
    {
        var mean = Wages.Average();
        // Resampling spreads by n, the textbook by n − 1.
        var textbook = Math.Sqrt(Wages.Sum(wage => (wage - mean) * (wage - mean)) / Wages.Length / Wages.Length);

        var drawn = Bootstrap.Of(Wages, MeanOf, seed: 3, resamples: 5_000);

        Assert.Equal(mean, drawn.Estimate, 1e-9);
        Assert.InRange(drawn.StandardError / textbook, 0.96, 1.04);
    }

    [Fact]
    public void The_corrected_interval_of_skewed_wages_lies_further_right()
    {
        var drawn = Bootstrap.Of(Wages, MeanOf, seed: 3);

        Assert.True(drawn.BiasCorrected!.Value.Low > drawn.Percentile.Low);
        Assert.True(drawn.BiasCorrected.Value.High > drawn.Percentile.High);
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval_another_seed_another()
    {
        Assert.Equal(Bootstrap.Of(Wages, MeanOf, seed: 3), Bootstrap.Of(Wages, MeanOf, seed: 3));
        Assert.NotEqual(Bootstrap.Of(Wages, MeanOf, seed: 3).StandardError, Bootstrap.Of(Wages, MeanOf, seed: 4).StandardError);
    }

    [Fact]
    public void Equal_wages_have_an_interval_of_one_point_and_no_corrected_one()
    {
        var drawn = Bootstrap.Of([5_000, 5_000, 5_000], MeanOf, seed: 1);

        Assert.Equal((0.0, (5_000.0, 5_000.0), null), (drawn.StandardError, drawn.Percentile, drawn.BiasCorrected));
    }

    [Fact]
    public void One_wage_cannot_be_resampled() => Assert.Throws<ArgumentException>(() => Bootstrap.Of([5_000], MeanOf, seed: 1));

    private static double MeanOf(ReadOnlyMemory<double> wages)
    {
        var sum = 0.0;
        foreach (var wage in wages.Span)
            sum += wage;
        return sum / wages.Length;
    }

    private static void Near(double expected, double found) => Assert.True(Math.Abs(expected - found) <= 1e-12 * Math.Abs(expected), $"expected {expected:R}, found {found:R}");
}
