using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Vocabulary.Tests.Reading;

public class WageTextTests
{
    private static readonly WagePolicy Policy = new() { PaidDaysAMonth = 21.75m, HoursADay = 8 };

    [Theory]
    [InlineData("6000-8000元/月", 6000, 8000, WageBasis.Month, 12)]
    [InlineData("4000元/月", 4000, 4000, WageBasis.Month, 12)]
    [InlineData("13000-19000元/月·14薪", 13000, 19000, WageBasis.Month, 14)]
    [InlineData("8k-15k·13薪", 8000, 15000, WageBasis.Month, 13)]
    [InlineData("10-20K", 10000, 20000, WageBasis.Month, 12)]
    [InlineData("20K-35K", 20000, 35000, WageBasis.Month, 12)]
    [InlineData("6-8千", 6000, 8000, WageBasis.Month, 12)]
    [InlineData("6-8千/月", 6000, 8000, WageBasis.Month, 12)]
    [InlineData("4千-8千", 4000, 8000, WageBasis.Month, 12)]
    [InlineData("7千-1.4万", 7000, 14000, WageBasis.Month, 12)]
    [InlineData("1.5-2.5万·13薪", 15000, 25000, WageBasis.Month, 13)]
    [InlineData("0.8-1.5万/月", 8000, 15000, WageBasis.Month, 12)]
    [InlineData("1.5万-3万", 15000, 30000, WageBasis.Month, 12)]
    [InlineData("8000-1.2万", 8000, 12000, WageBasis.Month, 12)]
    [InlineData("12-18万/年", 10000, 15000, WageBasis.Year, 12)]
    [InlineData("年薪24万", 20000, 20000, WageBasis.Year, 12)]
    [InlineData("200元/天", 4350, 4350, WageBasis.Day, 12)]
    [InlineData("350-400元/天", 7613, 8700, WageBasis.Day, 12)]
    [InlineData("1.5千/天", 32625, 32625, WageBasis.Day, 12)]
    [InlineData("120-150/天", 2610, 3263, WageBasis.Day, 12)]
    [InlineData("180元 日结", 3915, 3915, WageBasis.Day, 12)]
    [InlineData("25元/小时", 4350, 4350, WageBasis.Hour, 12)]
    [InlineData("20元/时", 3480, 3480, WageBasis.Hour, 12)]
    [InlineData("８，０００～１０，０００ 元／月", 8000, 10000, WageBasis.Month, 12)]
    [InlineData("5000至7000元", 5000, 7000, WageBasis.Month, 12)]
    [InlineData("5000 到 7000", 5000, 7000, WageBasis.Month, 12)]
    [InlineData("5000—7000", 5000, 7000, WageBasis.Month, 12)]
    [InlineData("三千-五千元", 3000, 5000, WageBasis.Month, 12)]
    [InlineData("月薪:8k~12k", 8000, 12000, WageBasis.Month, 12)]
    [InlineData("13-18K·13-15薪", 13000, 18000, WageBasis.Month, 13)]
    public void Pay_is_read_by_the_month(string text, int low, int high, WageBasis basis, int payments)
    {
        Assert.True(WageText.Read(text, Policy).TryGet(out var range, out _));

        Assert.Equal((low, high, basis, payments), (range.Low?.Yuan, range.High?.Yuan, range.Basis, range.PaymentsAYear));
        Assert.False(range.IsBasisAssumed);
    }

    [Theory]
    [InlineData("3千及以下", null, 3000)]
    [InlineData("1千以下", null, 1000)]
    [InlineData("3万及以下/年", null, 2500)]
    [InlineData("20k以上", 20000, null)]
    [InlineData("5000元起", 5000, null)]
    [InlineData("底薪3000+提成", 3000, null)]
    public void An_open_end_stays_open(string text, int? low, int? high)
    {
        Assert.True(WageText.Read(text, Policy).TryGet(out var range, out _));

        Assert.Equal((low, high), (range.Low?.Yuan, range.High?.Yuan));
    }

    [Theory]
    [InlineData("面议")]
    [InlineData("薪资面议")]
    [InlineData("工资待遇面谈")]
    [InlineData("Negotiable")]
    public void Pay_to_be_agreed_has_no_amount(string text)
    {
        Assert.True(WageText.Read(text, Policy).TryGet(out var range, out _));

        Assert.Equal(WageRange.Negotiable, range);
    }

    [Theory]
    [InlineData("120-150元", 2610, 3263, WageBasis.Day)]
    [InlineData("500-800元", 10875, 17400, WageBasis.Day)]
    [InlineData("20-25元", 3480, 4350, WageBasis.Hour)]
    public void A_small_amount_without_a_period_is_pay_by_day_or_hour_and_says_so(string text, int low, int high, WageBasis basis)
    {
        Assert.True(WageText.Read(text, Policy).TryGet(out var range, out _));

        Assert.Equal((low, high, basis, true), (range.Low?.Yuan, range.High?.Yuan, range.Basis, range.IsBasisAssumed));
    }

    [Theory]
    [InlineData("60-80元")]
    [InlineData("5-8元")]
    [InlineData("50-500元")]
    [InlineData("8-15元·14薪")]
    [InlineData("600-1500元")]
    public void An_amount_that_fits_no_period_alone_is_not_guessed(string text)
    {
        Assert.False(WageText.Read(text, Policy).TryGet(out _, out var fault));

        Assert.Contains("a period", fault.Expected, StringComparison.Ordinal);
        Assert.False(fault.IsContradiction);
    }

    [Theory]
    [InlineData("9000-6000元/月")]
    [InlineData("15k-8k")]
    [InlineData("-5000元/月")]
    [InlineData("5000--8000")]
    public void What_cannot_be_true_is_a_contradiction(string text)
    {
        Assert.False(WageText.Read(text, Policy).TryGet(out _, out var fault));

        Assert.True(fault.IsContradiction);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("看心情")]
    [InlineData("")]
    [InlineData("300元/单")]
    [InlineData("1500元/周")]
    [InlineData("税后8000")]
    [InlineData("$3000-5000")]
    [InlineData("0-0元/月")]
    [InlineData("99999999999999999999999999999元")]
    [InlineData("1000-2000-3000元")]
    public void What_is_no_pay_before_tax_in_yuan_is_refused(string text) => Assert.False(WageText.Read(text, Policy).Succeeded);

    [Fact]
    public void Any_text_gives_a_range_or_a_fault() =>
        Prop.ForAll<string>(text => WageText.Read(text, Policy).TryGet(out var range, out var fault) ? range is not null : fault is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void Reading_undoes_writing() =>
        Prop.ForAll(Gen.Choose(1_000, 200_000).Zip(Gen.Choose(0, 90_000)).ToArbitrary(), pair =>
        {
            var text = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{pair.Item1}-{pair.Item1 + pair.Item2}元/月");
            return WageText.Read(text, Policy).TryGet(out var range, out _) && range == new WageRange(MonthlyWage.FromMonth(pair.Item1), MonthlyWage.FromMonth(pair.Item1 + pair.Item2));
        }).QuickCheckThrowOnFailure();
}
