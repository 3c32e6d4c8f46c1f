using FsCheck;
using FsCheck.Fluent;

namespace Jiuye.Analytics.Tests;

public sealed class ReconcilerTests
{
    private static readonly string[] Names = ["city", "east", "west", "e1", "e2", "w1", "w2"];

    private static readonly Dictionary<string, string> Totals = new()
    {
        ["east"] = "city",
        ["west"] = "city",
        ["e1"] = "east",
        ["e2"] = "east",
        ["w1"] = "west",
        ["w2"] = "west",
    };

    // Hyndman et al. (2011), section 4: with one total and two groups, each takes a third of what is missing.
    [Fact]
    public void Under_least_squares_a_total_and_two_groups_share_the_difference_alike()
    {
        double[] forecasts = [100, 60, 34];
        var tree = SummingTree.Of(["all", "a", "b"], new Dictionary<string, string> { ["a"] = "all", ["b"] = "all" });

        Reconciler.Apply(tree, Reconciler.Weights(tree, Reconciliation.Ols, []), forecasts, nonNegative: true);

        SampleSeries.Close([98, 62, 36], forecasts, 1e-12);
    }

    [Fact]
    public void Bottom_up_keeps_the_lowest_groups_and_sums_them()
    {
        double[] forecasts = [0, 0, 0, 1, 2, 3, 4];
        var tree = SummingTree.Of(Names, Totals);

        Reconciler.Apply(tree, Reconciler.Weights(tree, Reconciliation.BottomUp, []), forecasts, nonNegative: true);

        Assert.Equal([10, 3, 7, 1, 2, 3, 4], forecasts);
    }

    [Theory]
    [InlineData(Reconciliation.Ols)]
    [InlineData(Reconciliation.Structural)]
    [InlineData(Reconciliation.MinimumTrace)]
    public void What_comes_out_adds_up_and_what_adds_up_already_stays(Reconciliation how)
    {
        var tree = SummingTree.Of(Names, Totals);
        var weights = Reconciler.Weights(tree, how, Errors());
        Prop.ForAll(
            Gen.Choose(0, 1000).Select(static number => (double)number).ArrayOf(7).ToArbitrary(),
            forecasts =>
            {
                Reconciler.Apply(tree, weights, forecasts, nonNegative: true);
                var once = (double[])forecasts.Clone();
                Reconciler.Apply(tree, weights, forecasts, nonNegative: true);
                return AddsUp(once) && once.Zip(forecasts).All(static pair => Math.Abs(pair.First - pair.Second) < 1e-6) && once.All(static value => value >= 0);
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_series_with_great_past_errors_moves_more_than_a_steady_one()
    {
        var tree = SummingTree.Of(["all", "steady", "wild"], new Dictionary<string, string> { ["steady"] = "all", ["wild"] = "all" });
        double[][] errors = [.. Enumerable.Range(0, 40).Select(static at => new[] { Math.Sin(at), 0.1 * Math.Cos(3 * at), 20 * Math.Sin(7 * at) })];
        double[] forecasts = [100, 50, 40];

        Reconciler.Apply(tree, Reconciler.Weights(tree, Reconciliation.MinimumTrace, errors), forecasts, nonNegative: true);

        Assert.Equal(50, forecasts[1], 0.5);
        Assert.InRange(forecasts[2], 49, 51);
    }

    [Fact]
    public void A_name_that_is_no_series_and_a_circle_are_refused()
    {
        Assert.Contains("'north'", Assert.Throws<ArgumentException>(() => SummingTree.Of(["a"], new Dictionary<string, string> { ["a"] = "north" })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => SummingTree.Of(["a", "b"], new Dictionary<string, string> { ["a"] = "b", ["b"] = "a" }));
    }

    private static double[][] Errors() => [.. Enumerable.Range(0, 30).Select(static row => Enumerable.Range(0, 7).Select(column => Math.Sin(row * (column + 1.3)) * (column + 1)).ToArray())];

    private static bool AddsUp(double[] values) =>
        Math.Abs(values[0] - values[1] - values[2]) < 1e-6 && Math.Abs(values[1] - values[3] - values[4]) < 1e-6 && Math.Abs(values[2] - values[5] - values[6]) < 1e-6;
}
