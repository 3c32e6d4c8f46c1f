using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests;

public sealed class LedgerContentTests
{
    private const string Beijing = "beijing-2018";

    [Fact]
    [Trait("Requirement", "R-017")]
    public void Every_kind_of_entry_has_its_item_in_the_personal_ledger()
    {
        foreach (var kind in Enum.GetValues<CaseEventKind>().Where(static kind => kind != CaseEventKind.Reversed))
        {
            var file = Files.Of(Beijing, [], Entries.On("2018-09-03", kind));

            // Six items for everybody; an entry stands in just one of them.
            Assert.Equal(1, Items(file, isMore: false).Sum(content => content.Entries));
        }
    }

    [Theory]
    [InlineData(CaseEventKind.Registered, "求职登记情况")]
    [InlineData(CaseEventKind.Recommended, "匹配推荐和求职成功情况")]
    [InlineData(CaseEventKind.StartedWork, "匹配推荐和求职成功情况")]
    [InlineData(CaseEventKind.Guided, "就业指导情况")]
    [InlineData(CaseEventKind.WorkFollowedUp, "服务跟踪检查情况")]
    [InlineData(CaseEventKind.TrainingOffered, "其他按照全程服务留痕要求应记入的内容")]
    [Trait("Requirement", "R-017")]
    public void A_service_stands_under_the_item_of_article_17(CaseEventKind kind, string item)
    {
        var file = Files.Of(Beijing, [], Entries.On("2018-09-03", kind));

        Assert.Equal(item, Assert.Single(Items(file, isMore: false), content => content.Entries > 0).Content.What.Zh);
    }

    [Fact]
    [Trait("Requirement", "R-017")]
    [Trait("Requirement", "R-019")]
    public void The_ledger_has_as_many_items_as_the_policy_says_and_more_of_a_hard_to_employ_person()
    {
        var policy = Policy.Named(Beijing);
        var contents = Filled.Form(Beijing, "personal_service_ledger").Contents;

        Assert.Equal(policy.Get(PolicyParameters.SeekerLedgerItems)!.Amount, contents.Count(content => !content.IsMore));
        Assert.Equal(policy.Get(PolicyParameters.SeekerLedgerItems, null, "hard_to_employ_more")!.Amount, contents.Count(content => content.IsMore));
    }

    [Fact]
    [Trait("Requirement", "R-019")]
    public void The_four_further_items_are_owed_from_recognition_on()
    {
        CaseEvent[] services = [Entries.On("2018-09-03", CaseEventKind.OfficerAppointed), Entries.On("2018-09-04", CaseEventKind.ExpertConsulted)];

        Assert.All(Items(Files.Of(Beijing, [], services), isMore: true), content => Assert.False(content.IsOwed));
        var recognised = Files.Of(Beijing, [], [Entries.On("2018-09-01", CaseEventKind.Recognised), .. services]);
        Assert.All(Items(recognised, isMore: true), content => Assert.True(content.IsOwed));
        Assert.Equal([0, 0, 1, 1], Items(recognised, isMore: true).Select(content => content.Entries));
        Assert.Equal(["service_team"], recognised.Missing.Where(entry => entry.Because.Zh == "确定援助专员").Select(entry => entry.Form.Name));
    }

    [Fact]
    [Trait("Requirement", "R-019")]
    public void Every_special_service_asks_for_its_record()
    {
        var owed = new Dictionary<CaseEventKind, string>
        {
            [CaseEventKind.Guided] = "guidance_record",
            [CaseEventKind.PlanChanged] = "assistance_plan",
            [CaseEventKind.Recommended] = "recommendation_record",
            [CaseEventKind.WorkFollowedUp] = "follow_up_record",
            [CaseEventKind.ExpertConsulted] = "expert_consultation",
            [CaseEventKind.AgreementSigned] = "assistance_agreement",
        };

        Assert.All(owed, pair => Assert.Contains(Files.Of(Beijing, [], Entries.On("2018-09-01", CaseEventKind.Recognised), Entries.On("2018-09-03", pair.Key)).Missing, entry => entry.Form.Name == pair.Value));
    }

    [Fact]
    [Trait("Requirement", "R-017")]
    public void Each_recommendation_needs_a_record_of_its_own_and_the_posting_tells_them_apart()
    {
        var file = Files.Of(
            Beijing,
            [Files.Held(Beijing, "recommendation_record", "2018-09-03", posting: "p2")],
            Entries.On("2018-09-03", CaseEventKind.Recommended, "p1"), Entries.On("2018-09-03", CaseEventKind.Recommended, "p2"));

        var records = file.Entries.Where(entry => entry.Form.Name == "recommendation_record").ToList();

        Assert.Equal([FileEntryStatus.Outstanding, FileEntryStatus.Held], records.Select(entry => entry.Status));
    }

    [Fact]
    [Trait("Requirement", "R-018")]
    public void A_service_that_was_entered_late_is_shown_with_its_days_and_promptly_is_no_number()
    {
        var late = Entries.On("2018-09-03", CaseEventKind.Guided) with { RecordedOn = new(2018, 9, 10) };

        var delay = Assert.Single(Files.Of(Beijing, [], late, Entries.On("2018-09-04", CaseEventKind.Guided)).Delays);
        Assert.Equal((7, (bool?)null), (delay.Days, delay.IsLate));
        Assert.True(Assert.Single(Files.Of("shunyi-2011", [], late).Delays).IsLate);
    }

    [Fact]
    [Trait("Requirement", "R-029")]
    public void The_ledger_of_an_employer_follows_its_registration_and_has_six_items()
    {
        var file = Files.OfEmployer(Beijing, Files.Held(Beijing, "recruitment_registration", "2018-09-03", "e1"));

        Assert.Equal(["employer_basics", "employer_service_ledger"], file.Missing.Select(entry => entry.Form.Name).Order(StringComparer.Ordinal));
        Assert.Equal(6, file.Contents.Count(content => content.IsOwed));
        Assert.Equal(6, Policy.Named(Beijing).Get(PolicyParameters.EmployerLedgerItems)!.Amount);
        Assert.Equal(["用人单位基本情况", "招聘需求登记和发布招聘信息情况", "招聘需求满足情况", "用人指导和匹配推荐情况", "服务跟踪检查情况"], file.Contents.Take(5).Select(content => content.Content.What.Zh));
        Assert.Empty(Files.OfEmployer(Beijing).Entries);
    }

    [Fact]
    [Trait("Requirement", "R-030")]
    public void A_key_employer_has_four_items_more_once_the_agreement_is_signed()
    {
        var file = Files.OfEmployer(Beijing, Files.Held(Beijing, "recruitment_registration", "2018-09-03", "e1"), Files.Held(Beijing, "daily_service_agreement", "2018-09-10", "e1"));

        Assert.Equal(10, file.Contents.Count(content => content.IsOwed));
        Assert.Equal(4, Policy.Named(Beijing).Get(PolicyParameters.EmployerLedgerItems, null, "key_employers_more")!.Amount);
        Assert.Equal(["employer_demand_profile", "employer_service_team"], file.Missing.Where(entry => entry.From == new DateOnly(2018, 9, 10)).Select(entry => entry.Form.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("employer_guidance")]
    [InlineData("employer_recommendation")]
    [InlineData("employer_follow_up")]
    [InlineData("need_met")]
    [InlineData("published_posting")]
    [Trait("Requirement", "R-032")]
    public void Every_service_to_an_employer_stands_in_its_ledger(string form)
    {
        var file = Files.OfEmployer(Beijing, Files.Held(Beijing, form, "2018-09-03", "e1"));

        Assert.Equal(1, file.Contents.Where(content => !content.Content.IsMore).Sum(content => content.Entries));
    }

    private static IEnumerable<ContentState> Items(ServiceFile file, bool isMore) =>
        file.Contents.Where(content => content.Ledger.Name == "personal_service_ledger" && content.Content.IsMore == isMore);
}
