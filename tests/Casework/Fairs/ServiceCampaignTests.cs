using Jiuye.Vocabulary;
using static Jiuye.Casework.Tests.Entries;

namespace Jiuye.Casework.Tests.Fairs;

/// <summary>001 Ch.2 §5: plan within five working days of the city's notice, run, report and file at once.</summary>
[Trait("Requirement", "R-387")]
public sealed class ServiceCampaignTests
{
    private static readonly Policy Shunyi = Policy.Named("shunyi-2011");

    private static readonly ServiceCampaign Noticed = new(CampaignKind.SpringBreeze, Day("2011-01-28"));

    [Fact]
    public void The_campaigns_that_the_text_names_are_told_apart() => Assert.Equal(
        [CampaignKind.EmploymentAidMonth, CampaignKind.SpringBreeze, CampaignKind.PrivateEnterpriseRecruitmentWeek, CampaignKind.Other], Enum.GetValues<CampaignKind>());

    [Fact]
    [Trait("Requirement", "R-330")]
    public void The_plan_is_made_within_5_working_days_of_the_notice()
    {
        var step = Assert.Single(Noticed.LeftToDo(Shunyi, WorkingDayCalendar.Prc, Day("2011-01-28")));

        // Friday 28 January; Sunday the 30th was worked, Spring Festival began on 2 February: 30, 31, 1, then 9 and 10 February.
        Assert.Equal((Day("2011-02-10"), "001 L1442"), (step.Due!.Value, step.Article));
    }

    [Theory]
    [InlineData("2011-03-31", 0)]
    [InlineData("2011-04-01", 2)]
    [InlineData("2011-04-02", 1)]
    [InlineData("2011-04-03", 0)]
    public void Figures_are_reported_and_filed_once_it_is_over(string day, int left)
    {
        var campaign = Noticed with { PlannedOn = Day("2011-02-09"), EndedOn = Day("2011-04-01"), ReportedOn = Day("2011-04-02"), FiledOn = Day("2011-04-03") };

        var steps = campaign.LeftToDo(Shunyi, WorkingDayCalendar.Prc, Day(day));

        Assert.Equal(left, steps.Count);
        Assert.All(steps, static step => Assert.Equal((null, "001 Ch.2 §5, L1434–1451"), (step.Due, step.Article)));
    }

    [Fact]
    public void A_campaign_that_ended_without_a_plan_still_lacks_it() =>
        Assert.Equal(3, (Noticed with { EndedOn = Day("2011-04-01") }).LeftToDo(Shunyi, WorkingDayCalendar.Prc, Day("2011-04-01")).Count);

    [Fact]
    public void Before_the_notice_and_where_the_text_is_silent_nothing_is_owed()
    {
        Assert.Empty(Noticed.LeftToDo(Shunyi, WorkingDayCalendar.Prc, Day("2011-01-27")));
        Assert.Empty(Noticed.LeftToDo(Policy.Named("beijing-2018"), WorkingDayCalendar.Prc, Day("2011-02-28")));
    }
}
