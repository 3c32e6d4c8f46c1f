using FsCheck;
using FsCheck.Fluent;
using Jiuye.Casework.Tests.Offices;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Supervision;

/// <summary>Intervals and limits against published values, and against a plain way of working them out.</summary>
public sealed class StatisticsTests
{
    /// <summary>Newcombe, Statistics in Medicine 17 (1998) 857-872, Table I, method 3; four decimals.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilsons_interval_has_the_values_that_Newcombe_published(int count, int of, double low, double high)
    {
        var interval = WilsonInterval.At95(count, of);

        Assert.Equal(low, interval.Low, 0.00005);
        Assert.Equal(high, interval.High, 0.00005);
    }

    [Fact]
    public void Nothing_counted_says_nothing()
    {
        var interval = WilsonInterval.At95(0, 0);

        Assert.Equal((null, 0d, 1d), (interval.Share, interval.Low, interval.High));
        Assert.Equal(1, WilsonInterval.At95(7, 7).High);
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.At95(3, 2));
    }

    [Fact]
    public void An_interval_holds_its_share_and_shrinks_with_more_of_the_same() =>
        Prop.ForAll(Shares.ToArbitrary(), share =>
        {
            var (one, ten) = (WilsonInterval.At95(share.Count, share.Of), WilsonInterval.At95(10 * share.Count, 10 * share.Of));

            Assert.InRange(one.Share!.Value, one.Low, one.High);
            Assert.True(ten.High - ten.Low < one.High - one.Low);
        }).QuickCheckThrowOnFailure();

    /// <summary>From the tables of the cumulative binomial distribution: n = 20, p = 0.5: P(R ≤ 5) = .0207, P(R ≤ 6) = .0577; n = 10, p = 0.9: P(R ≤ 6) = .0128, P(R ≤ 7) = .0702.</summary>
    [Theory]
    [InlineData(20, 0.5, (6 - ((0.0577 - 0.025) / (0.0577 - 0.0207))) / 20)]
    [InlineData(10, 0.9, (7 - ((0.0702 - 0.025) / (0.0702 - 0.0128))) / 10)]
    public void A_limit_lies_between_two_counts_as_Spiegelhalter_interpolates_them(int cases, double target, double limit)
    {
        Assert.Equal(limit, BinomialLimits.Lower(cases, target, 0.025), 0.0005);
        Assert.Equal(1 - limit, BinomialLimits.Upper(cases, 1 - target, 0.025), 0.0005);
    }

    [Fact]
    public void A_limit_is_crossed_by_chance_no_more_often_than_it_says() =>
        Prop.ForAll(Gen.Choose(1, 60).Zip(Gen.Choose(1, 99)).ToArbitrary(), sizes =>
        {
            var (cases, target) = (sizes.Item1, sizes.Item2 / 100d);
            var (low, high) = (BinomialLimits.Lower(cases, target, 0.025), BinomialLimits.Upper(cases, target, 0.025));
            var masses = Enumerable.Range(0, cases + 1).Select(count => (Share: (double)count / cases, Mass: Math.Exp(BinomialLimits.LogMass(count, cases, target)))).ToList();

            Assert.Equal(1, masses.Sum(one => one.Mass), 1e-9);
            Assert.True(masses.Where(one => one.Share < low).Sum(one => one.Mass) <= 0.025 + 1e-9);
            Assert.True(masses.Where(one => one.Share > high).Sum(one => one.Mass) <= 0.025 + 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Limits_agree_with_a_plain_sum_of_products() =>
        Prop.ForAll(Gen.Choose(1, 60).Zip(Gen.Choose(1, 99)).ToArbitrary(), sizes =>
        {
            var (cases, target) = (sizes.Item1, sizes.Item2 / 100d);
            foreach (var probability in new[] { 0.001, 0.025 })
                Assert.Equal(Plain(cases, target, probability), BinomialLimits.Lower(cases, target, probability), 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Large_offices_have_limits_too_and_those_of_the_normal_curve()
    {
        // n = 1,000,000, θ = 0.9: the normal limit differs by less than one case.
        var limit = BinomialLimits.Lower(1_000_000, 0.9, 0.025);

        Assert.Equal(0.9 - (1.959963984540054 * Math.Sqrt(0.9 * 0.1 / 1_000_000)), limit, 1e-6);
    }

    [Fact]
    [Trait("Requirement", "R-590")]
    public void A_small_office_below_the_average_is_not_shamed_by_chance_a_large_one_is_named()
    {
        var plot = FunnelPlot.Of([new(Places.StreetA, 4, 6), new(Places.StreetB, 700, 1_000), new(Places.Chaoyang, 9_400, 10_000), new(Places.Tianjin, 0, 0)])!;

        Assert.Equal(
            [(Places.Chaoyang, FunnelStanding.Apart), (Places.StreetA, FunnelStanding.WithinChance), (Places.StreetB, FunnelStanding.Apart), (Places.Tianjin, FunnelStanding.NoCases)],
            plot.Points.Select(point => (point.Office, point.Standing)));

        // Two thirds at the small office lie further from the whole than seven tenths at the large one.
        Assert.True(plot.Points[1].Share < plot.Points[2].Share);
    }

    [Fact]
    [Trait("Requirement", "R-590")]
    public void Offices_that_all_differ_widen_the_limits_and_one_that_differs_alone_does_not()
    {
        var spread = FunnelPlot.Of([.. Enumerable.Range(0, 20).Select(at => new OfficeCount(Street(at), at % 2 == 0 ? 420 : 480, 500))])!;
        var single = FunnelPlot.Of([.. Enumerable.Range(0, 20).Select(at => new OfficeCount(Street(at), at == 7 ? 350 : 450, 500))])!;

        Assert.True(spread.Overdispersion > 3);
        Assert.DoesNotContain(spread.Points, point => point.Standing == FunnelStanding.Apart);
        Assert.Equal(1, single.Overdispersion);
        Assert.Equal(Street(7), Assert.Single(single.Points, point => point.Standing == FunnelStanding.Apart).Office);
    }

    [Fact]
    public void Of_offices_that_differ_by_chance_alone_hardly_any_is_named()
    {
        // A fixed seed: 2,000 offices of 5 to 300 cases at a true share of 0.85.
        var random = new Random(20_180_801);
        var offices = Enumerable.Range(0, 2_000).Select(at =>
        {
            var cases = random.Next(5, 301);
            return new OfficeCount(Street(at), Enumerable.Range(0, cases).Count(_ => random.NextDouble() < 0.85), cases);
        }).ToList();

        var standings = FunnelPlot.Of(offices)!.Points.CountBy(point => point.Standing).ToDictionary();

        Assert.InRange(standings[FunnelStanding.WorthALook], 40, 110);
        Assert.InRange(standings.GetValueOrDefault(FunnelStanding.Apart), 0, 10);
    }

    [Fact]
    public void An_office_named_twice_or_with_more_than_its_cases_is_refused()
    {
        Assert.Throws<ArgumentException>(() => FunnelPlot.Of([new(Places.StreetA, 1, 2), new(Places.StreetA, 1, 2)]));
        Assert.Throws<ArgumentException>(() => FunnelPlot.Of([new(Places.StreetA, 3, 2)]));
        Assert.Null(FunnelPlot.Of([new(Places.StreetA, 0, 0)]));
    }

    private static Gen<(int Count, int Of)> Shares => from of in Gen.Choose(1, 500) from count in Gen.Choose(0, of) select (count, of);

    private static DistrictCode Street(int at) => DistrictCode.FromNumber(110_113_000 + at);

    private static double Plain(int cases, double target, double probability)
    {
        var below = 0d;
        for (var count = 0; ; count++)
        {
            var here = Math.Pow(target, count) * Math.Pow(1 - target, cases - count);
            for (var factor = 0; factor < count; factor++)
                here *= (double)(cases - factor) / (factor + 1);
            if (below + here > probability)
                return Math.Max(0, (count - ((below + here - probability) / here)) / cases);
            below += here;
        }
    }
}
