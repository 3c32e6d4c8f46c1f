namespace Jiuye.Analytics.Tests;

[Trait("Requirement", "R-402")]
public sealed class PooledGrowthTests
{
    private const int Months = 96;

    [Fact]
    public void Features_are_what_a_plain_reading_of_their_definition_gives()
    {
        double[] logs = [.. Series(7).Select(static value => Math.Log(1 + value))];
        double[] growth = [.. Enumerable.Range(0, Months).Select(at => at < 12 ? double.NaN : logs[at] - logs[at - 12])];
        var features = new double[GrowthFeatures.Count];

        for (var known = 36; known < Months; known += 7)
        {
            for (var step = 0; step < 12; step++)
            {
                GrowthFeatures.Write(logs, known, step, features);

                double Mean(int from, int to) => growth[from..to].Average();
                var lastYear = logs[known + step - 12] - logs[(known - 12)..known].Average();
                var yearBefore = logs[known + step - 24] - logs[(known - 24)..(known - 12)].Average();
                double[] plain =
                [
                    growth[known - 1], Mean(known - 3, known), Mean(known - 6, known), Mean(known - 12, known),
                    Mean(known - 3, known) - Mean(known - 6, known - 3), Mean(known - 3, known) - Mean(known - 12, known - 9), yearBefore - lastYear,
                ];
                Assert.All(plain.Zip(features), static pair => Assert.Equal(pair.First, pair.Second, 1e-12));
            }
        }
    }

    [Fact]
    public void A_rule_without_noise_is_found_again_but_for_the_small_penalty()
    {
        var random = new Random(5);
        double[] rule = [0.5, -0.2, 0.1, 0.3, 0, 0.2, -0.4];
        var rows = new GrowthRows(500);
        for (var row = 0; row < 500; row++)
        {
            double[] features = [.. Enumerable.Range(0, rule.Length).Select(_ => random.NextDouble() - 0.5)];
            rows.Add(features, GrowthRidge.Predict(features, rule), 1 + random.NextDouble());
        }

        Assert.All(GrowthRidge.Fit(rows).Zip(rule), static pair => Assert.Equal(pair.Second, pair.First, 0.02));
    }

    [Fact]
    public void Series_that_never_grew_teach_nothing()
    {
        var growth = Pool(Enumerable.Range(0, 12).Select(static _ => Enumerable.Range(0, Months).Select(static month => 100.0 + month % 12)));

        // No series changed from year to year, so none has a scale to learn in.
        Assert.Null(growth.Forecast(0, 60));
    }

    [Fact]
    public void A_forecast_knows_nothing_of_what_came_after_in_any_series()
    {
        var (before, after) = (Panel(), Panel());
        foreach (var series in after)
        {
            for (var month = 60; month < Months; month++)
                series[month] *= 3;
        }

        Assert.Equal(Pool(before).Forecast(2, 60), Pool(after).Forecast(2, 60));
        Assert.NotEqual(Pool(before).Forecast(2, 61), Pool(after).Forecast(2, 61));
    }

    [Fact]
    public void A_growth_that_stops_by_half_every_quarter_is_learnt_from_the_others()
    {
        // Every series jumps at its own time and the jump's growth fades: one series shows that once or twice, the panel often.
        var panel = Panel();
        var forecast = Pool(panel).Forecast(0, 72)!;
        double[] came = [.. panel[0].Skip(72).Take(12)];

        double[] naive = [.. panel[0].Skip(60).Take(12)];
        Assert.True(ForecastError.MeanAbsolute(forecast, came) < 0.8 * ForecastError.MeanAbsolute(naive, came));
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(9, false)]
    public void A_kind_of_ten_series_is_learnt_from_together_and_one_of_nine_is_not(int count, bool isPooled)
    {
        GappedSeries[] series = [.. Panel().Take(count).Select(static (values, at) => SampleSeries.Monthly($"unemployed/{at}", values))];

        var forecasts = Forecaster.Forecast(series, new() { Threads = 1 });

        foreach (var member in new[] { "growth.weight", "share.weight" })
            Assert.All(forecasts, forecast => Assert.Equal(isPooled, forecast.Parameters.Any(parameter => parameter.Name == member)));
        Assert.All(forecasts, static forecast => Assert.Equal("pooled", forecast.Method));
    }

    [Fact]
    public void Kinds_are_told_by_the_name_before_the_slash_and_small_ones_go_together()
    {
        string[] names = [.. Enumerable.Range(0, 10).Select(static at => $"a/{at}"), "b/1", "b/2", "other"];

        Assert.Equal([10], SeriesKinds.Large(names).Select(static kind => kind.Length));
        Assert.Equal([10, 3], SeriesKinds.Parts(names).Select(static kind => kind.Length));
        Assert.Equal([10, 11, 12], SeriesKinds.Parts(names)[1]);
    }

    [Fact]
    public void Beyond_a_year_the_other_methods_go_on_alone()
    {
        GappedSeries[] series = [.. Panel().Select(static (values, at) => SampleSeries.Monthly($"u/{at}", values))];

        Assert.All(Forecaster.Forecast(series, new() { Horizon = 18, Threads = 1 }), static forecast => Assert.All(forecast.Points, static point => Assert.True(double.IsFinite(point.Mean))));
    }

    private static PooledGrowth Pool(IEnumerable<IEnumerable<double>> panel) =>
        new([.. panel.Select(static (values, at) => PreparedSeries.Of(SampleSeries.Monthly($"s{at}", values), 12))]);

    private static double[][] Panel() => [.. Enumerable.Range(0, 12).Select(Series)];

    private static double[] Series(int seed)
    {
        var random = new Random(100 + seed);
        var (values, level, drift) = (new double[Months], 6.0 + seed / 10.0, 0.0);
        for (var month = 0; month < Months; month++)
        {
            drift = 0.8 * drift + ((month + 5 * seed) % 24 == 0 ? 0.1 * (seed % 2 == 0 ? 1 : -1) : 0);
            level += drift;
            values[month] = Math.Round(Math.Exp(level + 0.2 * Math.Sin(2 * Math.PI * month / 12) + 0.02 * (random.NextDouble() - 0.5)));
        }

        return values;
    }
}
