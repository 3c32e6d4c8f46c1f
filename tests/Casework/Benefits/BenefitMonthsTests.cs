using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Benefits;

public sealed class BenefitMonthsTests
{
    private static BenefitRule Shunyi { get; } = BenefitRule.Of(Policy.Named("shunyi-2011"))!;

    [Theory]
    [Trait("Example", "W-01")]
    [Trait("Example", "W-02")]
    [Trait("Example", "W-03")]
    [Trait("Requirement", "R-467")]
    [Trait("Requirement", "R-468")]
    [InlineData(11, 0)]
    [InlineData(12, 3)]
    [InlineData(23, 3)]
    [InlineData(24, 6)]
    [InlineData(36, 9)]
    [InlineData(48, 12)]
    [InlineData(59, 12)]
    public void Below_five_years_each_full_year_gives_three_months(int contributions, int months) =>
        Assert.Equal(months, BenefitMonths.For(contributions, Shunyi).Value);

    [Theory]
    [Trait("Example", "W-04")]
    [Trait("Example", "W-05")]
    [Trait("Example", "W-06")]
    [Trait("Requirement", "R-469")]
    [Trait("Requirement", "R-470")]
    [InlineData(60, 15, 13, 12)]
    [InlineData(66, 15, 13, 12)]
    [InlineData(84, 17, 15, 14)]
    [InlineData(108, 19, 17, 16)]
    [InlineData(120, 20, 18, 17)]
    [InlineData(168, 24, 22, 21)]
    [InlineData(192, 24, 24, 23)]
    [InlineData(240, 24, 24, 24)]
    public void From_five_years_the_three_readings_part(int contributions, int a, int b, int c)
    {
        Assert.Equal(a, BenefitMonths.For(contributions, Shunyi with { Reading = BenefitReading.YearlyUpToSwitch }).Value);
        Assert.Equal(b, BenefitMonths.For(contributions, Shunyi with { Reading = BenefitReading.FromSwitch }).Value);
        Assert.Equal(c, BenefitMonths.For(contributions, Shunyi with { Reading = BenefitReading.BeyondSwitch }).Value);
    }

    [Fact]
    public void The_policy_reads_it_as_B_and_the_result_says_so()
    {
        var benefit = BenefitMonths.For(60, Shunyi);

        Assert.Equal(13, benefit.Value);
        Assert.StartsWith("reading B", benefit.Notes[0].En, StringComparison.Ordinal);
        Assert.Equal("每满1年3个月：4 × 3 = 12", benefit.Steps[1].Text.Zh);
    }

    [Fact]
    public void Every_reading_is_named_with_its_result_and_the_policy_s_own_is_marked()
    {
        var readings = BenefitMonths.For(108, Shunyi).Readings;

        Assert.Equal(["a 19 False", "b 17 True", "c 16 False"], readings.Select(reading => $"{reading.Name} {reading.Value} {reading.IsTaken}"));
        Assert.Empty(BenefitMonths.For(59, Shunyi).Readings);
    }

    [Theory]
    [InlineData(0, 13)]
    [InlineData(12, 1)]
    [InlineData(13, 0)]
    public void What_was_drawn_is_taken_off(int drawn, int left) =>
        Assert.Equal(left, BenefitMonths.Remaining(60, drawn, Policy.Named("shunyi-2011"))!.Value);

    [Fact]
    public void Nobody_has_drawn_more_than_there_is()
    {
        var wrong = Assert.Throws<ArgumentOutOfRangeException>(() => BenefitMonths.Remaining(60, 14, Policy.Named("shunyi-2011")));

        Assert.Equal("drawnMonths", wrong.ParamName);
        Assert.Equal(14, wrong.ActualValue);
    }

    [Fact]
    public void Unknown_contributions_are_asked_for()
    {
        var months = BenefitMonths.For(null, Policy.Named("shunyi-2011"))!;

        Assert.Null(months.Value);
        Assert.StartsWith("失业前累计缴费月数", Assert.Single(months.Ask).Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Negative_contributions_are_the_callers_mistake() =>
        Assert.Equal("contributionMonths", Assert.Throws<ArgumentOutOfRangeException>(() => BenefitMonths.For(-1, Policy.Named("shunyi-2011"))).ParamName);

    [Fact]
    [Trait("Requirement", "R-470")]
    public void More_contributions_never_give_fewer_months_and_never_more_than_the_most() => Prop.ForAll(
        Gen.Choose(0, 600).Two().ToArbitrary(),
        Gen.Elements(Enum.GetValues<BenefitReading>()).ToArbitrary(),
        (pair, reading) =>
        {
            var rule = Shunyi with { Reading = reading };
            var (fewer, more) = (BenefitMonths.For(Math.Min(pair.Item1, pair.Item2), rule), BenefitMonths.For(Math.Max(pair.Item1, pair.Item2), rule));
            return fewer.Value <= more.Value && more.Value <= rule.MostMonths;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_steps_add_up_to_the_months() => Prop.ForAll(
        Gen.Choose(0, 600).ToArbitrary(),
        contributions => BenefitMonths.For(contributions, Shunyi).Steps.Sum(step => step.Part ?? 0) == BenefitMonths.For(contributions, Shunyi).Value)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_jurisdiction_that_sets_no_numbers_has_no_rule()
    {
        Assert.Null(BenefitRule.Of(Policy.Named("beijing-2018")));
        Assert.Null(BenefitMonths.For(60, Policy.Named("beijing-2018")));
    }
}
