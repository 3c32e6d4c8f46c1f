using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests;

/// <summary>Labour Contract Law, Art. 41: twenty persons or more, or fewer but a tenth of the staff or more, explained thirty days before.</summary>
[Trait("Requirement", "R-404")]
public sealed class EnterpriseWatchTests
{
    private static readonly WarningPolicy Law = Policy.Named("xuchang-2023").Warnings;

    [Theory]
    [InlineData(1000, 980, true)]
    [InlineData(1000, 981, false)]
    [InlineData(100, 90, true)]
    [InlineData(100, 91, false)]
    [InlineData(10, 10, false)]
    [InlineData(10, 12, false)]
    public void A_layoff_is_large_from_twenty_persons_or_a_tenth_of_the_staff_on(int before, int after, bool isLarge) =>
        Assert.Equal(isLarge, EnterpriseWatch.LargeLayoffs([Count("e1", 1, before), Count("e1", 2, after)], Law).Count == 1);

    [Fact]
    public void An_announced_layoff_shows_before_anybody_has_gone_with_the_last_day_to_explain_it()
    {
        var sign = Assert.Single(EnterpriseWatch.LargeLayoffs([new(new("e1"), new(2026, 3, 1), 300, PlannedLayoffs: 45)], Law));

        Assert.Equal((45, 45, 300), (sign.Lost, sign.Planned, sign.Before));
        // By the end of April less thirty days.
        Assert.Equal(new DateOnly(2026, 3, 31), sign.ExplainBy);
    }

    [Fact]
    public void A_layoff_in_steps_shows_where_the_policy_counts_several_months_together()
    {
        StaffCount[] counts = [Count("e1", 1, 500), Count("e1", 2, 492), Count("e1", 3, 484), Count("e1", 4, 476)];

        Assert.Empty(EnterpriseWatch.LargeLayoffs(counts, Law));
        Assert.Equal(new DateOnly(2026, 4, 1), Assert.Single(EnterpriseWatch.LargeLayoffs(counts, Law with { LayoffMonths = 3 })).Month);
    }

    [Fact]
    public void Lost_posts_are_compared_on_the_enterprises_that_reported_both_months()
    {
        var loss = EnterpriseWatch.Losses([Count("e1", 1, 100), Count("e1", 2, 95), Count("e2", 1, 900), Count("e3", 2, 50)]).Single();

        Assert.Equal((1, 100L, 95L), (loss.Enterprises, loss.Before, loss.Now));
        Assert.Equal(5, loss.Rate, 1e-12);
        Assert.Null(loss.Unusual);
    }

    [Fact]
    public void What_Spring_Festival_empties_every_year_is_not_unusual()
    {
        StaffCount[] counts =
        [
            new(new("e1"), new(2025, 1, 1), 100), new(new("e1"), new(2025, 2, 1), 90), new(new("e1"), new(2026, 1, 1), 200), new(new("e1"), new(2026, 2, 1), 178),
        ];

        Assert.Equal(1, EnterpriseWatch.Losses(counts)[^1].Unusual!.Value, 1e-9);
    }

    [Fact]
    public void Two_counts_of_a_month_and_negative_staff_are_refused()
    {
        Assert.Contains("e1", Assert.Throws<ArgumentException>(() => EnterpriseWatch.Losses([Count("e1", 1, 5), Count("e1", 1, 6)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => EnterpriseWatch.Losses([Count("e1", 1, -5)]));
    }

    private static StaffCount Count(string employer, int month, int staff) => new(new(employer), new(2026, month, 1), staff);
}
