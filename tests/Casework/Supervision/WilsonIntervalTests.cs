using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Supervision;

public sealed class WilsonIntervalTests
{
    // Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3 (score, without continuity correction).
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Published_intervals_are_met(int successes, int trials, double low, double high)
    {
        var interval = WilsonInterval.At95(successes, trials);

        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Fact]
    public void An_interval_holds_its_share_stays_within_0_and_1_and_mirrors_the_failures() =>
        Prop.ForAll(Gen.Choose(1, 5_000).SelectMany(static trials => Gen.Choose(0, trials).Select(successes => (successes, trials))).ToArbitrary(), static count =>
        {
            var (interval, mirrored) = (WilsonInterval.At95(count.successes, count.trials), WilsonInterval.At95(count.trials - count.successes, count.trials));
            return interval.Low >= 0 && interval.High <= 1 && interval.Low <= interval.Share && interval.Share <= interval.High
                && Math.Abs(interval.Low - (1 - mirrored.High)) < 1e-12;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_observed_gives_no_share_and_counts_that_cannot_be_are_refused()
    {
        Assert.Null(WilsonInterval.At95(0, 0).Share);
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.At95(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.At95(-1, 1));
    }
}
