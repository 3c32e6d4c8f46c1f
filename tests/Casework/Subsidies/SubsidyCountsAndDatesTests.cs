using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Subsidies;

public sealed class SubsidyCountsAndDatesTests
{
    private static Policy Shunyi { get; } = Policy.Named("shunyi-2011");

    private static WorkingDayCalendar Days => WorkingDayCalendar.Prc;

    [Theory]
    [Trait("Example", "W-73")]
    [Trait("Requirement", "R-536")]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 2)]
    [InlineData(47, 5)]
    [InlineData(50, 5)]
    public void A_tenth_of_the_trainees_is_called_rounded_up(int trainees, int calls) =>
        Assert.Equal(calls, GuidanceTraining.Calls(trainees, Shunyi)!.Value);

    [Fact]
    [Trait("Example", "W-73")]
    public void The_other_ways_to_round_are_shown()
    {
        var calls = GuidanceTraining.Calls(47, Shunyi)!;

        Assert.Equal(["up 5 True", "down 4 False", "half_up 5 False"], calls.Readings.Select(reading => $"{reading.Name} {reading.Value} {reading.IsTaken}"));
        Assert.Equal("a begun one counts: 4.7 → 5", calls.Steps[^1].Text.En);
    }

    [Fact]
    public void More_trainees_never_mean_fewer_calls_and_the_steps_add_up() => Prop.ForAll(
        Gen.Choose(0, 10_000).ToArbitrary(),
        trainees =>
        {
            var calls = GuidanceTraining.Calls(trainees, Shunyi)!;
            return calls.Value <= GuidanceTraining.Calls(trainees + 1, Shunyi)!.Value && calls.Value == calls.Steps.Sum(step => step.Part ?? 0) && calls.Value >= trainees / 10m;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [Trait("Requirement", "R-540")]
    [InlineData(1.9, true, Verdict.Fails)]
    [InlineData(2.0, true, Verdict.Holds)]
    [InlineData(2.1, true, Verdict.Holds)]
    [InlineData(2.0, false, Verdict.Fails)]
    [InlineData(2.0, null, Verdict.CannotTell)]
    public void Guidance_comes_before_the_certificate_and_lasts_two_hours(double hours, bool? before, Verdict verdict)
    {
        GuidanceRecord record = new() { Hours = (decimal)hours, BeforeCertificate = before, LedgerInOwnHand = true, SystemEqualsLedger = true };

        Assert.Equal(verdict, GuidanceTraining.Decide(record, Shunyi)!.Verdict);
        Assert.Equal(verdict, SubsidyGuide.Decide(Subsidy.GuidanceTraining, new() { Guidance = record }, Shunyi)!.Verdict);
    }

    [Fact]
    [Trait("Requirement", "R-540")]
    public void A_system_that_differs_from_the_ledger_is_not_claimed_for() => Assert.Equal(
        Verdict.Fails,
        GuidanceTraining.Decide(new() { Hours = 2, BeforeCertificate = true, LedgerInOwnHand = true, SystemEqualsLedger = false }, Shunyi)!.Verdict);

    [Theory]
    [Trait("Requirement", "R-537")]
    [Trait("Requirement", "R-538")]
    [InlineData("2011-07-01", "2011-10-05", "2011-10-10")]
    [InlineData("2011-09-30", "2011-10-05", "2011-10-10")]
    [InlineData("2011-10-01", "2012-01-05", "2012-01-10")]
    [InlineData("2011-12-31", "2012-01-05", "2012-01-10")]
    public void A_quarters_guidance_is_claimed_by_the_5th_and_the_10th_of_the_next_quarters_first_month(string quarter, string street, string district)
    {
        var days = GuidanceTraining.ClaimDays(Entries.Day(quarter), Shunyi);

        Assert.Equal([Entries.Day(street), Entries.Day(district)], days.Select(day => day.On));
        Assert.Equal(["街（镇）向区申报", "区向市申请"], days.Select(day => day.What.Zh));
        Assert.All(days, day => Assert.True(day.IsLatest));
    }

    [Fact]
    [Trait("Requirement", "R-475")]
    [Trait("Requirement", "R-480")]
    public void The_district_reviews_within_5_working_days() =>
        Assert.Equal(Entries.Day("2011-09-08"), SubsidyDates.Review(Entries.Day("2011-09-01"), Shunyi, Days)!.On);

    [Fact]
    [Trait("Requirement", "R-484")]
    public void Deductions_are_checked_every_month() => Assert.Equal(
        ["2011-02-28", "2011-03-31", "2011-04-30"],
        SubsidyDates.DeductionChecks(Entries.Day("2011-01-31"), Entries.Day("2011-05-30"), Shunyi, Days).Select(date => date.On.ToString("O", null)));

    [Theory]
    [Trait("Requirement", "R-534")]
    [Trait("Requirement", "R-535")]
    [Trait("Requirement", "R-616")]
    [InlineData("2011-09-08", Verdict.Fails)]
    [InlineData("2011-09-09", Verdict.Holds)]
    public void After_three_examinations_and_a_week_without_objection_it_goes_to_finance(string asOf, Verdict verdict)
    {
        DistrictSubsidyReview review = new() { Passed = [true, true, true], PublishedOn = Entries.Day("2011-09-01"), HasObjections = false };

        Assert.Equal(Entries.Day("2011-09-08"), SubsidyDates.NoticeEnds(Entries.Day("2011-09-01"), Shunyi, Days)!.On);
        Assert.Equal(verdict, review.Decide(Entries.Day(asOf), Shunyi, Days)!.Verdict);
        Assert.Equal(Verdict.Fails, (review with { HasObjections = true }).Decide(Entries.Day("2011-10-01"), Shunyi, Days)!.Verdict);
        Assert.Equal(Verdict.CannotTell, (review with { HasObjections = null }).Decide(Entries.Day("2011-10-01"), Shunyi, Days)!.Verdict);
        Assert.Equal(Verdict.Fails, (review with { Passed = [true, false] }).Decide(Entries.Day("2011-10-01"), Shunyi, Days)!.Verdict);
    }

    [Fact]
    [Trait("Requirement", "R-534")]
    public void No_level_decides_before_the_one_below_it_has_passed_the_application()
    {
        Assert.Throws<ArgumentException>(() => new DistrictSubsidyReview { Passed = [null, true] }.Decide(Entries.Day("2011-10-01"), Shunyi, Days));
        Assert.Throws<ArgumentException>(() => new DistrictSubsidyReview { Passed = [false, true] }.Decide(Entries.Day("2011-10-01"), Shunyi, Days));
        Assert.Throws<ArgumentException>(() => new DistrictSubsidyReview { Passed = [true, true, true, true] }.Decide(Entries.Day("2011-10-01"), Shunyi, Days));
    }

    [Fact]
    [Trait("Example", "W-71")]
    [Trait("Requirement", "R-553")]
    public void Three_tenths_of_an_incubator_are_free_for_registered_unemployed_founders()
    {
        var free = StartupSite.Free(1000, Policy.Named("xuchang-2023"))!;

        Assert.Equal(300, free.Value);
        Assert.Contains("tolerance", free.Notes[0].En, StringComparison.Ordinal);
        Assert.Null(StartupSite.Free(1000, Shunyi));
    }

    [Theory]
    [Trait("Example", "W-72")]
    [Trait("Requirement", "R-653")]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2000, 1)]
    [InlineData(2001, 2)]
    [InlineData(4000, 2)]
    [InlineData(5000, 3)]
    public void A_community_has_one_worker_for_2000_of_its_labour_force_and_at_least_one(int labourForce, int staff)
    {
        var needed = CommunityStaff.Needed(labourForce, Shunyi)!;

        Assert.Equal(staff, needed.Value);
        Assert.Equal(staff, needed.Steps.Sum(step => step.Part ?? 0));
    }
}
