using FsCheck;
using FsCheck.Fluent;
using Jiuye;

namespace InProcess.Tests.Hosting;

public class NightlyTimeTests
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Fact]
    public void A_night_begins_at_its_local_time_and_bears_the_local_day()
    {
        var time = new NightlyTime(new(2, 0), Shanghai, []);
        var evening = new DateTimeOffset(2026, 3, 30, 17, 59, 0, TimeSpan.Zero);

        Assert.Equal((new(2026, 3, 31), new(2026, 3, 31, 2, 0, 0, TimeSpan.FromHours(8))), time.Next(evening));
        Assert.Equal(new DateOnly(2026, 3, 30), time.Last(evening).Date);
        Assert.Equal(new DateOnly(2026, 3, 31), time.Last(evening.AddMinutes(1)).Date);
    }

    [Fact]
    public void Days_of_the_week_are_those_of_the_place()
    {
        var time = new NightlyTime(new(2, 0), Shanghai, [DayOfWeek.Monday, DayOfWeek.Thursday]);

        // Sunday evening in Greenwich is Monday night in Shanghai.
        Assert.Equal(new DateOnly(2026, 3, 30), time.Next(new(2026, 3, 29, 17, 0, 0, TimeSpan.Zero)).Date);
        Assert.Equal(new DateOnly(2026, 4, 2), time.Next(new(2026, 3, 30, 12, 0, 0, TimeSpan.Zero)).Date);
    }

    [Fact]
    public void A_time_that_the_clocks_skip_is_when_they_go_on_and_one_that_comes_twice_is_the_first()
    {
        var time = new NightlyTime(new(2, 30), Berlin, []);

        Assert.Equal(new DateTimeOffset(2026, 3, 29, 3, 0, 0, TimeSpan.FromHours(2)), time.Next(new(2026, 3, 28, 12, 0, 0, TimeSpan.Zero)).Begins);
        Assert.Equal(new DateTimeOffset(2026, 10, 25, 2, 30, 0, TimeSpan.FromHours(2)), time.Next(new(2026, 10, 24, 12, 0, 0, TimeSpan.Zero)).Begins);
        Assert.Equal(new DateOnly(2026, 10, 26), time.Next(new(2026, 10, 25, 0, 30, 0, TimeSpan.Zero)).Date);
    }

    [Fact]
    public void The_next_night_is_the_last_one_from_its_hour_to_the_one_after_it() => Prop.ForAll(
        (from minute in Gen.Choose(0, 24 * 60 * 365) from at in Gen.Choose(0, (24 * 60) - 1) from days in Gen.Choose(0, 127) select (minute, at, days)).ToArbitrary(),
        drawn =>
        {
            DayOfWeek[] days = [.. Enum.GetValues<DayOfWeek>().Where(day => (drawn.days >> (int)day & 1) == 1)];
            var time = new NightlyTime(new(drawn.at / 60, drawn.at % 60), Berlin, days);
            var moment = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(drawn.minute);

            var next = time.Next(moment);

            Assert.True(time.Last(moment).Begins <= moment && moment < next.Begins);
            Assert.Equal(next, time.Last(next.Begins));
            Assert.Equal(next, time.Last(time.Next(next.Begins).Begins.AddTicks(-1)));
        }).QuickCheckThrowOnFailure();
}
