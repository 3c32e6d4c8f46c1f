using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Decisions;

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
        Assert.Equal(months, BenefitMonths.For(contributions, Shunyi).Months);

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
        Assert.Equal(a, BenefitMonths.For(contributions, Shunyi with { Reading = BenefitReading.YearlyUpToSwitch }).Months);
        Assert.Equal(b, BenefitMonths.For(contributions, Shunyi with { Reading = BenefitReading.FromSwitch }).Months);
        Assert.Equal(c, BenefitMonths.For(contributions, Shunyi with { Reading = BenefitReading.BeyondSwitch }).Months);
    }

    [Fact]
    public void The_policy_reads_it_as_B_and_the_result_says_so()
    {
        var benefit = BenefitMonths.For(60, Shunyi);

        Assert.Equal(13, benefit.Months);
        Assert.StartsWith("reading B", benefit.Note!.En, StringComparison.Ordinal);
        Assert.Equal("每满1年3个月：4 × 3 = 12", benefit.Steps[1].Zh);
    }

    [Fact]
    public void More_contributions_never_give_fewer_months() => Prop.ForAll(
        Gen.Choose(0, 480).Two().ToArbitrary(),
        pair => BenefitMonths.For(Math.Min(pair.Item1, pair.Item2), Shunyi).Months <= BenefitMonths.For(Math.Max(pair.Item1, pair.Item2), Shunyi).Months)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_jurisdiction_that_sets_no_numbers_has_no_rule() => Assert.Null(BenefitRule.Of(Policy.Named("beijing-2018")));
}
