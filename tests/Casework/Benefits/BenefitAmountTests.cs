using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Benefits;

public sealed class BenefitAmountTests
{
    private static Policy Shunyi { get; } = Policy.Named("shunyi-2011");

    private static Policy Harbin { get; } = Policy.Named("harbin-2010");

    // Made up: the seeds name the notice and give no sum. From the 13th month on less is paid; in July the standard rises.
    private static BenefitStandards Notices { get; } = new(
    [
        new(Entries.Day("2011-01-01"), 0, 1, 800, "notice 1"),
        new(Entries.Day("2011-01-01"), 5, 1, 900, "notice 1"),
        new(Entries.Day("2011-01-01"), 0, 13, 700, "notice 1"),
        new(Entries.Day("2011-07-01"), 0, 1, 1000, "notice 2"),
    ]);

    [Fact]
    [Trait("Requirement", "R-471")]
    public void The_sum_follows_the_notice_in_force_when_each_month_begins()
    {
        var amount = BenefitAmount.For(24, Entries.Day("2011-05-01"), Notices, Shunyi)!;

        Assert.Equal(2 * 800 + 4 * 1000, amount.Value);
        Assert.Equal(["months 1 to 2: 2 × 800 = 1600 yuan", "months 3 to 6: 4 × 1000 = 4000 yuan"], amount.Steps.Select(step => step.Text.En));
        Assert.Equal(["notice 1", "notice 2"], amount.Steps.Select(step => step.Article));
    }

    [Theory]
    [InlineData("2011-06-30", 4, 1, 800)]
    [InlineData("2011-06-30", 5, 1, 900)]
    [InlineData("2011-06-30", 4, 13, 700)]
    [InlineData("2011-07-01", 5, 13, 1000)]
    public void A_line_holds_from_its_years_and_its_month_on_within_one_notice(string on, int years, int month, int yuan) =>
        Assert.Equal(yuan, Notices.For(Entries.Day(on), years, month)!.YuanAMonth);

    [Fact]
    [Trait("Requirement", "R-471")]
    public void Without_the_notice_the_sum_is_asked_for_and_never_guessed()
    {
        Assert.Equal("the city's notice on benefit standards in force at the time", Assert.Single(BenefitAmount.For(24, Entries.Day("2011-05-01"), null, Shunyi)!.Ask).En);
        Assert.Equal("the standard in force from 2010-12-01 (month 1)", Assert.Single(BenefitAmount.For(24, Entries.Day("2010-12-01"), Notices, Shunyi)!.Ask).En);
    }

    [Fact]
    public void Two_lines_for_one_case_are_refused() => Assert.Throws<ArgumentException>(() => new BenefitStandards(
        [new(Entries.Day("2011-01-01"), 0, 1, 800, "a"), new(Entries.Day("2011-01-01"), 0, 1, 900, "b")]));

    [Theory]
    [InlineData(-1, 1, 800)]
    [InlineData(0, 0, 800)]
    [InlineData(0, 1, -1)]
    public void A_line_out_of_range_is_refused(int years, int month, int yuan) =>
        Assert.Throws<ArgumentException>(() => new BenefitStandards([new(Entries.Day("2011-01-01"), years, month, yuan, "a")]));

    [Fact]
    [Trait("Requirement", "R-474")]
    public void In_Harbin_who_goes_into_business_while_on_benefit_gets_the_rest_at_once()
    {
        LumpSumFacts facts = new() { IsHardToEmploy = true, DrawsBenefit = true, IsSelfEmployed = true };

        Assert.Equal(Verdict.Holds, BenefitLumpSum.Decide(facts, Harbin)!.Verdict);
        Assert.Equal(Verdict.Fails, BenefitLumpSum.Decide(facts with { IsHardToEmploy = false }, Harbin)!.Verdict);
        Assert.Equal("draws unemployment benefit", Assert.Single(BenefitLumpSum.Decide(facts with { DrawsBenefit = null }, Harbin)!.Ask).En);
        Assert.Null(BenefitLumpSum.Decide(facts, Shunyi));
    }

    [Fact]
    [Trait("Requirement", "R-474")]
    public void The_lump_sum_is_the_months_left_at_the_monthly_standard()
    {
        Assert.Equal(7 * 800, BenefitLumpSum.For(7, 800, Harbin)!.Value);
        Assert.Equal(2, BenefitLumpSum.For(null, null, Harbin)!.Ask.Count);
        Assert.Null(BenefitLumpSum.For(7, 800, Shunyi));
    }

    [Fact]
    [Trait("Requirement", "R-472")]
    public void The_notice_gives_period_and_sum_and_says_what_the_handbook_leaves_open()
    {
        var notice = BenefitNotice.Of(24, Entries.Day("2011-05-01"), Notices, Shunyi)!;

        Assert.Equal(Entries.Day("2011-10-31"), notice.To);
        Assert.Equal("领取期限：6个月，2011-05-01至2011-10-31", notice.Lines[0].Zh);
        Assert.Equal("unemployment benefit in all: 5600.00 yuan", notice.Lines[1].En);
        Assert.Contains("未载金额", notice.Lines[2].Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_no_benefit_gets_a_notice_that_says_so()
    {
        var notice = BenefitNotice.Of(11, Entries.Day("2011-05-01"), Notices, Shunyi)!;

        Assert.Null(notice.To);
        Assert.Equal("no unemployment benefit", notice.Lines[0].En);
    }

    [Theory]
    [Trait("Requirement", "R-472")]
    [Trait("Requirement", "R-473")]
    [InlineData(true, true, true, Verdict.Holds)]
    [InlineData(true, false, true, Verdict.Fails)]
    [InlineData(true, true, null, Verdict.CannotTell)]
    public void The_benefit_is_fixed_once_identity_archive_and_contributions_are_checked(bool identity, bool archive, bool? contributions, Verdict verdict) =>
        Assert.Equal(verdict, new BenefitCheck { IdentityChecked = identity, ArchiveChecked = archive, ContributionsChecked = contributions }.Decide(Shunyi)!.Verdict);
}
