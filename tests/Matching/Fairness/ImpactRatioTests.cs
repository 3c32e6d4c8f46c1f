using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Fairness;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Fairness;

public sealed class ImpactRatioTests
{
    // The example of the rule itself, 6 RCNY 5-301: 667 of 1,390 men and 555 of 1,181 women selected, impact ratio 0.979.
    [Fact]
    public void The_ratio_is_that_of_the_example_in_the_rule_of_new_york()
    {
        var ratio = ImpactRatio.Of(WilsonInterval.At95(555, 1181), WilsonInterval.At95(667, 1390))!.Value;

        Assert.Equal(0.979, ratio.Value, 0.0005);
    }

    // Uniform Guidelines, Questions and Answers (44 FR 11996, 1979), no. 11: rates of 45, 48, 51 and 60% are 75, 80, 85 and 100% of the highest.
    [Theory]
    [InlineData(45, 0.75)]
    [InlineData(48, 0.80)]
    [InlineData(51, 0.85)]
    [InlineData(60, 1.00)]
    public void Ratios_are_those_of_the_uniform_guidelines(int selected, double expected) =>
        Assert.Equal(expected, ImpactRatio.Of(WilsonInterval.At95(selected, 100), WilsonInterval.At95(60, 100))!.Value.Value, 1e-12);

    [Fact]
    public void Nobody_has_no_ratio_and_nothing_is_held_against_a_rate_of_nought()
    {
        Assert.Null(ImpactRatio.Of(WilsonInterval.At95(0, 0), WilsonInterval.At95(5, 10)));
        Assert.Null(ImpactRatio.Of(WilsonInterval.At95(1, 10), WilsonInterval.At95(0, 10)));
    }

    // MOVER: at an end θ, the interval of p1 − θ·p2 that joins the two intervals touches 0 (Donner and Zou 2012, section 3).
    [Fact]
    public void At_its_ends_the_difference_of_the_rates_just_touches_nought() =>
        Prop.ForAll(Rates, pair =>
        {
            var (one, other) = pair;
            var ratio = ImpactRatio.Of(one, other)!.Value;
            var (p1, p2) = (one.Share!.Value, other.Share!.Value);
            double LowOf(double theta) => p1 - (theta * p2) - Math.Sqrt(((p1 - one.Low) * (p1 - one.Low)) + (theta * theta * (other.High - p2) * (other.High - p2)));
            double HighOf(double theta) => p1 - (theta * p2) + Math.Sqrt(((one.High - p1) * (one.High - p1)) + (theta * theta * (p2 - other.Low) * (p2 - other.Low)));

            return Math.Abs(LowOf(ratio.Low)) < 1e-9 && Math.Abs(HighOf(ratio.High)) < 1e-7 * (1 + ratio.High) && ratio.Low <= ratio.Value && ratio.Value <= ratio.High;
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<(WilsonInterval One, WilsonInterval Other)> Rates => Gen.Choose(0, int.MaxValue - 1).Select(seed =>
    {
        var random = new Random(seed);
        var (n, m) = (random.Next(1, 400), random.Next(1, 400));
        return (WilsonInterval.At95(random.Next(n + 1), n), WilsonInterval.At95(random.Next(1, m + 1), m));
    }).ToArbitrary();
}
