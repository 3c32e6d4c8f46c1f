using FsCheck;
using FsCheck.Fluent;

namespace Jiuye.Analytics.Tests;

public sealed class TightnessTests
{
    private static readonly Arbitrary<(double Seekers, double Vacancies)[]> Groups = Gen.Choose(1, 9_000)
        .Two()
        .Select(static pair => ((double)pair.Item1, (double)pair.Item2))
        .NonEmptyListOf()
        .Select(static list => list.ToArray())
        .ToArbitrary();

    [Theory]
    [InlineData(0.2529, 0.0077, 0.0440)]
    [InlineData(0.0963, 0.0153, 0.0384)]
    [InlineData(0.0363, 0.0720, 0.0511)]
    public void The_efficient_rate_of_three_famous_quarters_is_reproduced(double unemployment, double vacancies, double printed)
    {
        // 1932Q3, 2009Q3 and 2022Q2 of Michaillat and Saez; printed to four decimals, as are the inputs.
        var market = EfficientUnemployment.Of(unemployment, vacancies);

        Assert.Equal(printed, market.EfficientRate, 2e-4);
        Assert.Equal(unemployment - market.EfficientRate, market.Gap);
        Assert.Equal(market.Tightness > 1, market.Gap < 0);
    }

    [Fact]
    public void Where_vacancies_equal_the_unemployed_the_market_is_efficient() =>
        Assert.Equal(new EfficientUnemployment(0.05, 0.05, 1, 0.05, 0), EfficientUnemployment.Of(0.05, 0.05));

    [Fact]
    public void Nobody_unemployed_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => EfficientUnemployment.Of(0, 0.05));

    [Fact]
    public void Seekers_and_vacancies_in_opposite_groups_lose_a_fifth_of_the_hires()
    {
        // 1 − 2 · √(0.8 · 0.2).
        var index = MismatchIndex.Of("two", [80, 20], [20, 80]);

        Assert.Equal(0.2, index.Value, 1e-15);
        Assert.Equal(20, index.Lost, 1e-12);
    }

    [Fact]
    public void Mismatch_lies_between_none_and_all_and_finer_groups_never_have_less() =>
        Prop.ForAll(Groups, static groups =>
        {
            var fine = Mismatch(groups);
            var coarse = Mismatch([.. groups.Chunk(2).Select(static pair => (pair.Sum(static each => each.Seekers), pair.Sum(static each => each.Vacancies)))]);
            return fine is >= -1e-12 and <= 1 && fine >= coarse - 1e-12;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Seekers_who_stand_where_the_vacancies_are_have_no_mismatch() =>
        Prop.ForAll(Groups, static groups => Math.Abs(Mismatch([.. groups.Select(static each => (each.Seekers, 3 * each.Seekers))])) < 1e-12).QuickCheckThrowOnFailure();

    [Fact]
    public void Indices_of_different_levels_do_not_compare()
    {
        var error = Assert.Throws<ArgumentException>(static () => MismatchIndex.Of("occ-2", [3, 4, 5], [5, 4, 3]).ChangeFrom(MismatchIndex.Of("occ-1", [7, 5], [9, 3])));

        Assert.Contains("level=occ-2", error.Message, StringComparison.Ordinal);
        Assert.Contains("level=occ-1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_group_is_named() =>
        Assert.Contains("Group 1 has -4", Assert.Throws<ArgumentException>(static () => MismatchIndex.Of("x", [3, -4], [5, 4])).Message, StringComparison.Ordinal);

    [Fact]
    public void Mismatch_of_a_table_leaves_out_what_states_no_group()
    {
        var tally = new SupplyDemandTally("occ");
        tally.Add(new("4"), MarketSide.Seekers, 80);
        tally.Add(new("6"), MarketSide.Seekers, 20);
        tally.Add(new((string?)null), MarketSide.Seekers, 500);
        tally.Add(new("4"), MarketSide.Demand, 20);
        tally.Add(new("6"), MarketSide.Demand, 80);

        Assert.Equal(0.2, MismatchIndex.Of("occ-1", tally.ToTable()).Value, 1e-15);
    }

    [Fact]
    public void Unemployment_that_moves_along_its_curve_shifts_nothing()
    {
        // v · u = 12 before and after: elasticity −1.
        var move = BeveridgeMove.Between(new("2026Q1", 4, 3), new("2026Q2", 6, 2), -1);

        Assert.Equal(0, move.Shift, 1e-15);
        Assert.Equal(Math.Log(1.5), move.Along, 1e-15);
        Assert.Equal(6, move.UnemploymentOnOldCurve, 1e-12);
    }

    [Fact]
    public void More_unemployed_at_the_same_vacancies_are_all_shift()
    {
        var move = BeveridgeMove.Between(new("2019", 4, 3), new("2021", 5, 3), -0.8);

        Assert.Equal((0.0, Math.Log(1.25)), (move.Along, move.Shift));
    }

    [Fact]
    public void Along_and_shift_sum_to_the_whole_change() =>
        Prop.ForAll(Groups, static groups =>
        {
            var move = BeveridgeMove.Between(new("a", groups[0].Seekers, groups[0].Vacancies), new("b", groups[^1].Seekers, groups[^1].Vacancies), -0.7);
            return Math.Abs(move.Total - Math.Log(groups[^1].Seekers / groups[0].Seekers)) < 1e-12;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_planted_matching_function_is_found_again(bool constantReturns)
    {
        MatchingPoint[] points = [.. Enumerable.Range(0, 60).Select(static at =>
        {
            var (seekers, vacancies) = (1000 + 200 * Math.Sin(at), 600 + 150 * Math.Cos(at * 0.7));
            return new MatchingPoint($"{at}", 0.4 * Math.Exp(0.002 * at) * Math.Pow(seekers, 0.6) * Math.Pow(vacancies, 0.4), seekers, vacancies);
        })];

        var found = MatchingFunction.Fit(points, new() { ConstantReturns = constantReturns, WithTrend = true });

        Assert.Equal(0.6, found.SeekerElasticity.Estimate, 1e-9);
        Assert.Equal(0.4, found.VacancyElasticity.Estimate, 1e-9);
        Assert.Equal(0.002, found.Trend!.Estimate, 1e-9);
        Assert.Equal(Math.Log(0.4), found.Efficiency.Estimate, 1e-7);
        Assert.Equal(1, found.ReturnsToScale, 1e-9);
    }

    [Fact]
    public void A_month_without_hires_is_named() =>
        Assert.Contains("2026-02: hires 0", Assert.Throws<ArgumentException>(static () =>
            MatchingFunction.Fit([new("2026-01", 3, 9, 4), new("2026-02", 0, 8, 4), new("2026-03", 3, 7, 5)])).Message, StringComparison.Ordinal);

    private static double Mismatch((double Seekers, double Vacancies)[] groups) =>
        MismatchIndex.Of("any", [.. groups.Select(static each => each.Seekers)], [.. groups.Select(static each => each.Vacancies)]).Value;
}
