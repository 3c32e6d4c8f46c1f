using FsCheck;
using FsCheck.Fluent;

namespace Jiuye.Analytics.Tests;

public sealed class RobustTests
{
    private static readonly double[] Wages = [28500, 31200, 33600, 36000, 38400, 41000, 45600, 48000, 52800, 60000, 72000, 118000];
    private static readonly double[] Ten = [3, 5, 7, 8, 9, 11, 15, 19, 20, 41];

    private static readonly double[] Survey =
        [3100, 3350, 4200, 5150, 2980, 3620, 4480, 4900, 5200, 6100, 7300, 5750, 6900, 8800, 9100, 4700, 2600, 2750, 3900, 3300, 4100, 3050, 2900, 3500];

    private static readonly Arbitrary<double[]> WageLists =
        Gen.Choose(0, 200).NonEmptyListOf().Select(static list => list.Select(static wage => (double)wage).ToArray()).ToArbitrary();

    // R 4.2.2: mad(x); MASS::huber(x, k = 1.5, tol = 1e-15)$mu; for the biweight the loop m <- sum(w x)/sum(w), w = (1 - u^2)^2, u = (x - m)/(4.685 mad(x)), from median(x).
    [Fact]
    public void Middles_and_spreads_equal_those_of_R()
    {
        Near(14232.96, RobustLocation.MedianAbsoluteDeviation(new(Wages)));
        Near(7.413, RobustLocation.MedianAbsoluteDeviation(new(Ten)));
        Near(45779.888, RobustLocation.Huber(new(Wages)));
        Near(12.013277777777777, RobustLocation.Huber(new(Ten)));
        Near(43473.481860192071, RobustLocation.Tukey(new(Wages)));
        Near(10.880965335278228, RobustLocation.Tukey(new(Ten)));
    }

    // R robustbase 0.95: mc(x), adjboxStats(x)$fence.
    [Fact]
    public void The_medcouple_and_the_fences_equal_those_of_robustbase()
    {
        Near(0.29229797979797978, Medcouple.Of(Wages));
        Near(0.42857142857142855, Medcouple.Of(Ten));
        Near(-0.42857142857142855, Medcouple.Of([.. Ten.Select(static value => -value)]));
        Near(0.36, Medcouple.Of([1, 2, 2, 3, 3, 3, 4, 9, 9, 20, -5]));
        Near(0.27887914601601216, Medcouple.Of(Survey));
        var fences = AdjustedBoxplot.Of(Survey);
        Near(2081.567024664625, fences.Low);
        Near(13353.06723122081, fences.High);
    }

    [Fact]
    public void One_wild_wage_moves_the_mean_and_hardly_the_robust_middles()
    {
        var wild = new WeightedSample([.. Wages, 12 * 118_000]);
        var calm = new WeightedSample(Wages);

        var moved = wild.Mean - calm.Mean;
        Assert.True(moved > 100_000);
        Assert.True(RobustLocation.Huber(wild) - RobustLocation.Huber(calm) < 0.05 * moved);
        Assert.True(RobustLocation.Tukey(wild) - RobustLocation.Tukey(calm) < 0.05 * moved);
    }

    [Fact]
    public void The_long_tail_of_ordinary_wages_is_not_called_wild_a_yearly_wage_is()
    {
        var fences = AdjustedBoxplot.Of(Survey);

        Assert.False(fences.IsWild(9_100));
        Assert.True(fences.IsWild(12 * 5_200));
    }

    [Fact]
    public void Middles_move_with_the_wages() =>
        Prop.ForAll(WageLists, static wages =>
        {
            var raised = new WeightedSample([.. wages.Select(static wage => 4 * wage + 64)]);
            var plain = new WeightedSample(wages);
            return Alike(RobustLocation.Huber(raised), 4 * RobustLocation.Huber(plain) + 64) && Alike(RobustLocation.Tukey(raised), 4 * RobustLocation.Tukey(plain) + 64);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Weights_count_as_repetitions() =>
        Prop.ForAll(WageLists, static wages =>
        {
            var twice = new WeightedSample(wages, [.. wages.Select(static _ => 2.0)]);
            var repeated = new WeightedSample([.. wages, .. wages]);
            return Alike(RobustLocation.Huber(repeated), RobustLocation.Huber(twice))
                && RobustLocation.MedianAbsoluteDeviation(repeated) == RobustLocation.MedianAbsoluteDeviation(twice);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_mirror_turns_the_medcouple_round() =>
        Prop.ForAll(WageLists, static wages =>
            Alike(-Medcouple.Of(wages), Medcouple.Of([.. wages.Select(static wage => -wage)])) && Math.Abs(Medcouple.Of(wages)) <= 1).QuickCheckThrowOnFailure();

    [Fact]
    public void Equal_wages_have_no_spread_and_are_their_own_middle() =>
        Assert.Equal((0.0, 5_000.0, 5_000.0), (
            RobustLocation.MedianAbsoluteDeviation(new([5_000, 5_000, 5_000])), RobustLocation.Huber(new([5_000, 5_000, 5_000])), RobustLocation.Tukey(new([5_000, 5_000, 5_000]))));

    private static bool Alike(double expected, double found) => Math.Abs(expected - found) <= 1e-9 * Math.Max(1, Math.Abs(expected));

    private static void Near(double expected, double found) => Assert.True(Math.Abs(expected - found) <= 1e-12 * Math.Abs(expected), $"expected {expected:R}, found {found:R}");
}
