namespace Jiuye.Analytics.Tests;

public sealed class TurningPointTests
{
    private static readonly DateOnly First = new(2020, 1, 1);

    [Fact]
    [Trait("Requirement", "R-402")]
    public void A_downturn_shows_only_where_unemployment_rises_and_vacancies_fall()
    {
        double[] steady = [.. Enumerable.Repeat(4.0, 24)];
        double[] rising = [.. Enumerable.Range(0, 24).Select(static month => 4 + Math.Max(0, month - 12) * 0.1)];
        double[] falling = [.. Enumerable.Range(0, 24).Select(static month => 4 - Math.Max(0, month - 12) * 0.1)];

        Assert.All(TurningPoints.Of(First, rising, steady, new()), static point => Assert.Equal(0, point.Turn));
        Assert.All(TurningPoints.Of(First, steady, falling, new()), static point => Assert.Equal(0, point.Turn));
        // Means of three months: 0.30 above the least first in month 16, counted from 0.
        Assert.Equal(new DateOnly(2021, 5, 1), TurningPoints.Of(First, rising, falling, new()).First(static point => point.IsPossible).Month);
    }

    [Fact]
    public void Later_months_change_nothing_that_was_said_before()
    {
        double[] u = [.. Enumerable.Range(0, 60).Select(static month => 4 + Math.Sin(month / 7.0))];
        double[] v = [.. Enumerable.Range(0, 60).Select(static month => 3 - Math.Sin(month / 7.0))];

        Assert.Equal(TurningPoints.Of(First, u, v, new()).Take(30), TurningPoints.Of(First, u.AsSpan(0, 32), v.AsSpan(0, 32), new()));
    }

    [Fact]
    public void A_missing_rate_and_rates_of_different_length_are_refused()
    {
        Assert.Contains("2020-02", Assert.Throws<ArgumentException>(() => TurningPoints.Of(First, [4, double.NaN], [3, 3], new())).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => TurningPoints.Of(First, [4, 4], [3], new()));
        Assert.Throws<ArgumentOutOfRangeException>(() => TurningPoints.Of(First, [4], [3], new() { Certain = 0.1 }));
    }

    [Fact]
    public void An_event_takes_the_first_alarm_in_time_and_what_is_left_was_false()
    {
        var record = AlarmRecord.Of([new(2001, 4, 1), new(2008, 1, 1)], [new(2001, 3, 1), new(2001, 9, 1), new(2005, 5, 1)]);

        Assert.Equal([-1, null], record.Events.Select(static each => each.Delay));
        Assert.Equal([new(2001, 9, 1), new(2005, 5, 1)], record.FalseAlarms);
        Assert.Equal(1, record.Missed);
    }

    [Fact]
    public void Thresholds_and_positions_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new TurningPointChoice { Ladder = [] }.Replay([], [], new()));
        Assert.Throws<ArgumentException>(() => new TurningPointChoice { Positions = [] }.Replay([], [], new()));
        Assert.Contains("1.5", Assert.Throws<ArgumentException>(() => new TurningPointChoice { Positions = [0, 1.5] }.Replay([], [], new())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Until_a_downturn_is_known_the_settings_threshold_serves()
    {
        double[] rising = [.. Enumerable.Range(0, 24).Select(static month => 4 + Math.Max(0, month - 12) * 0.1)];
        double[] falling = [.. rising.Select(static rate => 8 - rate)];
        var points = TurningPoints.Of(First, rising, falling, new() { Smoothing = 1 });

        Assert.All(new TurningPointChoice().Replay(points, [], new()).Thresholds, static threshold => Assert.Equal(0.29, threshold));
        Assert.Empty(new TurningPointChoice().Replay([], [], new()).Alarms);
    }
}
