namespace Jiuye.Analytics.Tests;

public sealed class OtherDefinitionsTests
{
    private static readonly WageInterval[] Intervals =
        [new(0, 20_000, 12), new(20_000, 30_000, 55), new(30_000, 45_000, 140), new(45_000, 70_000, 80), new(70_000, 120_000, 13)];

    [Fact]
    public void The_old_high_and_low_wages_are_means_of_the_ends()
    {
        // Rule of the guideline wages before 2018, ends of 10%; numbers computed by hand.
        double[] wages = [2100, 2200, 2300, 2350, 2400, 2500, 2600, 2700, 2800, 3000, 3100, 3200, 3300, 3500, 3700, 4000, 4300, 4800, 5600, 9000];

        Assert.Equal(new LegacyWageGuideline(High: 7_300, Median: 3_050, Low: 2_150, Wages: 20, InEachEnd: 2), LegacyWageGuideline.Of(wages));
    }

    [Fact]
    public void A_small_sample_still_has_one_wage_in_each_end() =>
        Assert.Equal(new LegacyWageGuideline(High: 3_000, Median: 2_000, Low: 1_000, Wages: 3, InEachEnd: 1), LegacyWageGuideline.Of([2_000, 1_000, 3_000], 0.05));

    [Theory]
    [InlineData(0.10, 23_272.727273)]
    [InlineData(0.25, 30_857.142857)]
    [InlineData(0.50, 38_892.857143)]
    [InlineData(0.75, 50_625.0)]
    [InlineData(0.90, 64_687.5)]
    public void Wages_asked_in_intervals_spread_evenly_within_them(double level, double expected) =>
        // 300 workers in five intervals, computed from the formula to six decimals.
        Assert.Equal(expected, IntervalWages.Percentile(Intervals, level), 1e-6);

    [Fact]
    public void Intervals_that_overlap_are_refused() =>
        Assert.Throws<ArgumentException>(() => IntervalWages.Percentile([new(0, 20, 1), new(10, 30, 1)], 0.5));
}
