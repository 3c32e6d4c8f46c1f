using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Jiuye.Analytics.Tests;

public sealed class StlDecompositionTests
{
    // R prints 15 digits; the values are in the thousands.
    private const double Tolerance = 1e-9;

    private static readonly Arbitrary<double[]> Series =
        Gen.Choose(-500, 500).Select(static value => (double)value).ArrayOf(61).ToArbitrary();

    [Theory]
    [InlineData("default-13", 12)]
    [InlineData("periodic", 12)]
    [InlineData("robust-7", 12)]
    [InlineData("robust-periodic", 12)]
    [InlineData("degree-1-every-point", 12)]
    [InlineData("quarterly-9", 4)]
    public void Every_part_equals_that_of_R(string name, int period)
    {
        var rows = PublishedFigures.Read("stl.csv").Where(row => row[0] == name).ToArray();

        var parts = StlDecomposition.Of([.. rows.Select(static row => Number(row[2]))], period, Settings(name));

        Close(rows.Select(static row => Number(row[3])), parts.Seasonal);
        Close(rows.Select(static row => Number(row[4])), parts.Trend);
        Close(rows.Select(static row => Number(row[5])), parts.Weights);
    }

    [Fact]
    public void The_parts_sum_to_the_series() =>
        Prop.ForAll(Series, static series =>
        {
            var parts = StlDecomposition.Of(series, 12, new() { SeasonalWindow = 7, Robust = true });
            return series.Select((value, at) => Math.Abs(parts.Seasonal[at] + parts.Trend[at] + parts.Remainder[at] - value)).Max() < Tolerance;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Without_robustness_the_parts_of_a_sum_are_the_sums_of_the_parts() =>
        Prop.ForAll(Series, Series, static (one, other) =>
        {
            var sum = StlDecomposition.Of([.. one.Zip(other, static (left, right) => left + 2 * right)], 12);
            var (first, second) = (StlDecomposition.Of(one, 12), StlDecomposition.Of(other, 12));
            return Enumerable.Range(0, one.Length).All(at =>
                Math.Abs(sum.Seasonal[at] - first.Seasonal[at] - 2 * second.Seasonal[at]) < Tolerance
                && Math.Abs(sum.Trend[at] - first.Trend[at] - 2 * second.Trend[at]) < Tolerance);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_straight_line_with_an_unchanging_season_is_taken_apart_exactly()
    {
        int[] season = [30, -10, -25, 5];
        double[] series = [.. Enumerable.Range(0, 48).Select(at => 100 + 2.5 * at + season[at % 4])];

        var parts = StlDecomposition.Of(series, 4, StlSettings.Periodic with { InnerPasses = 20 });

        Close(Enumerable.Range(0, 48).Select(at => (double)season[at % 4]), parts.Seasonal, 1e-6);
        Close(Enumerable.Repeat(0.0, 48), parts.Remainder, 1e-6);
    }

    [Fact]
    public void A_wild_month_moves_the_seasons_less_when_it_is_weighted_down()
    {
        double[] series = [.. Enumerable.Range(0, 72).Select(static at => 1000 + 3.0 * at + 50 * Math.Sin(at * Math.PI / 6) + at * 7 % 5)];
        double[] wild = [.. series];
        wild[30] += 800;

        Assert.True(Moved(robust: true) < Moved(robust: false) / 5);

        double Moved(bool robust)
        {
            var settings = new StlSettings { SeasonalWindow = 9, Robust = robust };
            var (calm, shaken) = (StlDecomposition.Of(series, 12, settings), StlDecomposition.Of(wild, 12, settings));
            return calm.Seasonal.Zip(shaken.Seasonal, static (left, right) => Math.Abs(left - right)).Sum();
        }
    }

    [Fact]
    public void Two_periods_are_too_few() =>
        Assert.Contains("more than two periods of 12; there are 24", Assert.Throws<ArgumentException>(static () => StlDecomposition.Of(new double[24], 12)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_month_is_refused_by_its_place()
    {
        var series = new double[36];
        series[17] = double.NaN;

        Assert.Contains("Observation 17 is NaN", Assert.Throws<ArgumentException>(() => StlDecomposition.Of(series, 12)).Message, StringComparison.Ordinal);
    }

    private static StlSettings Settings(string name) => name switch
    {
        "default-13" => new(),
        "periodic" => StlSettings.Periodic,
        "robust-7" => new() { SeasonalWindow = 7, Robust = true },
        "robust-periodic" => StlSettings.Periodic with { Robust = true },
        "degree-1-every-point" => new() { SeasonalWindow = 11, SeasonalDegree = 1, TrendWindow = 19, TrendDegree = 0, EveryPoint = true },
        _ => new() { SeasonalWindow = 9 },
    };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static void Close(IEnumerable<double> expected, IReadOnlyList<double> actual, double tolerance = Tolerance)
    {
        double[] all = [.. expected];
        Assert.Equal(all.Length, actual.Count);
        Assert.All(all.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, tolerance));
    }
}
