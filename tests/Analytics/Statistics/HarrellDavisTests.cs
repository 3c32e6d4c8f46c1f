namespace Jiuye.Analytics.Tests;

public sealed class HarrellDavisTests
{
    private static readonly double[] Levels = [0.10, 0.25, 0.50, 0.75, 0.90];
    private static readonly double[] Ten = [3, 5, 7, 8, 9, 11, 15, 19, 20, 41];
    private static readonly double[] Wages = [28500, 31200, 33600, 36000, 38400, 41000, 45600, 48000, 52800, 60000, 72000, 118000];

    // R Hmisc 4.8.0 hdquantile(se = TRUE), printed to 15 digits; compared to 1e-12 of each value.
    [Fact]
    public void Estimates_equal_those_of_Hmisc()
    {
        Close([4.08712951090907, 6.57047103250778, 11.0267125435805, 19.6574733905425, 32.4533531178483], Levels.Select(level => HarrellDavis.Of(Ten, level)));
        Close([30419.238192205, 34865.9455871409, 43687.2027778201, 60656.1896509397, 93181.526723355], Levels.Select(level => HarrellDavis.Of(Wages, level)));
    }

    [Fact]
    public void Jackknife_errors_equal_those_of_Hmisc() =>
        Close(
            [1.72646563561855, 1.66244450891791, 2.97607795980295, 4.68142234673889, 12.7732985183752],
            Levels.Select(level => HarrellDavis.StandardErrorOf(Ten, level)));

    [Fact]
    public void A_single_wage_is_every_quantile() => Assert.Equal(4_200, HarrellDavis.Of([4_200], 0.9));

    private static void Close(IEnumerable<double> expected, IEnumerable<double> actual) =>
        Assert.All(expected.Zip(actual), static pair =>
            Assert.True(Math.Abs(pair.First - pair.Second) <= 1e-12 * pair.First, $"expected {pair.First:R}, found {pair.Second:R}"));
}
