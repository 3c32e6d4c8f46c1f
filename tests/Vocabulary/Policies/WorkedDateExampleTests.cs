using System.Globalization;
using Jiuye.Vocabulary;

namespace Vocabulary.Tests.Policies;

/// <summary>The worked examples of requirements 4.4: a policy's number, a calendar, a date. Weekends are the only days off unless an example says otherwise.</summary>
public class WorkedDateExampleTests
{
    private static readonly WorkingDayCalendar Weekends = WorkingDayCalendar.WeekendsOnly;
    private static readonly Policy Beijing = Policy.Named("beijing-2018");
    private static readonly Policy Shunyi = Policy.Named("shunyi-2011");
    private static readonly Policy Fengtai = Policy.Named("fengtai-2017");
    private static readonly Policy Xuchang = Policy.Named("xuchang-2023");

    [Fact]
    [Trait("Example", "W-16")]
    public void A_street_told_on_a_Thursday_recommends_by_Saturday_and_plans_by_Sunday_and_asks_after_five_days()
    {
        var reported = Day("2011-09-01");

        Assert.Equal(Day("2011-09-03"), Due(Shunyi, PolicyParameters.StreetFirstRecommendationDays, reported));
        Assert.Equal(Day("2011-09-04"), Due(Shunyi, PolicyParameters.PlanDraftDays, reported));
        Assert.Equal(
            new Deadline(5, TimeUnit.Days, DeadlineForm.After),
            Shunyi.Get(PolicyParameters.RecommendationFollowUpDays, OfficeTier.Street, "hard_to_employ"));
    }

    [Fact]
    [Trait("Example", "W-17")]
    public void A_community_contacts_in_two_and_offers_a_posting_in_five_working_days_of_recognition()
    {
        var recognised = Day("2011-09-01");

        Assert.Equal(Day("2011-09-05"), Due(Shunyi, PolicyParameters.CaseOfficerFirstContactDays, recognised, OfficeTier.Community));
        Assert.Equal(Day("2011-09-08"), Due(Shunyi, PolicyParameters.CommunityFirstPostingDays, recognised));
    }

    [Fact]
    [Trait("Example", "W-26")]
    public void Ready_for_a_job_is_who_can_start_within_two_weeks_of_the_hiring_notice() =>
        Assert.Equal(Day("2018-09-17"), Due(Beijing, PolicyParameters.JobReadyMaxStartWeeks, Day("2018-09-03")));

    [Fact]
    [Trait("Example", "W-34")]
    public void A_recommendation_on_a_Thursday_is_followed_up_by_the_next_Thursday() =>
        Assert.Equal(Day("2018-09-13"), Due(Beijing, PolicyParameters.RecommendationFollowUpDays, Day("2018-09-06")));

    [Fact]
    [Trait("Example", "W-35")]
    public void Someone_willing_but_not_registering_is_surveyed_again_in_ten_working_days() =>
        Assert.Equal(Day("2018-11-15"), Due(Beijing, PolicyParameters.WillingnessResurveyDays, Day("2018-11-01")));

    [Fact]
    [Trait("Example", "W-36")]
    public void Surveys_lie_at_most_thirty_days_apart_even_where_that_is_a_Saturday() =>
        Assert.Equal(Day("2018-12-01"), Due(Beijing, PolicyParameters.WillingnessMaxGapDays, Day("2018-11-01")));

    [Fact]
    [Trait("Example", "W-37")]
    public void A_start_of_work_is_followed_up_after_ten_working_days_and_about_one_three_and_six_months()
    {
        var started = Day("2018-10-15");

        Assert.Equal(Day("2018-10-29"), Due(Beijing, PolicyParameters.StartOfWorkFollowUpDays, started));
        Assert.Equal(
            [Day("2018-11-15"), Day("2019-01-15"), Day("2019-04-15")],
            Beijing.Statements(PolicyParameters.RetentionFollowUpMonths).Select(later => later.Value!.DayFor(started, Weekends)));
    }

    [Fact]
    [Trait("Example", "W-38")]
    public void Ten_working_days_over_the_National_Day_end_six_days_later_than_weekends_alone_would_say()
    {
        var limit = new Deadline(10, TimeUnit.WorkingDays, DeadlineForm.Within);

        Assert.Equal(Day("2018-10-10"), limit.DayFor(Day("2018-09-20"), WorkingDayCalendar.Prc));
        Assert.Equal(Day("2018-10-04"), limit.DayFor(Day("2018-09-20"), Weekends));
    }

    [Fact]
    [Trait("Example", "W-39")]
    public void Level_one_aid_reaches_who_registered_on_a_Friday_by_the_next_Friday() =>
        Assert.Equal(Day("2023-07-14"), Due(Xuchang, PolicyParameters.LevelOneAidDays, Day("2023-07-07")));

    [Fact]
    [Trait("Example", "W-40")]
    public void A_street_asks_the_employer_by_the_day_from_which_on_the_community_asks()
    {
        var street = Shunyi.Get(PolicyParameters.EmployerRecommendationFollowUpDays, OfficeTier.Street)!;
        var community = Shunyi.Get(PolicyParameters.EmployerRecommendationFollowUpDays, OfficeTier.Community)!;

        Assert.Equal((DeadlineForm.Within, Day("2011-08-10")), (street.Form, street.DayFor(Day("2011-08-01"), Weekends)));
        Assert.Equal((DeadlineForm.After, Day("2011-08-10")), (community.Form, community.DayFor(Day("2011-08-01"), Weekends)));
    }

    [Fact]
    [Trait("Example", "W-41")]
    public void Unstable_work_is_followed_up_every_ten_days() =>
        Assert.Equal(Day("2011-08-11"), Shunyi.Get(PolicyParameters.InWorkUnstableFollowUp)!.NextAfter(Day("2011-08-01"), Weekends));

    [Fact]
    [Trait("Example", "W-42")]
    public void Insurance_is_checked_by_the_fifth_and_told_by_the_tenth_after_two_months_in_a_row()
    {
        Assert.Equal(Day("2011-09-05"), Shunyi.Get(PolicyParameters.InsuranceCheckDay)!.DayIn(Day("2011-09-01")));
        Assert.Equal(Day("2011-09-10"), Shunyi.Get(PolicyParameters.InsuranceNoticeDay)!.DayIn(Day("2011-09-01")));
        Assert.Equal(2, Shunyi.Get(PolicyParameters.InsuranceConsecutiveMonths)!.Amount);
    }

    [Fact]
    [Trait("Example", "W-43")]
    public void Monitoring_data_read_on_the_24th_are_reported_in_five_working_days_and_sent_by_the_10th()
    {
        var read = Shunyi.Get(PolicyParameters.SystemMonitoringDay, @case: "data")!.DayIn(Day("2011-08-01"));

        Assert.Equal(Day("2011-08-24"), read);
        Assert.Equal(Day("2011-08-31"), Due(Shunyi, PolicyParameters.MonthlyMonitoringReportDays, read));
        Assert.Equal(Day("2011-09-10"), Shunyi.Get(PolicyParameters.MonthlyMonitoringSubmitDay)!.DayIn(read));
    }

    [Fact]
    [Trait("Example", "W-44")]
    public void A_fair_on_a_Saturday_is_published_by_Wednesday_and_followed_up_in_seven_and_thirty_days()
    {
        var fair = Day("2017-06-17");

        Assert.Equal(Day("2017-06-14"), Due(Fengtai, PolicyParameters.FairPrePublishDays, fair));
        Assert.Equal(Day("2017-06-24"), Due(Fengtai, PolicyParameters.FairIntentionFollowUpDays, fair));
        Assert.Equal(Day("2017-07-17"), Due(Fengtai, PolicyParameters.FairStartFollowUpDays, fair));
    }

    [Fact]
    [Trait("Example", "W-45")]
    public void The_monthly_table_is_due_by_the_20th_and_the_policy_names_that_reading()
    {
        Assert.Equal(Day("2017-06-20"), Fengtai.Get(PolicyParameters.MonthlyServiceTableDay)!.DayIn(Day("2017-06-01")));
        Assert.Equal("by_that_day", Fengtai.Get(PolicyParameters.BeforeADay)!.Name);
    }

    [Fact]
    [Trait("Example", "W-46")]
    public void Supply_and_demand_of_the_third_quarter_follow_the_streets_and_the_district_s_calendar()
    {
        Assert.Equal(Day("2011-09-20"), InThirdQuarter(PolicyParameters.SupplyDemandQueryDay, OfficeTier.Street));
        Assert.Equal(Day("2011-09-25"), InThirdQuarter(PolicyParameters.SupplyDemandReportDay, OfficeTier.Street));
        Assert.Equal(Day("2011-09-30"), InThirdQuarter(PolicyParameters.SupplyDemandSubmitDay, OfficeTier.Street));
        Assert.Equal(Day("2011-10-05"), InThirdQuarter(PolicyParameters.SupplyDemandPublishDay, OfficeTier.Street));
        Assert.Equal(Day("2011-09-24"), InThirdQuarter(PolicyParameters.SupplyDemandQueryDay, OfficeTier.District));
        Assert.Equal(Day("2011-09-26"), InThirdQuarter(PolicyParameters.SupplyDemandConferenceDay, OfficeTier.District));
        Assert.Equal(Day("2011-10-05"), InThirdQuarter(PolicyParameters.SupplyDemandReportDay, OfficeTier.District));
        Assert.Equal(Day("2011-10-10"), InThirdQuarter(PolicyParameters.SupplyDemandPublishDay, OfficeTier.District));
    }

    [Fact]
    [Trait("Example", "W-47")]
    public void The_wage_guideline_surveyed_in_2011_goes_to_the_city_by_10_March_2012()
    {
        Assert.Equal(Day("2011-11-24"), Shunyi.Get(PolicyParameters.WageSurveySendDate)!.DayIn(Day("2011-01-01")));
        Assert.Equal(Day("2011-12-24"), Shunyi.Get(PolicyParameters.WageAnalysisDate)!.DayIn(Day("2011-01-01")));
        Assert.Equal(Day("2012-03-10"), Shunyi.Get(PolicyParameters.WageGuidelineSubmitDate)!.DayIn(Day("2011-01-01")));
    }

    [Fact]
    [Trait("Example", "W-48")]
    public void The_fourth_quarter_s_funds_are_planned_by_18_September() =>
        Assert.Equal(Day("2011-09-18"), Shunyi.Get(PolicyParameters.PwjFundPlanDay)!.DayIn(Day("2011-08-15")));

    [Theory]
    [Trait("Example", "W-49")]
    [InlineData("2011-08-01", "2011-08-31")]
    [InlineData("2011-05-10", "2011-05-25")] // the 31st is a Tuesday: the last Wednesday of the month is taken
    public void The_unemployment_meeting_is_on_the_last_Wednesday(string within, string meeting) =>
        Assert.Equal(Day(meeting), Shunyi.Get(PolicyParameters.UnemploymentMeetingDay)!.DayIn(Day(within)));

    [Fact]
    [Trait("Example", "W-04")]
    public void How_benefit_months_go_on_after_five_years_is_a_reading_that_the_policy_names()
    {
        var reading = Shunyi.Statement(PolicyParameters.BenefitSwitchReading)!;

        Assert.Equal("b", reading.Value!.Name);
        Assert.Contains("C: 12 months", reading.Note, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Example", "W-13")]
    [Trait("Example", "W-14")]
    public void Bracketed_numbers_are_both_kept_and_the_reading_is_named()
    {
        Assert.Equal("before_bracket", Fengtai.Get(PolicyParameters.BracketedNumbers)!.Name);
        Assert.Equal(5, Fengtai.Get(PolicyParameters.ExpertConsultationAfterFailures)!.Amount);
        Assert.Equal(3, Fengtai.Get(PolicyParameters.ExpertConsultationAfterFailures, @case: "bracketed")!.Amount);
        Assert.True(Fengtai.Get(PolicyParameters.MinPostingsPerPerson)!.IsMetBy(2));
        Assert.False(Fengtai.Get(PolicyParameters.MinPostingsPerPerson, @case: "bracketed")!.IsMetBy(2));
    }

    [Fact]
    [Trait("Example", "W-19")]
    [Trait("Example", "W-20")]
    public void Ten_persons_lie_in_both_brackets_and_eighty_in_none()
    {
        var atEmployer = Shunyi.Get(PolicyParameters.InterviewAtEmployerHeadcount)!;
        var platform = Shunyi.Get(PolicyParameters.InterviewPlatformHeadcount)!;

        Assert.True(atEmployer.IsMetBy(10) && platform.IsMetBy(10));
        Assert.False(atEmployer.IsMetBy(80) || platform.IsMetBy(80));
        Assert.Equal("at_employer", Shunyi.Get(PolicyParameters.InterviewOverlap)!.Name);
    }

    [Fact]
    [Trait("Example", "W-21")]
    public void A_hundred_diverted_workers_are_enough_for_a_precise_fair_and_99_are_not()
    {
        var least = Fengtai.Get(PolicyParameters.PreciseFairMinDivertedWorkers)!;

        Assert.True(least.IsMetBy(100));
        Assert.False(least.IsMetBy(99));
    }

    [Fact]
    [Trait("Example", "W-70")]
    public void Thirty_percent_of_own_funds_meet_for_an_enterprise_and_not_for_an_individual()
    {
        Assert.True(Shunyi.Get(PolicyParameters.LoanOwnFundsEnterprise)!.IsMetBy(30));
        Assert.False(Shunyi.Get(PolicyParameters.LoanInvestmentIndividual)!.IsMetBy(30));
    }

    private static DateOnly Due(Policy policy, PolicyParameter<Deadline> parameter, DateOnly eventDay, OfficeTier? tier = null) =>
        policy.Get(parameter, tier)!.DayFor(eventDay, Weekends);

    private static DateOnly InThirdQuarter(PolicyParameter<DayRule> parameter, OfficeTier tier) =>
        Shunyi.Get(parameter, tier)!.DayIn(Day("2011-08-15"));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
