using FsCheck;
using FsCheck.Fluent;

namespace Jiuye.Analytics.Tests;

public sealed class WageScreenTests
{
    // Sixty wages of one occupation around 6,000 yuan a month, ln spread about 0.3.
    private static readonly double[] Ordinary = [.. Enumerable.Range(1, 60).Select(static at => Math.Round(6_000 * Math.Exp(0.3 * MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, at / 61.0))))];

    [Theory]
    [InlineData(72_000, "yearly_among_monthly", 6_000)]
    [InlineData(610_000, "in_cents", 6_100)]
    [InlineData(0.62, "in_wan", 6_200)]
    [InlineData(7.3, "in_wan_yearly", 6_083.33)]
    [InlineData(5.8, "in_thousands", 5_800)]
    [InlineData(280, "daily_among_monthly", 6_090)]
    public void A_mistaken_unit_is_named_with_what_the_wage_would_be(double yuan, string name, double would)
    {
        var finding = Screen().Judge("6-18", yuan)!;

        Assert.Equal(name, finding.Name);
        Assert.Equal(would, finding.Would!.Value, 0.01);
    }

    [Theory]
    [InlineData(36_000, "far_above")]
    [InlineData(1_200, "far_below")]
    public void What_no_unit_explains_is_far(double yuan, string name)
    {
        var finding = Screen().Judge("6-18", yuan)!;

        Assert.Equal((name, (double?)null), (finding.Name, finding.Would));
    }

    [Fact]
    public void A_wage_of_nothing_is_left_unfilled() => Assert.Equal("zero", Screen().Judge("6-18", 0)!.Name);

    [Fact]
    public void Ordinary_wages_pass() => Assert.All(Ordinary, static yuan => Assert.Null(Screen().Judge("6-18", yuan)));

    [Fact]
    public void An_occupation_with_few_wages_is_held_against_all()
    {
        var tally = Tally(Ordinary);
        tally.Add(new("2-02"), new(90_000, 1, null));

        Assert.Equal("yearly_among_monthly", WageScreen.Of(tally).Judge("2-02", 90_000)!.Name);
    }

    [Fact]
    public void A_quarter_of_a_group_may_be_yearly_and_each_is_still_found()
    {
        var mixed = Ordinary.Concat(Ordinary.Where(static (_, at) => at % 3 == 0).Select(static yuan => 12 * yuan)).ToArray();

        var screen = WageScreen.Of(Tally(mixed));

        Assert.Equal(20, mixed.Count(yuan => screen.Judge("6-18", yuan)?.Suspicion is WageSuspicion.Yearly));
    }

    [Fact]
    public void Without_anything_to_hold_it_against_no_wage_is_suspected() => Assert.Null(WageScreen.Of(Tally([5_000, 6_000])).Judge("6-18", 600_000));

    [Fact]
    public void The_unit_of_a_whole_survey_does_not_matter() =>
        Prop.ForAll(Gen.Choose(1, 2_000).ToArbitrary(), Gen.Choose(1, 1_000_000).ToArbitrary(), static (scale, yuan) =>
            Screen().Judge("6-18", yuan)?.Suspicion == WageScreen.Of(Tally([.. Ordinary.Select(wage => wage * scale)])).Judge("6-18", (double)yuan * scale)?.Suspicion)
            .QuickCheckThrowOnFailure();

    private static WageScreen Screen() => WageScreen.Of(Tally(Ordinary));

    private static WageTally Tally(double[] wages)
    {
        var tally = new WageTally("occ");
        foreach (var yuan in wages)
            tally.Add(new("6-18"), new(yuan, 1, null));
        return tally;
    }
}
