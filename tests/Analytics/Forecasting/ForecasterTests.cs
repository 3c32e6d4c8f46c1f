namespace Jiuye.Analytics.Tests;

[Trait("Requirement", "R-402")]
public sealed class ForecasterTests
{
    private static readonly double[] Years = [.. Enumerable.Range(0, 72).Select(static month => Math.Round(400 + 2.0 * month + 80 * Math.Sin(2 * Math.PI * month / 12) + month * 37 % 23))];

    [Fact]
    public void Intervals_lie_inside_one_another_and_around_the_forecast()
    {
        var forecast = Single(Years);

        Assert.All(forecast.Points, static point =>
            Assert.True(point.Low95 <= point.Low80 && point.Low80 <= point.Mean && point.Mean <= point.High80 && point.High80 <= point.High95));
        Assert.Equal(new DateOnly(2024, 1, 1), forecast.Points[0].Month);
        Assert.Equal(12, forecast.Points.Count);
    }

    [Fact]
    public void A_forecast_says_how_it_did_before_and_beats_last_years_figure_on_a_plain_trend()
    {
        var forecast = Single(Years);

        Assert.True(forecast.Backtest!.Mase < 0.8, $"MASE {forecast.Backtest.Mase}");
        Assert.InRange(forecast.Backtest.Coverage95, 0.8, 1);
        Assert.Equal(5, forecast.Backtest.Origins);
        // Five origins are too few for an order statistic of one series.
        Assert.Equal([ForecastNoteKind.RoughIntervals], forecast.Notes.Select(static note => note.Kind));
    }

    [Theory]
    [InlineData("mean")]
    [InlineData("weighted")]
    public void The_number_of_threads_changes_no_bit(string method)
    {
        GappedSeries[] series = [.. Enumerable.Range(1, 4).Select(static at => SampleSeries.Monthly($"s{at}", Years.Select(value => value * at + at)))];

        var one = Forecaster.Forecast(series, new() { Method = method, Threads = 1 });
        var many = Forecaster.Forecast(series, new() { Method = method, Threads = 8 });

        Assert.Equal(one.SelectMany(static each => each.Points), many.SelectMany(static each => each.Points));
    }

    [Fact]
    public void Every_method_takes_a_series_of_six_years()
    {
        foreach (var method in Forecaster.Methods)
        {
            var forecast = Assert.Single(Forecaster.Forecast([SampleSeries.Monthly("a", Years)], new() { Method = method, Threads = 1 }));

            Assert.Equal(method, forecast.Method);
            Assert.All(forecast.Points, static point => Assert.InRange(point.Mean, 200, 900));
        }
    }

    [Fact]
    public void Missing_months_are_filled_and_named()
    {
        var values = (double[])Years.Clone();
        values[40] = values[41] = double.NaN;

        var note = Single(values).Notes.Single(static note => note.Kind == ForecastNoteKind.MissingMonths);

        Assert.Contains("2021-05, 2021-06", note.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Filling_a_gap_keeps_every_figure_that_is_there_and_brings_the_season_back()
    {
        double[] whole = [.. Enumerable.Range(0, 60).Select(static month => 100 + 50.0 * (month % 12))];
        var values = (double[])whole.Clone();
        values[30] = double.NaN;

        var filled = GapFilling.Fill(values, 12);

        Assert.Equal(whole.Where(static (_, at) => at != 30), filled.Where(static (_, at) => at != 30));
        Assert.Equal(whole[30], filled[30], 60.0);
    }

    [Fact]
    public void A_series_that_ends_early_is_forecast_from_its_last_figure_on_and_says_so()
    {
        var forecast = Single([.. Years, double.NaN, double.NaN]);

        Assert.Equal(new DateOnly(2024, 1, 1), forecast.Points[0].Month);
        Assert.Contains(forecast.Notes, static note => note.Kind == ForecastNoteKind.EndsEarly);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(14)]
    [InlineData(23)]
    public void A_short_series_gets_a_forecast_and_the_reader_is_told(int months)
    {
        var forecast = Single(Years[..months]);

        Assert.All(forecast.Points, static point => Assert.True(double.IsFinite(point.Mean) && point.Low95 >= 0));
        Assert.Contains(forecast.Notes, static note => note.Kind == ForecastNoteKind.NoSeason);
        Assert.Contains(forecast.Notes, static note => note.Kind == ForecastNoteKind.RoughIntervals);
        Assert.Null(forecast.Backtest);
    }

    [Fact]
    public void Counts_never_fall_below_zero_and_mostly_empty_series_are_named()
    {
        var forecast = Single([.. Enumerable.Range(0, 60).Select(static month => month % 5 == 0 ? 3.0 : 0)]);

        Assert.All(forecast.Points, static point => Assert.True(point.Mean >= 0 && point.Low95 >= 0));
        Assert.Contains(forecast.Notes, static note => note.Kind == ForecastNoteKind.MostlyZero);
    }

    [Fact]
    public void A_figure_that_never_changes_stays_as_it_is()
    {
        var forecast = Single([.. Enumerable.Repeat(7.0, 60)]);

        Assert.All(forecast.Points, static point => Assert.Equal(7, point.Mean, 1e-3));
        Assert.Contains(forecast.Notes, static note => note.Kind == ForecastNoteKind.Constant);
    }

    [Fact]
    public void A_jump_of_the_level_is_named_with_its_month()
    {
        var note = Single([.. Years.Select(static (value, month) => month < 36 ? value : 4 * value)]).Notes.Single(static note => note.Kind == ForecastNoteKind.LevelShift);

        Assert.Contains("2021-01", note.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_and_their_total_add_up_where_that_is_asked_for()
    {
        GappedSeries[] series =
        [
            SampleSeries.Monthly("city", Years.Select(static value => 3 * value)), SampleSeries.Monthly("east", Years), SampleSeries.Monthly("west", Years.Select(static value => 2 * value)),
        ];
        var totals = new Dictionary<string, string> { ["east"] = "city", ["west"] = "city" };

        var forecasts = Forecaster.Forecast(series, new() { Method = "ets", Totals = totals, Reconciliation = Reconciliation.MinimumTrace });

        Assert.All(Enumerable.Range(0, 12), step => Assert.Equal(forecasts[0].Points[step].Mean, forecasts[1].Points[step].Mean + forecasts[2].Points[step].Mean, 1e-6));
    }

    [Fact]
    public void Parts_that_did_not_sum_to_their_total_are_named_with_the_last_month()
    {
        var whole = Years.Select(static value => 2 * value).ToArray();
        whole[70] += 5;
        GappedSeries[] series = [SampleSeries.Monthly("city", whole), SampleSeries.Monthly("east", Years), SampleSeries.Monthly("west", Years)];
        var totals = new Dictionary<string, string> { ["east"] = "city", ["west"] = "city" };

        var forecasts = Forecaster.Forecast(series, new() { Method = "snaive", Totals = totals, Reconciliation = Reconciliation.Ols });

        Assert.Contains("in 1 months the parts do not sum to it, last in 2023-11", Assert.Single(forecasts[0].Notes, static note => note.Kind == ForecastNoteKind.PartsDoNotSum).Text.En, StringComparison.Ordinal);
        Assert.DoesNotContain(forecasts[1].Notes, static note => note.Kind == ForecastNoteKind.PartsDoNotSum);
    }

    [Fact]
    public void A_name_twice_an_unknown_method_and_a_horizon_out_of_range_are_refused()
    {
        GappedSeries[] twice = [SampleSeries.Monthly("a", Years), SampleSeries.Monthly("a", Years)];

        Assert.Contains("'a' comes 2 times", Assert.Throws<ArgumentException>(() => Forecaster.Forecast(twice, new())).Message, StringComparison.Ordinal);
        Assert.Contains("'oracle'", Assert.Throws<ArgumentException>(() => Forecaster.Forecast([], new() { Method = "oracle" })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Forecaster.Forecast([], new() { Horizon = 61 }));
    }

    [Fact]
    public void A_replay_knows_nothing_of_what_came_after_its_origin()
    {
        var method = ForecastMethods.Default;
        var changed = (double[])Years.Clone();
        for (var month = 54; month < changed.Length; month++)
            changed[month] *= 10;

        var (before, after) = (RollingOrigin.Of(method, Years, 12, 6), RollingOrigin.Of(method, changed, 12, 6));

        // Origins up to month 48 forecast months 48 to 53, which are the same in both.
        Assert.Equal(
            before.Origins.Where(static origin => origin.Known <= 48).SelectMany(static origin => origin.Errors),
            after.Origins.Where(static origin => origin.Known <= 48).SelectMany(static origin => origin.Errors));
    }

    private static SeriesForecast Single(double[] values) => Assert.Single(Forecaster.Forecast([SampleSeries.Monthly("a", values)], new()));
}
