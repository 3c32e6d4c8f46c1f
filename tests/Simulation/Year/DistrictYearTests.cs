using Jiuye.Casework;
using Jiuye.Simulation;
using Jiuye.Vocabulary;

namespace Simulation.Tests.Year;

/// <summary>A district's year: every duty is accounted for.</summary>
public sealed class DistrictYearTests
{
    private static readonly DateOnly From = new(2025, 1, 1);

    [Theory]
    [InlineData("beijing-2018")]
    [InlineData("fengtai-2017")]
    [InlineData("harbin-2010")]
    [InlineData("shunyi-2011")]
    [InlineData("xuchang-2023")]
    public void What_began_was_met_or_ended_or_stands_on_every_day_and_so_do_the_ledgers_say(string policy)
    {
        // The year itself compares its account with the ledgers at the end of each month and throws where they part.
        var days = new DistrictYear(Options(policy)).Run().ToList();

        var standing = 0L;
        foreach (var day in days)
        {
            standing += day.Created - day.MetInTime - day.MetLate - day.Ended;
            Assert.Equal(standing, day.Standing);
            Assert.InRange(day.Overdue, 0, day.Standing);
            Assert.InRange(day.Acts, 0, day.IsWorked ? 30 : 0);
        }

        Assert.Equal(365, days.Count);
    }

    [Fact]
    public void A_year_holds_duties_met_in_time_met_late_ended_standing_and_overdue()
    {
        var days = new DistrictYear(Options("shunyi-2011")).Run().ToList();

        Assert.All(
            new[] { days.Sum(static day => day.MetInTime), days.Sum(static day => day.MetLate), days.Sum(static day => day.Ended), days[^1].Standing, days.Max(static day => day.Overdue) },
            static count => Assert.True(count > 10, $"{count} are too few to prove anything"));
    }

    [Fact]
    public void The_same_options_give_the_same_days_and_another_seed_others()
    {
        var days = new DistrictYear(Options("beijing-2018") with { Days = 90 }).Run().ToList();

        Assert.Equal(days, new DistrictYear(Options("beijing-2018") with { Days = 90 }).Run());
        Assert.NotEqual(days, new DistrictYear(Options("beijing-2018") with { Days = 90, Seed = 6 }).Run());
    }

    [Fact]
    public void With_no_hands_nothing_is_done_and_more_falls_overdue_than_with_many()
    {
        var none = new DistrictYear(Options("shunyi-2011") with { ActsPerDay = 0 }).Run().ToList();
        var many = new DistrictYear(Options("shunyi-2011") with { ActsPerDay = 1_000 }).Run().ToList();

        Assert.Equal(0, none.Sum(static day => day.Acts));
        Assert.True(none[^1].Overdue > 10 * many[^1].Overdue, $"{none[^1].Overdue} with none, {many[^1].Overdue} with many");
    }

    [Fact]
    public void An_entry_that_the_account_did_not_see_is_found_when_the_ledgers_are_read_anew()
    {
        var day = new DateOnly(2025, 3, 3);
        var book = new DutyBook(new(DutyRules.Of(Policy.Named("beijing-2018")), WorkingDayCalendar.Prc));
        var registered = new CaseEvent(new("s"), day, CaseEventKind.Registered);
        var guided = new CaseEvent(new("s"), day, CaseEventKind.Guided);
        var signed = new CaseEvent(new("s"), day, CaseEventKind.AgreementSigned);
        book.Follow(Ledger.Of(new("s"), [registered, signed]), day, [registered, signed]);

        book.Verify([Ledger.Of(new("s"), [registered, signed])], day);
        Assert.Throws<InvalidOperationException>(() => book.Verify([Ledger.Of(new("s"), [registered, signed, guided])], day));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1_097, 1)]
    [InlineData(365, 0)]
    public void A_number_out_of_its_range_is_named_with_its_range(int days, int persons)
    {
        var problem = Assert.Throws<ArgumentException>(() => new DistrictYear(Options("beijing-2018") with { Days = days, Persons = persons }));

        Assert.Contains("expected 1 to", problem.Message, StringComparison.Ordinal);
    }

    private static DistrictYearOptions Options(string policy) => new() { Policy = Policy.Named(policy), From = From, Persons = 150, Arrivals = 2, ActsPerDay = 30, Seed = 5 };
}
