using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Offices;

/// <summary>The dated examples about offices and fairs (requirements 4.4).</summary>
public sealed class OfficeCalendarTests
{
    [Fact]
    [Trait("Example", "W-43")]
    [Trait("Requirement", "R-450")]
    [Trait("Requirement", "R-452")]
    public void The_months_monitoring_is_read_on_the_24th_reported_5_working_days_later_and_sent_up_by_the_10th()
    {
        Assert.Equal([Entries.Day("2011-08-24")], DaysOf("R-450", "2011-08-01", "2011-08-25"));
        Assert.Equal([Entries.Day("2011-08-31")], DaysOf("R-450", "2011-08-25", "2011-09-20"));
        Assert.Equal([Entries.Day("2011-09-10")], DaysOf("R-452", "2011-08-24", "2011-09-20"));
    }

    [Fact]
    [Trait("Example", "W-45")]
    [Trait("Requirement", "R-391")]
    public void The_table_of_june_is_due_by_the_20th()
    {
        var day = Assert.Single(OfficeCalendar.Between(Policy.Named("fengtai-2017"), Entries.Day("2017-06-01"), Entries.Day("2017-06-30"), WorkingDayCalendar.WeekendsOnly));

        Assert.Equal((Entries.Day("2017-06-20"), true), (day.Day, day.IsLatest));
    }

    [Theory]
    [InlineData("R-437", "2011-09-20")]
    [InlineData("R-438", "2011-09-25")]
    [InlineData("R-439", "2011-09-30")]
    [InlineData("R-440", "2011-10-05")]
    [InlineData("R-426", "2011-09-24")]
    [InlineData("R-427", "2011-09-26")]
    [InlineData("R-428", "2011-10-05")]
    [InlineData("R-429", "2011-10-10")]
    [Trait("Example", "W-46")]
    [Trait("Requirement", "R-426")]
    [Trait("Requirement", "R-427")]
    [Trait("Requirement", "R-428")]
    [Trait("Requirement", "R-429")]
    [Trait("Requirement", "R-437")]
    [Trait("Requirement", "R-438")]
    [Trait("Requirement", "R-439")]
    [Trait("Requirement", "R-440")]
    public void The_third_quarters_supply_and_demand_has_its_days(string row, string day) =>
        Assert.Equal([Entries.Day(day)], DaysOf(row, "2011-09-01", "2011-10-31").Take(1));

    [Theory]
    [InlineData("R-421", "2011-11-24")]
    [InlineData("R-422", "2011-12-24")]
    [InlineData("R-424", "2012-03-10")]
    [Trait("Example", "W-47")]
    [Trait("Requirement", "R-421")]
    [Trait("Requirement", "R-422")]
    [Trait("Requirement", "R-424")]
    public void The_wage_guideline_has_its_days(string row, string day) => Assert.Equal([Entries.Day(day)], DaysOf(row, "2011-06-01", "2012-05-31"));

    [Theory]
    [InlineData("R-409", "2012-03-31")]
    [InlineData("R-444", "2011-12-31")]
    [InlineData("R-441", "2011-12-20")]
    [InlineData("R-442", "2011-12-30")]
    [InlineData("R-443", "2012-01-31")]
    [InlineData("R-433", "2012-02-29")]
    [Trait("Requirement", "R-409")]
    [Trait("Requirement", "R-433")]
    [Trait("Requirement", "R-442")]
    [Trait("Requirement", "R-443")]
    [Trait("Requirement", "R-444")]
    public void The_yearly_survey_and_the_reports_on_skills_and_demand_have_their_days(string row, string day) => Assert.Equal([Entries.Day(day)], DaysOf(row, "2011-06-01", "2012-05-31"));

    [Fact]
    [Trait("Example", "W-48")]
    [Trait("Requirement", "R-519")]
    public void The_plan_of_welfare_post_funds_for_the_fourth_quarter_is_due_by_18_September() =>
        Assert.Equal([Entries.Day("2011-09-18")], DaysOf("R-519", "2011-07-01", "2011-09-30"));

    [Fact]
    [Trait("Example", "W-49")]
    [Trait("Requirement", "R-599")]
    public void The_unemployment_meeting_of_august_is_on_the_last_wednesday() => Assert.Equal([Entries.Day("2011-08-31")], DaysOf("R-599", "2011-08-01", "2011-08-31"));

    [Fact]
    public void A_year_has_every_month_once_and_a_span_that_ends_before_it_begins_is_refused()
    {
        Assert.Equal(12, DaysOf("R-452", "2011-01-01", "2011-12-31").Count);
        Assert.Throws<ArgumentException>(() => OfficeCalendar.Between(Policy.Named("shunyi-2011"), Entries.Day("2011-02-01"), Entries.Day("2011-01-31"), WorkingDayCalendar.Prc));
    }

    [Fact]
    [Trait("Example", "W-44")]
    [Trait("Requirement", "R-368")]
    [Trait("Requirement", "R-371")]
    [Trait("Requirement", "R-372")]
    public void A_saturdays_fair_is_published_by_wednesday_and_followed_up_after_7_and_30_days()
    {
        var dates = new JobFair { Day = Entries.Day("2017-06-17") }.Dates(Policy.Named("fengtai-2017"), WorkingDayCalendar.WeekendsOnly);

        Assert.Equal([Entries.Day("2017-06-14"), Entries.Day("2017-06-24"), Entries.Day("2017-07-17")], dates.Select(date => date.Due));
    }

    [Fact]
    [Trait("Requirement", "R-375")]
    [Trait("Requirement", "R-380")]
    [Trait("Requirement", "R-385")]
    public void Beijing_names_a_window_before_the_fair_and_Shunyi_a_term_after_the_acceptance()
    {
        var fair = new JobFair { Day = Entries.Day("2018-09-15"), AcceptedOn = Entries.Day("2018-09-03") };

        var beijing = Assert.Single(fair.Dates(Policy.Named("beijing-2018"), WorkingDayCalendar.WeekendsOnly));
        Assert.Equal((Entries.Day("2018-09-12"), Entries.Day("2018-09-14")), (beijing.NotBefore!.Value, beijing.Due));
        Assert.Equal([Entries.Day("2018-09-06"), Entries.Day("2018-09-21")], fair.Dates(Policy.Named("shunyi-2011"), WorkingDayCalendar.WeekendsOnly).Select(date => date.Due));
    }

    [Theory]
    [InlineData(99, Verdict.Fails)]
    [InlineData(100, Verdict.Holds)]
    [InlineData(null, Verdict.CannotTell)]
    [Trait("Requirement", "R-367")]
    [Trait("Example", "W-21")]
    public void A_hundred_diverted_workers_have_a_fair_of_their_own(int? workers, Verdict verdict)
    {
        Assert.Equal(verdict, JobFair.IsPreciseFairThePriority(workers, Policy.Named("fengtai-2017"))!.Verdict);
        Assert.Null(JobFair.IsPreciseFairThePriority(workers, Policy.Named("beijing-2018")));
    }

    private static List<DateOnly> DaysOf(string row, string from, string to) =>
        [.. OfficeCalendar.Between(Policy.Named("shunyi-2011"), Entries.Day(from), Entries.Day(to), WorkingDayCalendar.WeekendsOnly).Where(day => day.Rows.Contains(row)).Select(day => day.Day)];
}
