using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.WelfarePosts;

public sealed class SeasonalBenefitTests
{
    private static Policy Shunyi { get; } = Policy.Named("shunyi-2011");

    [Theory]
    [Trait("Example", "W-66")]
    [Trait("Requirement", "R-529")]
    [InlineData("2010-06-01", Verdict.Holds, 4)]
    [InlineData("2010-11-15", Verdict.Holds, 4)]
    [InlineData("2010-11-16", Verdict.Holds, 4)]
    [InlineData("2010-11-17", Verdict.Holds, 3)]
    [InlineData("2010-12-01", Verdict.Holds, 3)]
    [InlineData("2010-12-31", Verdict.Holds, 2)]
    [InlineData("2011-01-01", Verdict.Fails, 0)]
    [InlineData("2011-02-01", Verdict.Fails, 0)]
    public void Who_starts_before_1_January_has_heating_money_for_that_winter(string started, Verdict verdict, int months)
    {
        var season = Season(SeasonalMoney.Heating, 2010, started);

        Assert.Equal((Entries.Day("2010-11-15"), Entries.Day("2011-03-15")), (season.From, season.To));
        Assert.Equal(Entries.Day("2011-03-31"), season.Paid.On);
        Assert.Equal(verdict, season.Entitled.Verdict);
        Assert.Equal(months, season.Months.Value);
    }

    [Theory]
    [Trait("Requirement", "R-530")]
    [InlineData("2011-01-10", Verdict.Holds, 3)]
    [InlineData("2011-06-01", Verdict.Holds, 3)]
    [InlineData("2011-06-02", Verdict.Holds, 2)]
    [InlineData("2011-08-31", Verdict.Holds, 0)]
    [InlineData("2011-09-01", Verdict.Fails, 0)]
    [InlineData("2011-09-02", Verdict.Fails, 0)]
    public void Who_starts_before_1_September_has_heat_protection_money_for_that_summer(string started, Verdict verdict, int months)
    {
        var season = Season(SeasonalMoney.Cooling, 2011, started);

        Assert.Equal(Entries.Day("2011-08-31"), season.Paid.On);
        Assert.Equal(verdict, season.Entitled.Verdict);
        Assert.Equal(months, season.Months.Value);
    }

    [Fact]
    [Trait("Example", "W-66")]
    public void Whether_the_day_itself_counts_is_a_reading_of_the_policy()
    {
        var city = Reading("from_a_day", "after_the_day");

        Assert.Contains("read as included", Season(SeasonalMoney.Heating, 2010, "2011-01-01").Entitled.Note!.En, StringComparison.Ordinal);
        Assert.Equal(Verdict.Holds, SeasonalBenefit.For(SeasonalMoney.Heating, 2010, new() { StartedOn = Entries.Day("2011-01-01") }, city)!.Entitled.Verdict);
        Assert.Equal(Verdict.Fails, SeasonalBenefit.For(SeasonalMoney.Heating, 2010, new() { StartedOn = Entries.Day("2011-01-02") }, city)!.Entitled.Verdict);
    }

    [Fact]
    public void Where_the_policy_has_no_reading_the_day_itself_cannot_be_told()
    {
        var city = Policy.Parse(
            """
            { "name": "silent", "title": { "zh": "例", "en": "Example" }, "extends": "shunyi-2011", "parameters": { "readings": { "from_a_day": null, "months_in_post": null } } }
            """,
            "silent");

        Assert.Equal(Verdict.CannotTell, SeasonalBenefit.For(SeasonalMoney.Heating, 2010, new() { StartedOn = Entries.Day("2011-01-01") }, city)!.Entitled.Verdict);
        Assert.Null(SeasonalBenefit.For(SeasonalMoney.Heating, 2010, new() { StartedOn = Entries.Day("2010-12-01") }, city)!.Months.Value);
    }

    [Fact]
    [Trait("Requirement", "R-528")]
    public void Part_of_a_month_counts_or_not_by_the_policys_reading()
    {
        var months = Season(SeasonalMoney.Heating, 2010, "2010-12-01").Months;

        Assert.Equal(["full_months 3 True", "begun_months 4 False"], months.Readings.Select(reading => $"{reading.Name} {reading.Value} {reading.IsTaken}"));
        Assert.Equal(4, SeasonalBenefit.For(SeasonalMoney.Heating, 2010, new() { StartedOn = Entries.Day("2010-12-01") }, Reading("months_in_post", "begun_months"))!.Months.Value);
    }

    [Theory]
    [Trait("Requirement", "R-528")]
    [InlineData("2010-12-30", Verdict.Fails)]
    [InlineData("2010-12-31", Verdict.Holds)]
    public void A_contract_that_ends_within_probation_gives_no_benefits(string ended, Verdict verdict)
    {
        // Probation of one month from 1 December is served with the end of 31 December.
        Assert.Equal(verdict, Probation.Decide(Entries.Day("2010-12-01"), Entries.Day(ended), Entries.Day("2011-03-31"), Shunyi)!.Verdict);
        Assert.Equal(verdict, SeasonalBenefit.For(SeasonalMoney.Heating, 2010, new() { StartedOn = Entries.Day("2010-12-01"), EndedOn = Entries.Day(ended) }, Shunyi)!.Entitled.Verdict);
    }

    [Fact]
    [Trait("Requirement", "R-528")]
    public void The_month_of_probation_counts_once_it_is_served()
    {
        WelfarePostFacts facts = new() { StartedOn = Entries.Day("2010-11-15"), EndedOn = Entries.Day("2011-01-14"), HeatingYuanAMonth = 100 };

        var season = SeasonalBenefit.For(SeasonalMoney.Heating, 2010, facts, Shunyi)!;

        Assert.Equal(2, season.Months.Value);
        Assert.Equal(200, season.Amount.Value);
    }

    [Theory]
    [Trait("Requirement", "R-529")]
    [InlineData("2010-11-14", Verdict.Fails, 0)]
    [InlineData("2010-11-15", Verdict.Holds, 0)]
    [InlineData("2010-12-14", Verdict.Holds, 1)]
    [InlineData("2011-03-15", Verdict.Holds, 4)]
    public void Who_left_before_the_season_began_has_none_of_its_money(string ended, Verdict verdict, int months)
    {
        var season = SeasonalBenefit.For(SeasonalMoney.Heating, 2010, new() { StartedOn = Entries.Day("2010-01-04"), EndedOn = Entries.Day(ended) }, Shunyi)!;

        Assert.Equal((verdict, (decimal)months), (season.Entitled.Verdict, season.Months.Value!.Value));
    }

    [Fact]
    public void Without_the_sum_a_month_it_is_asked_for_but_not_where_nothing_is_due()
    {
        Assert.Contains("gives no sum", Assert.Single(Season(SeasonalMoney.Heating, 2010, "2010-06-01").Amount.Ask).En, StringComparison.Ordinal);
        Assert.Equal(0, Season(SeasonalMoney.Heating, 2010, "2011-02-01").Amount.Value);
    }

    [Theory]
    [Trait("Example", "W-67")]
    [Trait("Requirement", "R-531")]
    [InlineData("1993-05-20", "2011-04-01", 10)]
    [InlineData("1993-05-20", "2011-05-31", 10)]
    [InlineData("1993-05-20", "2011-06-01", 0)]
    [InlineData("1993-05-31", "2011-05-01", 10)]
    [InlineData("1993-05-31", "2011-06-01", 0)]
    [InlineData("1993-06-01", "2011-06-30", 10)]
    [InlineData("1992-02-29", "2010-02-01", 10)]
    [InlineData("1992-02-29", "2010-03-01", 0)]
    public void Only_child_money_stops_in_the_month_after_the_eighteenth_birthday(string born, string month, int yuan) => Assert.Equal(
        yuan, OnlyChildMoney.For(new() { OnlyChildYuanAMonth = 10, ChildBornOn = Entries.Day(born) }, Entries.Day(month), Shunyi)!.Value);

    [Fact]
    public void An_unknown_birthday_is_asked_for_where_money_is_drawn()
    {
        Assert.Equal("the child's birthday", Assert.Single(OnlyChildMoney.For(new() { OnlyChildYuanAMonth = 10 }, Entries.Day("2011-05-01"), Shunyi)!.Ask).En);
        Assert.Equal(0, OnlyChildMoney.For(new() { OnlyChildYuanAMonth = 0 }, Entries.Day("2011-05-01"), Shunyi)!.Value);
    }

    [Fact]
    public void A_post_that_ends_before_it_starts_is_the_callers_mistake() => Assert.Throws<ArgumentException>(() =>
        SeasonalBenefit.For(SeasonalMoney.Heating, 2010, new() { StartedOn = Entries.Day("2011-01-02"), EndedOn = Entries.Day("2011-01-01") }, Shunyi));

    private static SeasonalBenefit Season(SeasonalMoney money, int year, string started) =>
        SeasonalBenefit.For(money, year, new() { StartedOn = Entries.Day(started) }, Shunyi)!;

    private static Policy Reading(string parameter, string name) => Policy.Parse(
        $$"""
        { "name": "other", "title": { "zh": "例", "en": "Example" }, "extends": "shunyi-2011", "parameters": { "readings": {
          "{{parameter}}": [ { "form": "reading", "name": "{{name}}", "source": "Example Art. 1" } ] } } }
        """,
        "other");
}
