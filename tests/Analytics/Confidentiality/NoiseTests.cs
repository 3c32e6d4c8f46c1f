namespace Jiuye.Analytics.Tests;

public sealed class NoiseTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(static number => (byte)number)];

    [Fact]
    public void The_chances_sum_to_one_and_fall_by_the_same_factor()
    {
        var noise = new TwoSidedGeometric(0.5);

        Assert.Equal(1, Enumerable.Range(-200, 401).Sum(number => noise.ChanceOf(number)), 1e-12);
        Assert.Equal(Math.Exp(-0.5), noise.ChanceOf(4) / noise.ChanceOf(3), 1e-12);
    }

    // 40,000 cells: the standard error of a share is at most 0.0025, so 0.01 is four of them.
    [Fact]
    public void The_noise_of_many_cells_has_the_chances_that_the_formula_gives()
    {
        var noise = new TwoSidedGeometric(1);
        var counts = new NoisyCounts(Key, noise);
        var seen = Enumerable.Range(0, 40_000).Select(cell => counts.Of(FormattableString.Invariant($"cell {cell}"), 1_000) - 1_000).ToArray();

        Assert.All(Enumerable.Range(-3, 7), number => Assert.Equal(noise.ChanceOf(number), seen.Count(found => found == number) / 40_000.0, 0.01));
    }

    // What ε-differential privacy says: one person more changes the chance of any published number by at most e^ε.
    [Theory]
    [InlineData(0.1, 1)]
    [InlineData(2, 3)]
    public void One_person_changes_no_chance_by_more_than_the_privacy_loss(double epsilon, int sensitivity)
    {
        var noise = new TwoSidedGeometric(epsilon, sensitivity);

        Assert.All(Enumerable.Range(-20, 41), shown =>
            Assert.InRange(noise.ChanceOf(shown) / noise.ChanceOf(shown - sensitivity), Math.Exp(-epsilon) - 1e-12, Math.Exp(epsilon) + 1e-12));
    }

    [Fact]
    public void A_table_that_is_made_again_bears_the_same_noise() =>
        Assert.Equal(new NoisyCounts(Key, new(0.2)).Of("2026Q3/seekers/110113", 57), new NoisyCounts(Key, new(0.2)).Of("2026Q3/seekers/110113", 57));

    [Fact]
    public void No_count_becomes_negative() =>
        Assert.All(Enumerable.Range(0, 1_000), cell => Assert.True(new NoisyCounts(Key, new(0.1)).Of(FormattableString.Invariant($"{cell}"), 0) >= 0));

    [Fact]
    public void A_publication_that_the_budget_no_longer_covers_is_refused()
    {
        var budget = new PrivacyBudget(1).After(new("2026Q1", 0.4)).After(new("2026Q2", 0.4));

        Assert.False(budget.Allows(new("2026Q3", 0.4)));
        Assert.Contains("only 0.2 is left for 2026Q3", Assert.Throws<ArgumentOutOfRangeException>(() => budget.After(new("2026Q3", 0.4))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_publication_that_is_made_again_costs_nothing()
    {
        var budget = new PrivacyBudget(1).After(new("2026Q1", 0.9));

        Assert.Same(budget, budget.After(new("2026Q1", 0.9)));
        Assert.False(budget.Allows(new("2026Q1", 0.05)));
    }

    [Fact]
    public void Ten_tenths_fit_into_one() =>
        Assert.Equal(10, Enumerable.Range(1, 10).Aggregate(new PrivacyBudget(1), static (budget, month) => budget.After(new(FormattableString.Invariant($"{month}"), 0.1))).Spendings.Count);
}
