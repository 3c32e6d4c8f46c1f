using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Startups;

public sealed class StartupProjectTests
{
    private static readonly DateOnly AsOf = new(2026, 3, 31);

    private static Policy Shunyi { get; } = Policy.Named("shunyi-2011");

    [Fact]
    [Trait("Requirement", "R-568")]
    public void A_project_record_names_what_it_leaves_blank()
    {
        Assert.Equal(["执行人年龄", "执行人性别", "项目类别", "项目所在地", "项目运营情况"], new StartupProject("p1").Blank().Select(static blank => blank.Zh));
        Assert.Empty(new StartupProject("p1")
        {
            ExecutorAge = 40,
            Executor = new() { Gender = "女" },
            Category = IndustryCode.Parse("6210"),
            Place = DistrictCode.Parse("110113"),
            State = StartupProjectState.Running,
        }.Blank());
    }

    [Fact]
    [Trait("Requirement", "R-568")]
    public void The_district_collects_what_is_feasible_by_a_check_on_site_with_an_assessed_provider_and_good_prospects()
    {
        StartupProject project = new("p1") { CheckedOn = AsOf, Found = Found("market_feasible_on_site", "provider_assessed", "good_prospects") };

        Assert.Equal(Verdict.Holds, project.Decide(Shunyi, OfficeTier.District)!.Verdict);
        Assert.Equal(Verdict.CannotTell, (project with { CheckedOn = null }).Decide(Shunyi, OfficeTier.District)!.Verdict);
        Assert.Equal(Verdict.Fails, (project with { Found = new Dictionary<string, bool?>(project.Found) { ["good_prospects"] = false } }).Decide(Shunyi, OfficeTier.District)!.Verdict);
    }

    [Theory]
    [Trait("Requirement", "R-569")]
    [InlineData("small_investment")]
    [InlineData("low_risk")]
    [InlineData("quick_return")]
    [InlineData("scientific")]
    [InlineData("can_be_spread")]
    [InlineData("background_analysed")]
    [InlineData("provider_tested")]
    [InlineData("market_feasible_on_site")]
    [InlineData("good_prospects")]
    public void The_street_collects_nothing_that_lacks_one_of_its_criteria(string missing)
    {
        var criteria = Checklist.Of(PolicyParameters.StartupProjectCriteria, Shunyi, OfficeTier.Street)!.Items.Select(static item => item.Code).ToArray();
        StartupProject whole = new("p1") { CheckedOn = AsOf, Found = Found(criteria) };

        Assert.Equal(Verdict.Holds, whole.Decide(Shunyi, OfficeTier.Street)!.Verdict);
        Assert.Equal(Verdict.CannotTell, (whole with { Found = Found([.. criteria.Where(code => code != missing)]) }).Decide(Shunyi, OfficeTier.Street)!.Verdict);
        Assert.Equal(Verdict.Fails, (whole with { Found = new Dictionary<string, bool?>(whole.Found) { [missing] = false } }).Decide(Shunyi, OfficeTier.Street)!.Verdict);
    }

    [Fact]
    public void Where_a_jurisdiction_states_no_criteria_nothing_is_decided() => Assert.Null(new StartupProject("p1").Decide(Policy.Named("harbin-2010"), OfficeTier.Street));

    [Fact]
    [Trait("Requirement", "R-551")]
    public void In_Fengtai_start_up_guidance_has_seven_contents()
    {
        var contents = Checklist.Of(PolicyParameters.StartupGuidanceContents, Policy.Named("fengtai-2017"))!;

        Assert.Equal(["创业政策", "创业培训", "创业实训", "项目开发", "专家咨询", "创业孵化", "跟踪服务"], contents.Items.Select(static item => item.Text.Zh));
        var decision = contents.Decide(new Dictionary<string, bool?> { ["policy"] = true, ["incubation"] = false });
        Assert.Equal((Verdict.Fails, "000 Art. 31"), (decision.Verdict, decision.Article));
    }

    [Fact]
    [Trait("Requirement", "R-567")]
    public void In_Shunyi_the_district_s_advice_covers_ability_market_organisation_management_competition_finance_and_lectures() => Assert.Equal(
        ["policy", "founding_ability", "market_analysis", "organisation", "management_quality", "competition", "finance_difficulties", "lectures"],
        Checklist.Of(PolicyParameters.StartupGuidanceContents, Shunyi, OfficeTier.District)!.Items.Select(static item => item.Code));

    [Fact]
    [Trait("Requirement", "R-572")]
    public void An_answer_on_the_policy_that_is_not_what_the_policy_says_is_to_be_put_right()
    {
        var right = new PolicyAnswer("loan_max_amount", Shunyi.Statement(PolicyParameters.LoanMaxAmount)!.ToText().Zh);

        Assert.Equal(Verdict.Holds, right.Check(Shunyi)!.Verdict);
        var wrong = (right with { Told = "不超过1000000元" }).Check(Shunyi)!;
        Assert.Equal((Verdict.Fails, true), (wrong.Verdict, wrong.WouldChange[0].Zh.Contains(right.Told, StringComparison.Ordinal)));
        Assert.Null(right.Check(Policy.Named("beijing-2018")));
        Assert.Throws<ArgumentException>(() => new PolicyAnswer("tea_time", "x").Check(Shunyi));
        Assert.Equal(["questions_answered", "finance_talks", "tracking"], Checklist.Of(PolicyParameters.StartupGuidanceContents, Shunyi, OfficeTier.Street)!.Items.Select(static item => item.Code));
    }

    [Fact]
    [Trait("Requirement", "R-561")]
    public void Employment_goes_along_with_each_stage_of_a_large_project()
    {
        EconomicProject project = new() { IsBeingStudied = true, HasEmploymentForecast = true, IsRegistered = true, HasPlacement = false, IsOperating = false };

        Assert.Equal([Verdict.Holds, Verdict.Fails, Verdict.Holds], project.Decide(Shunyi).Select(static decision => decision.Verdict));
        Assert.Equal([Verdict.CannotTell, Verdict.CannotTell, Verdict.CannotTell], new EconomicProject().Decide(Shunyi).Select(static decision => decision.Verdict));
        Assert.Equal(Verdict.Holds, (project with { HasPlacement = true }).Decide(Shunyi)[1].Verdict);
        Assert.Empty(project.Decide(Policy.Named("beijing-2018")));
    }

    [Theory]
    [Trait("Requirement", "R-562")]
    [InlineData(SkillGrade.Senior, "助理工程师")]
    [InlineData(SkillGrade.Technician, "工程师")]
    [InlineData(SkillGrade.SeniorTechnician, "高级工程师")]
    [InlineData(SkillGrade.Intermediate, null)]
    public void A_skilled_worker_may_have_the_pay_of_an_engineer_s_post(SkillGrade grade, string? post) => Assert.Equal(post, PayParity.Of(grade, Shunyi)?.Post.Zh);

    private static Dictionary<string, bool?> Found(params string[] codes) => codes.ToDictionary(static code => code, static _ => (bool?)true);
}
