using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Vocabulary.Tests.Time;

public class WorkingDayCalendarTests
{
    private static readonly WorkingDayCalendar Prc = WorkingDayCalendar.Prc;

    // So far inside the known years that a hundred working days either way stay inside too.
    private static readonly Arbitrary<DateOnly> Days = Arb.From(
        Gen.Choose(Day("2008-06-01").DayNumber, Day("2026-05-31").DayNumber).Select(DateOnly.FromDayNumber));

    private static readonly Arbitrary<int> Counts = Arb.From(Gen.Choose(-100, 100));

    [Fact]
    public void Twenty_years_are_known() => Assert.Equal(Enumerable.Range(2007, 20), Prc.Years);

    [Theory]
    [InlineData("2018-09-29", true)] // Saturday, worked for the National Day
    [InlineData("2018-10-01", false)]
    [InlineData("2018-10-07", false)]
    [InlineData("2018-12-29", true)] // ordered by the notice for 2019
    [InlineData("2018-12-31", false)]
    [InlineData("2015-09-03", false)] // the one-time holiday of 2015
    [InlineData("2015-09-06", true)]
    [InlineData("2020-01-31", false)] // the Spring Festival lengthened by the epidemic notice
    [InlineData("2026-02-14", true)]
    [InlineData("2026-02-23", false)]
    [InlineData("2026-06-10", true)]
    [InlineData("2026-06-13", false)]
    public void Holidays_and_make_up_days_are_those_of_the_notices(string day, bool worked) =>
        Assert.Equal(worked, Prc.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData(2007, 249)]
    [InlineData(2008, 251)]
    [InlineData(2018, 250)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    public void A_year_has_as_many_working_days_as_the_data_page_says(int year, int days) =>
        Assert.Equal(days, Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Count(at => Prc.IsWorkingDay(new DateOnly(year, 1, 1).AddDays(at))));

    [Fact]
    public void Going_n_working_days_on_or_back_equals_counting_day_by_day() =>
        Prop.ForAll(Days, Counts, (from, count) => Prc.AddWorkingDays(from, count) == Walk(Prc, from, count)).QuickCheckThrowOnFailure();

    [Fact]
    public void Without_holidays_too_going_on_equals_counting_day_by_day() =>
        Prop.ForAll(Days, Counts, (from, count) =>
            WorkingDayCalendar.WeekendsOnly.AddWorkingDays(from, count) == Walk(WorkingDayCalendar.WeekendsOnly, from, count)).QuickCheckThrowOnFailure();

    [Fact]
    public void Counting_undoes_adding() =>
        Prop.ForAll(Days, Counts, (from, count) => Prc.CountWorkingDays(from, Prc.AddWorkingDays(from, count)) == count).QuickCheckThrowOnFailure();

    [Fact]
    public void Days_between_add_up() =>
        Prop.ForAll(Days, Days, (one, other) =>
        {
            var (from, to) = one <= other ? (one, other) : (other, one);
            var plain = 0;
            for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
                plain += Prc.IsWorkingDay(day) ? 1 : 0;
            return Prc.CountWorkingDays(from, to) == plain;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_day_of_an_unknown_year_is_refused_by_the_name_of_the_missing_file()
    {
        var missing = Assert.Throws<MissingCalendarYearException>(() => Prc.IsWorkingDay(Day("2027-01-04")));

        Assert.Equal(2027, missing.Year);
        Assert.Contains("datasets/calendars/prc-2027.json", missing.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-28", 5, 2027)]
    [InlineData("2007-01-08", -10, 2006)]
    public void A_way_that_leaves_the_known_years_is_refused_rather_than_guessed(string from, int count, int year) =>
        Assert.Equal(year, Assert.Throws<MissingCalendarYearException>(() => Prc.AddWorkingDays(Day(from), count)).Year);

    [Fact]
    public void A_span_over_an_unknown_year_is_refused() =>
        Assert.Equal(2006, Assert.Throws<MissingCalendarYearException>(() => Prc.CountWorkingDays(Day("2006-12-31"), Day("2007-02-01"))).Year);

    [Fact]
    public void A_newly_published_year_can_be_added_from_a_file()
    {
        using var file = new TemporaryFile("""{"year": 2027, "notices": [], "days_off": {"元旦": ["2027-01-01"]}, "make_up_working_days": {"元旦": ["2027-01-03"]}}""");

        var longer = Prc.WithYear(file.Path);

        Assert.Equal(Day("2027-01-03"), longer.AddWorkingDays(Day("2026-12-31"), 1));
        Assert.Throws<MissingCalendarYearException>(() => Prc.AddWorkingDays(Day("2026-12-31"), 1));
    }

    [Fact]
    public void A_holiday_of_two_months_does_not_mislead_the_search()
    {
        var off = string.Join(",", Enumerable.Range(0, 90).Select(at => $"\"{new DateOnly(2027, 1, 1).AddDays(at):yyyy-MM-dd}\""));
        using var file = new TemporaryFile($$$"""{"year": 2027, "days_off": {"x": [{{{off}}}]}, "make_up_working_days": {}}""");
        var longer = Prc.WithYear(file.Path);

        Assert.Equal(Walk(longer, Day("2026-12-30"), 3), longer.AddWorkingDays(Day("2026-12-30"), 3));
        Assert.Equal(Walk(longer, Day("2027-04-01"), -3), longer.AddWorkingDays(Day("2027-04-01"), -3));
    }

    [Theory]
    [InlineData("""{"year": 2027, "days_off": {"x": ["2028-01-01"]}, "make_up_working_days": {}}""", "2028-01-01")]
    [InlineData("""{"year": 2027, "days_off": {"x": ["1 January"]}, "make_up_working_days": {}}""", "1 January")]
    [InlineData("""{"year": 2027, "days_off": {"x": ["2027-01-01"]}, "make_up_working_days": {"x": ["2027-01-01"]}}""", "2027-01-01")]
    [InlineData("""{"year": "MMXXVII"}""", "$.year")]
    [InlineData("""{"year": 2027}""", "$.days_off")]
    [InlineData("""{"year": 2027, """, "LineNumber")]
    public void A_calendar_file_that_is_not_one_is_refused_by_file_and_place(string json, string named)
    {
        using var file = new TemporaryFile(json);

        var refusal = Assert.Throws<InvalidDataException>(() => Prc.WithYear(file.Path)).Message;

        Assert.Contains(file.Path, refusal, StringComparison.Ordinal);
        Assert.Contains(named, refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100_001)]
    [InlineData(-100_001)]
    public void A_count_that_no_deadline_has_is_the_caller_s_mistake(int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Prc.AddWorkingDays(Day("2018-01-01"), count));

    private static DateOnly Walk(WorkingDayCalendar calendar, DateOnly from, int count)
    {
        for (var left = Math.Abs(count); left > 0;)
        {
            from = from.AddDays(Math.Sign(count));
            if (calendar.IsWorkingDay(from))
                left--;
        }

        return from;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
