namespace Jiuye.Analytics.Tests;

[Trait("Requirement", "R-402")]
public sealed class ShareMemberTests
{
    private const int Months = 96;

    private static readonly SeasonalArimaMethod Shares = new("share", isDifferenced: false);
    private static readonly LogScaleMethod Whole = new("arima", new SeasonalArimaMethod("arima", isDifferenced: true));

    [Fact]
    public void A_share_times_the_whole_is_what_a_plain_reading_gives()
    {
        var panel = Panel();
        double[] sums = [.. Enumerable.Range(0, 72).Select(month => panel.Sum(series => series[month]))];
        double[] shares = [.. sums.Select((sum, month) => Math.Log(1 + panel[3][month]) - Math.Log(1 + sum))];
        var part = Shares.Fit(shares, 12)!.Forecast(12);
        var all = Whole.Fit(sums, 12)!.Forecast(12);

        var forecast = Member(panel, 3).Fit(panel[3][..72], 12)!.Forecast(12);

        Assert.All(forecast.Select((value, step) => (value, Math.Exp(part[step]) * (1 + all[step]) - 1)), static pair => Assert.Equal(pair.Item2, pair.value, 1e-6 * pair.value));
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

        Assert.Equal(Forecast(before, 60), Forecast(after, 60));
        Assert.NotEqual(Forecast(before, 61), Forecast(after, 61));

        static double[] Forecast(double[][] panel, int known) => Member(panel, 2).Fit(panel[2][..known], 12)!.Forecast(12);
    }

    [Fact]
    public void What_moves_every_series_is_seen_in_the_whole_before_it_shows_in_a_noisy_part()
    {
        var (share, alone) = (0.0, 0.0);
        foreach (var panel in new[] { Panel(20), Panel(21), Panel(22), Panel(23) })
        {
            for (var series = 0; series < panel.Length; series++)
            {
                foreach (var known in new[] { 60, 72, 84 })
                {
                    var (past, came) = (panel[series][..known], panel[series].AsMemory(known, 12));
                    share += ForecastError.MeanAbsolute(Member(panel, series).Fit(past, 12)!.Forecast(12), came.Span);
                    alone += ForecastError.MeanAbsolute(Whole.Fit(past, 12)!.Forecast(12), came.Span);
                }
            }
        }

        Assert.True(share < 0.95 * alone, $"{share / alone:0.000} of the error of each by itself");
    }

    [Fact]
    public void The_whole_is_of_the_series_that_cover_the_months()
    {
        var panel = Panel();
        PreparedSeries[] series =
        [
            .. panel.Take(11).Select(static (values, at) => PreparedSeries.Of(SampleSeries.Monthly($"s{at}", values), 12)),
            // Begins a year later than the others.
            PreparedSeries.Of(new("late", new(2019, 1, 1), panel[11][12..]), 12),
        ];
        var total = new KindTotal(series, Whole);

        Assert.Equal(panel.Take(11).Sum(static values => values[0]), total.Of(0, 60, 12)!.Sums[0]);
        Assert.Equal(panel.Sum(static values => values[12]), total.Of(11, 60, 12)!.Sums[0]);
    }

    [Fact]
    public void A_whole_of_fewer_than_ten_series_tells_nothing()
    {
        // Eleven series, two of which end before the month asked for.
        var panel = Panel();
        var total = new KindTotal([.. panel.Take(11).Select(static (values, at) => PreparedSeries.Of(SampleSeries.Monthly($"s{at}", at < 2 ? values[..50] : values), 12))], Whole);

        Assert.NotNull(total.Of(5, 50, 12));
        Assert.Null(total.Of(5, 51, 12));
    }

    [Fact]
    public void A_series_below_zero_has_no_share()
    {
        var panel = Panel();
        panel[4][10] = -1;

        Assert.Null(Member(panel, 4).Fit(panel[4], 12));
        Assert.NotNull(Member(panel, 5).Fit(panel[5], 12));
    }

    private static ShareMember Member(double[][] panel, int series) =>
        new(new KindTotal([.. panel.Select(static (values, at) => PreparedSeries.Of(SampleSeries.Monthly($"s{at}", values), 12))], Whole), series, Shares);

    // Twelve groups that follow one slow cycle, each with a noise of its own that hides it from month to month.
    private static double[][] Panel(int seed = 20)
    {
        var random = new Random(seed);
        var (cycle, growth) = (0.0, 0.0);
        var panel = new double[12][];
        for (var series = 0; series < panel.Length; series++)
            panel[series] = new double[Months];
        for (var month = 0; month < Months; month++)
        {
            growth = 0.95 * growth + 0.02 * (random.NextDouble() - 0.5);
            cycle += growth;
            for (var series = 0; series < panel.Length; series++)
                panel[series][month] = Math.Round(Math.Exp(7 + series / 10.0 + cycle + 0.2 * Math.Sin(2 * Math.PI * month / 12) + 0.15 * (random.NextDouble() - 0.5)));
        }

        return panel;
    }
}
