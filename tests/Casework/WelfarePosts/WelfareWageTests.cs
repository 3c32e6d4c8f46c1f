using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.WelfarePosts;

public sealed class WelfareWageTests
{
    private static Policy Shunyi { get; } = Policy.Named("shunyi-2011");

    [Fact]
    [Trait("Example", "W-64")]
    [Trait("Requirement", "R-521")]
    [Trait("Requirement", "R-527")]
    public void A_base_wage_of_1500_allows_225_floating_and_180_and_180_for_the_housing_fund()
    {
        Assert.Equal(225, WelfareWage.MostFloating(1500, Shunyi)!.Value);
        Assert.Equal(180, HousingFund.For(Payer.Employer, 1500, Shunyi)!.Value);
        Assert.Equal(180, HousingFund.For(Payer.Person, 1500, Shunyi)!.Value);
    }

    [Fact]
    [Trait("Requirement", "R-526")]
    public void The_fixed_sum_of_2011_is_the_other_reading_and_stands_beside_it()
    {
        var readings = HousingFund.For(Payer.Person, 1500, Shunyi)!.Readings;

        Assert.Equal(["fixed_sum 155 False", "share_of_base_wage 180 True"], readings.Select(reading => $"{reading.Name} {reading.Value:0} {reading.IsTaken}"));
    }

    [Fact]
    [Trait("Requirement", "R-526")]
    public void A_policy_that_takes_the_fixed_sum_needs_no_wage()
    {
        var city = Policy.Parse(
            """
            { "name": "fixed", "title": { "zh": "例", "en": "Example" }, "extends": "shunyi-2011", "parameters": { "readings": {
              "housing_fund_reading": [ { "form": "reading", "name": "fixed_sum", "source": "Example Art. 1" } ] } } }
            """,
            "fixed");

        Assert.Equal(155, HousingFund.For(Payer.Employer, null, city)!.Value);
        Assert.Equal("the base wage, yuan a month", Assert.Single(HousingFund.For(Payer.Employer, null, Shunyi)!.Ask).En);
    }

    [Theory]
    [Trait("Requirement", "R-520")]
    [InlineData(1159, 1160, Verdict.Fails)]
    [InlineData(1160, 1160, Verdict.Holds)]
    [InlineData(1161, 1160, Verdict.Holds)]
    [InlineData(1160, null, Verdict.CannotTell)]
    [InlineData(null, 1160, Verdict.CannotTell)]
    public void The_base_wage_is_never_below_the_minimum_wage_of_the_year(int? wage, int? minimum, Verdict verdict) =>
        Assert.Equal(verdict, WelfareWage.ReachesFloor(wage, minimum, Shunyi)!.Verdict);

    [Theory]
    [Trait("Requirement", "R-521")]
    [InlineData(224, Verdict.Holds)]
    [InlineData(225, Verdict.Holds)]
    [InlineData(226, Verdict.Fails)]
    [InlineData(null, Verdict.CannotTell)]
    public void The_floating_wage_is_at_most_15_percent_of_the_base_wage(int? floating, Verdict verdict) =>
        Assert.Equal(verdict, WelfareWage.KeepsCeiling(1500, floating, Shunyi)!.Verdict);

    [Theory]
    [Trait("Example", "W-65")]
    [Trait("Requirement", "R-522")]
    [Trait("Requirement", "R-523")]
    [Trait("Requirement", "R-524")]
    [Trait("Requirement", "R-525")]
    [InlineData(SocialInsurance.Pension, 400, 160)]
    [InlineData(SocialInsurance.Medical, 300, 63)]
    [InlineData(SocialInsurance.Unemployment, 20, 4)]
    [InlineData(SocialInsurance.Maternity, 24, null)]
    public void A_social_average_wage_of_5000_gives_the_contributions_of_the_example(SocialInsurance insurance, int employer, int? person)
    {
        Assert.Equal(employer, WelfareContributions.For(insurance, Payer.Employer, 5000, Shunyi)!.Value);
        Assert.Equal(person, WelfareContributions.For(insurance, Payer.Person, 5000, Shunyi)?.Value);
    }

    [Fact]
    [Trait("Example", "W-65")]
    public void In_all_the_employer_pays_744_and_the_person_227()
    {
        Assert.Equal(744, WelfareContributions.For(Payer.Employer, 5000, Shunyi)!.Value);
        Assert.Equal(227, WelfareContributions.For(Payer.Person, 5000, Shunyi)!.Value);
        Assert.Contains("3 yuan", WelfareContributions.For(Payer.Person, 5000, Shunyi)!.Notes[0].En, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_wage_that_is_missing_is_asked_for()
    {
        Assert.Equal("the minimum wage of the year, yuan a month", Assert.Single(WelfareWage.ReachesFloor(1160, null, Shunyi)!.Ask).En);
        Assert.Equal("the floating wage, yuan a month", Assert.Single(WelfareWage.KeepsCeiling(1500, null, Shunyi)!.Ask).En);
    }

    [Fact]
    public void Fen_are_rounded_by_the_reading_that_the_policy_names_and_the_step_is_shown()
    {
        // 4,201.37 × 40% = 1,680.548; × 0.2% = 3.361096.
        var person = WelfareContributions.For(SocialInsurance.Unemployment, Payer.Person, 4201.37m, Shunyi)!;

        Assert.Equal(3.36m, person.Value);
        Assert.Equal("rounded to the fen: 3.361096 → 3.36", person.Steps[^1].Text.En);
    }

    [Fact]
    public void Without_the_social_average_wage_it_is_asked_for() =>
        Assert.Equal("社会平均工资（元/月）", Assert.Single(WelfareContributions.For(Payer.Person, null, Shunyi)!.Ask).Zh);

    [Fact]
    public void The_steps_add_up_to_the_contribution() => Prop.ForAll(
        Gen.Choose(0, 5_000_000).ToArbitrary(),
        fen => Enum.GetValues<SocialInsurance>().All(insurance => Enum.GetValues<Payer>().All(payer =>
            WelfareContributions.For(insurance, payer, fen / 100m, Shunyi) is not { } line || line.Steps.Sum(step => step.Part ?? 0) == line.Value)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_jurisdiction_that_sets_no_rates_gives_no_sum()
    {
        var beijing = Policy.Named("beijing-2018");

        Assert.Null(WelfareContributions.For(Payer.Employer, 5000, beijing));
        Assert.Null(HousingFund.For(Payer.Employer, 1500, beijing));
        Assert.Null(WelfareWage.MostFloating(1500, beijing));
        Assert.Null(WelfareWage.ReachesFloor(1500, 1160, beijing));
    }

    [Fact]
    public void A_negative_wage_is_the_callers_mistake()
    {
        var wrong = Assert.Throws<ArgumentOutOfRangeException>(() => WelfareWage.MostFloating(-1, Shunyi));

        Assert.Equal(("baseWage", -1m), (wrong.ParamName, wrong.ActualValue));
    }
}
