using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Offices;

/// <summary>Which level there is, what it does, who serves together and where.</summary>
public sealed class TierTests
{
    private static Policy Beijing { get; } = Policy.Named("beijing-2018");

    private static Policy Shunyi { get; } = Policy.Named("shunyi-2011");

    [Fact]
    [Trait("Requirement", "R-622")]
    public void In_Shunyi_three_levels_manage_and_four_serve()
    {
        var levels = OfficeTiers.Of(Shunyi);

        Assert.Equal([OfficeTier.City, OfficeTier.District, OfficeTier.Street, OfficeTier.Community], levels.Select(level => level.Tier));
        Assert.Equal([true, true, true, false], levels.Select(level => level.IsManaging));
    }

    [Fact]
    [Trait("Requirement", "R-622")]
    public void What_a_level_cannot_solve_goes_to_the_next_one_up_to_the_city()
    {
        Assert.Equal([OfficeTier.Street, OfficeTier.District, OfficeTier.City], Up(OfficeTier.Community));

        static List<OfficeTier> Up(OfficeTier tier) => OfficeTiers.Above(tier) is { } above ? [above, .. Up(above)] : [];
    }

    [Theory]
    [InlineData("beijing-2018", "technology", new[] { OfficeTier.City, OfficeTier.District })]
    [InlineData("beijing-2018", "professional_service", new[] { OfficeTier.District })]
    [InlineData("beijing-2018", "service_to_persons", new[] { OfficeTier.Street })]
    [InlineData("beijing-2018", "service_to_employers", new[] { OfficeTier.Street })]
    [InlineData("shunyi-2011", "final_aid", new[] { OfficeTier.District })]
    [InlineData("shunyi-2011", "leading_aid", new[] { OfficeTier.Street })]
    [InlineData("shunyi-2011", "true_figures", new[] { OfficeTier.Community })]
    [InlineData("xuchang-2023", "main_responsibility", new[] { OfficeTier.Street, OfficeTier.Community })]
    [InlineData("xuchang-2023", "organisation", new[] { OfficeTier.District })]
    [InlineData("harbin-2010", "plans_and_rules", new[] { OfficeTier.District })]
    [InlineData("harbin-2010", "carrying_out", new[] { OfficeTier.Street })]
    [InlineData("fengtai-2017", "carrying_out", new OfficeTier[0])]
    [Trait("Requirement", "R-619")]
    [Trait("Requirement", "R-620")]
    [Trait("Requirement", "R-621")]
    [Trait("Requirement", "R-623")]
    [Trait("Requirement", "R-624")]
    [Trait("Requirement", "R-625")]
    public void Each_jurisdiction_gives_its_levels_their_tasks(string policy, string task, OfficeTier[] tiers) =>
        Assert.Equal(tiers, OfficeTask.Responsible(task, Policy.Named(policy)));

    [Fact]
    [Trait("Requirement", "R-621")]
    public void The_street_serves_every_day_and_each_task_has_its_words_and_article()
    {
        Assert.Equal(["daily_service", "service_to_persons", "service_to_employers"], OfficeTask.Of(Beijing).Where(task => task.Tier == OfficeTier.Street).Select(task => task.Name));
        Assert.All(Policy.Names.SelectMany(name => OfficeTask.Of(Policy.Named(name))), task => Assert.False(task.What.IsSame || task.Article.Length == 0));
    }

    [Fact]
    public void A_task_that_nobody_knows_is_the_callers_mistake() => Assert.Throws<ArgumentException>(() => OfficeTask.Responsible("coffee", Beijing));

    [Theory]
    [InlineData("case_officer information_analyst employment_specialist", Verdict.Holds)]
    [InlineData("case_officer information_analyst startup_specialist", Verdict.Holds)]
    [InlineData("case_officer employment_specialist startup_specialist", Verdict.Fails)]
    [InlineData("information_analyst employment_specialist", Verdict.Fails)]
    [Trait("Requirement", "R-631")]
    public void Around_the_case_officer_stand_an_analyst_and_somebody_for_work_or_start_ups(string members, Verdict verdict)
    {
        Assert.Equal(verdict, ServiceTeam.ForPerson(members.Split(' '), Beijing)!.Verdict);
        Assert.Null(ServiceTeam.ForPerson(members.Split(' '), Shunyi));
    }

    [Theory]
    [InlineData("enterprise_officer employer_information_analyst labour_and_talent_specialist", Verdict.Holds)]
    [InlineData("enterprise_officer labour_and_talent_specialist", Verdict.Fails)]
    [Trait("Requirement", "R-635")]
    public void Around_the_enterprise_officer_stands_a_support_team(string members, Verdict verdict) =>
        Assert.Equal(verdict, ServiceTeam.ForEmployer(members.Split(' '), Beijing)!.Verdict);

    [Fact]
    [Trait("Requirement", "R-632")]
    public void Online_guidance_is_given_by_a_counsellor_of_the_district_of_residence_the_nearest_first()
    {
        Counsellor[] all = [new("c1", Places.Chaoyang, 0), new("c2", Places.StreetA, 3), new("c3", Places.StreetB, 0), new("c4", Places.Shunyi, 1)];

        Assert.Equal("c2", OnlineGuidance.CounsellorFor(Places.StreetA, all)!.Code);
        Assert.Equal("c4", OnlineGuidance.CounsellorFor(DistrictCode.FromNumber(110_113_003), all)!.Code);
        Assert.Null(OnlineGuidance.CounsellorFor(Places.Tianjin, all));
    }

    [Fact]
    [Trait("Requirement", "R-633")]
    public void A_key_employer_whose_addresses_differ_chooses_the_office_nearby()
    {
        Assert.Equal([Places.StreetA, Places.Chaoyang], ServicePlaces.OfEmployer(Places.StreetA, Places.Chaoyang, Beijing));
        Assert.Equal([Places.StreetA], ServicePlaces.OfEmployer(Places.StreetA, Places.StreetA, Beijing));
        Assert.Empty(ServicePlaces.OfEmployer(Places.StreetA, Places.Chaoyang, Shunyi));
    }

    [Theory]
    [InlineData(110_113_002, false, Verdict.Holds, "北京市顺义区")]
    [InlineData(110_105_001, false, Verdict.Holds, "北京市公共就业服务机构")]
    [InlineData(110_105_001, true, Verdict.Fails, "不办理")]
    [InlineData(110_105_001, null, Verdict.CannotTell, "补充")]
    [Trait("Requirement", "R-634")]
    public void A_key_employer_moves_once_both_offices_know_that_its_industry_is_not_restricted_there(int to, bool? isRestricted, Verdict verdict, string outcome)
    {
        var decision = EmployerTransfer.Decide(
            new() { From = Places.StreetA, To = DistrictCode.FromNumber(to), HasMoved = true, IsVerified = true, IsCheckedTogether = true, IsInRestrictedCatalogue = isRestricted },
            Beijing)!;

        Assert.Equal(verdict, decision.Verdict);
        Assert.Contains(outcome, decision.Outcome.Zh, StringComparison.Ordinal);
    }
}
