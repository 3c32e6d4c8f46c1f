using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests;

public sealed class SpringFestivalTests
{
    [Fact]
    public void Every_first_day_is_that_of_the_lunisolar_calendar()
    {
        var calendar = new ChineseLunisolarCalendar();

        Assert.Equal(Enumerable.Range(1990, 61), SpringFestivals.Years);
        Assert.All(SpringFestivals.Years, year => Assert.Equal(DateOnly.FromDateTime(calendar.ToDateTime(year, 1, 1, 0, 0, 0, 0)), SpringFestivals.Of(year)));
    }

    [Fact]
    public void Every_first_day_is_no_working_day_by_the_holiday_notices() =>
        Assert.All(Enumerable.Range(2007, 20), static year => Assert.False(WorkingDayCalendar.Prc.IsWorkingDay(SpringFestivals.Of(year)), $"{year}"));

    [Fact]
    public void A_year_beyond_the_calendar_is_an_error_that_names_the_file() =>
        Assert.Contains("spring-festival.tsv covers 1990 to 2050", Assert.Throws<ArgumentOutOfRangeException>(static () => SpringFestivals.Of(2051)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_runs_of_days_are_whole_and_average_to_nothing_in_each_calendar_month()
    {
        var all = MonthlySeries.Of("all years", new(1990, 1, 1), new double[61 * 12]);

        Assert.All(new SpringFestivalWindow().Regressors(all), regressor =>
        {
            for (var month = 0; month < 12; month++)
                Assert.Equal(0, Enumerable.Range(0, 61).Sum(year => regressor.Values[12 * year + month]), 1e-9);
        });
    }

    [Fact]
    public void A_late_festival_puts_the_days_before_it_into_February()
    {
        // 2026-02-17: of 28 January to 16 February, 4 of 20 days lie in January; of 2025-01-29, 9 to 28 January, all 20.
        var series = MonthlySeries.Of("two years", new(2025, 1, 1), new double[24]);

        var before = new SpringFestivalWindow().Regressors(series)[0].Values;

        Assert.Equal(16 / 20.0, before[0] - before[12], 1e-12);
        Assert.Equal(16 / 20.0, before[13] - before[1], 1e-12);
        Assert.Equal(0, before[6], 1e-12);
    }
}
