using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.WelfarePosts;

public sealed class WelfarePostAccountTests
{
    private static Policy Shunyi { get; } = Policy.Named("shunyi-2011");

    private static WelfarePostFacts Facts { get; } = new()
    {
        BaseWage = 1500,
        FloatingWage = 200,
        SocialAverageWage = 5000,
        MinimumWage = 1160,
        StartedOn = Entries.Day("2010-06-01"),
        HeatingYuanAMonth = 100,
        CoolingYuanAMonth = 60,
        OnlyChildYuanAMonth = 5,
        ChildBornOn = Entries.Day("1993-05-20"),
    };

    [Fact]
    [Trait("Requirement", "R-532")]
    public void A_plain_month_adds_up_for_both_sides()
    {
        var month = WelfarePostAccount.Month(Facts, Entries.Day("2011-05-10"), Shunyi)!;

        Assert.Equal(1500 + 200 + 5 + 744 + 180, month.Cost.Value);
        Assert.Equal(227 + 180, month.Deductions.Value);
        Assert.Equal(1500 + 200 + 5 - 227 - 180, month.Received.Value);
    }

    [Fact]
    [Trait("Requirement", "R-529")]
    [Trait("Requirement", "R-530")]
    [Trait("Requirement", "R-531")]
    public void Seasonal_money_stands_in_the_month_in_which_it_is_paid()
    {
        decimal? Received(string month) => WelfarePostAccount.Month(Facts, Entries.Day(month), Shunyi)!.Received.Value;

        Assert.Equal(Received("2011-02-01") + 400, Received("2011-03-01"));
        Assert.Equal(Received("2011-07-01") + 180, Received("2011-08-01"));
        Assert.Equal(Received("2011-05-01") - 5, Received("2011-06-01"));
    }

    [Fact]
    public void A_year_is_the_sum_of_its_months_and_the_steps_add_up()
    {
        var year = WelfarePostAccount.Year(Facts, 2011, Shunyi)!;

        // Twelve months of wages less deductions, five of only-child money, one winter, one summer.
        Assert.Equal(12 * (1700 - 407) + 5 * 5 + 400 + 180, year.Received.Value);
        Assert.All([year.Cost, year.Deductions, year.Received], total => Assert.Equal(total.Value, total.Steps.Sum(step => step.Part ?? 0)));
    }

    [Fact]
    public void A_month_in_post_in_part_is_named_and_not_guessed()
    {
        var month = WelfarePostAccount.Month(Facts with { StartedOn = Entries.Day("2010-06-15") }, Entries.Day("2010-06-01"), Shunyi)!;

        Assert.Equal(0, month.Received.Value);
        Assert.Contains("in part only", Assert.Single(month.Received.Notes).En, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_is_asked_for()
    {
        var month = WelfarePostAccount.Month(new(), Entries.Day("2011-05-01"), Shunyi)!;

        Assert.Null(month.Received.Value);
        Assert.Equal("上岗日期", Assert.Single(month.Received.Ask).Zh);
        Assert.Equal(
            ["基本工资（元/月）", "浮动工资（元/月）", "独生子女费月标准，不领取的填0（条文未载金额）", "社会平均工资（元/月）"],
            WelfarePostAccount.Month(new() { StartedOn = Entries.Day("2010-01-01") }, Entries.Day("2011-05-01"), Shunyi)!.Received.Ask.Select(ask => ask.Zh));
    }

    [Fact]
    public void A_jurisdiction_that_sets_no_wages_has_no_account() => Assert.Null(WelfarePostAccount.Month(Facts, Entries.Day("2011-05-01"), Policy.Named("harbin-2010")));

    [Fact]
    [Trait("Requirement", "R-519")]
    [Trait("Requirement", "R-527")]
    [Trait("Requirement", "R-532")]
    public void The_days_of_a_year_are_listed_in_order()
    {
        var dates = WelfarePostDates.Of(2011, Shunyi);

        Assert.Equal(12, dates.Count(date => date.What.En.StartsWith("wages", StringComparison.Ordinal) && date.On.Day == 20));
        Assert.Equal(
            ["2011-03-18", "2011-06-18", "2011-09-18", "2011-12-18"],
            dates.Where(date => date.What.Zh == "提出下一季度用款计划").Select(date => date.On.ToString("O", null)));
        Assert.Equal(["2011-06-30", "2011-12-31"], dates.Where(date => date.What.Zh == "统一缴存住房公积金").Select(date => date.On.ToString("O", null)));
        Assert.Contains(dates, date => date.What.Zh == "发放取暖补贴及煤火费" && date.On == Entries.Day("2011-03-31"));
        Assert.Contains(dates, date => date.What.Zh == "发放防暑降温费" && date.On == Entries.Day("2011-08-31"));
        Assert.Equal(dates.OrderBy(date => date.On), dates);
        Assert.Empty(WelfarePostDates.Of(2011, Policy.Named("beijing-2018")));
    }
}
