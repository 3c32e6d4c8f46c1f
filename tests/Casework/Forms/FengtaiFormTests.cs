using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests;

public sealed class FengtaiFormTests
{
    private const string Policy = "fengtai-2017";

    // 000, Annex 2, heading of the table.
    private const string Annex2 = "序号	姓名	性别	年龄	户籍性质	学历	具有技能	健康状况	身份证号	家庭住址	户籍所在街、乡	联系方式	就业创业需求";

    [Fact]
    [Trait("Requirement", "R-007")]
    public void The_roster_has_the_thirteen_columns_of_the_annex_in_its_order_and_its_four_lines_at_the_foot()
    {
        var roster = Filled.Form(Policy, "diverted_worker_roster");

        Assert.Equal(Annex2.Split('\t'), roster.Roster!.Fields.Select(column => column.Label.Zh));
        Assert.Equal(["疏解分流企业名称", "企业联系人", "联系电话", "填报时间"], roster.Fields.Where(field => field != roster.Roster).Select(field => field.Label.Zh));
        Demand.Fields(Policy, roster.Name, [.. roster.Roster.Fields.Select(column => "workers." + column.Name), "enterprise", "contact_name", "contact_phone", "filled_on"]);
    }

    [Theory]
    [InlineData("本市城镇", true)]
    [InlineData("本市农村", true)]
    [InlineData("外省城镇", true)]
    [InlineData("外省农村", true)]
    [InlineData("other_province_rural", true)]
    [InlineData("城镇", false)]
    [InlineData("本市", false)]
    [Trait("Requirement", "R-008")]
    public void The_household_registration_is_one_of_four(string written, bool isOne)
    {
        var roster = Filled.Form(Policy, "diverted_worker_roster");

        var faults = Filled.Faults(roster, Filled.Record(roster).With("workers.household_registration", written));

        Assert.Equal(isOne, faults.Count == 0);
        Assert.All(faults, fault => Assert.Equal(("workers[1].household_registration", FormFindingKind.Wrong, FormFinding.Withheld), (fault.Field, fault.Kind, fault.Shown)));
        Assert.Equal(Enum.GetValues<HouseholdRegistrationType>().Length, roster.Roster!.Fields.Single(column => column.Name == "household_registration").Codes!.Codes.Count);
    }

    [Fact]
    [Trait("Requirement", "R-007")]
    public void A_person_who_stands_in_the_roster_twice_is_found_without_a_name_or_a_number()
    {
        var roster = Filled.Form(Policy, "diverted_worker_roster");
        var record = Filled.Record(roster);
        var rows = (FormItems)record.Fields.Of("workers")!;

        var fault = Assert.Single(Filled.Faults(roster, record.With("workers", new FormItems([.. rows.Items, .. rows.Items]))));

        Assert.Equal("workers[2].id_number", fault.Field);
        Assert.DoesNotContain(Filled.IdNumberOf(1, new(1970, 5, 1)), fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-007")]
    public void An_age_that_the_ID_number_contradicts_is_asked_about()
    {
        var roster = Filled.Form(Policy, "diverted_worker_roster");

        Assert.Equal(FormFindingKind.Ambiguous, Assert.Single(Filled.Faults(roster, Filled.Record(roster).With("workers.age", 47))).Kind);
        // The day before the birthday a year of age is missing.
        Assert.Equal("workers[1].age", Assert.Single(Filled.Faults(roster, Filled.Record(roster, on: new(2018, 4, 30)).With("filled_on", "2018-04-30"))).Field);
        Assert.Empty(Filled.Faults(roster, Filled.Record(roster, on: new(2018, 5, 1)).With("filled_on", "2018-05-01")));
    }

    [Fact]
    [Trait("Requirement", "R-001")]
    [Trait("Requirement", "R-006")]
    public void A_diverted_worker_is_surveyed_with_cause_outcome_and_need()
    {
        Demand.Fields(Policy, "diverted_worker_survey", "cause", "outcome", "need", "difficulty_level");
        Assert.Equal(4, FormCatalogue.Shipped.CodeLists["diversion_cause"].Codes.Count);
        Assert.Equal(["企业内部转岗安置", "解除劳动合同再就业"], FormCatalogue.Shipped.CodeLists["diversion_outcome"].Codes.Select(code => code.Label.Zh));
    }

    [Fact]
    [Trait("Requirement", "R-006")]
    public void Whoever_is_registered_without_a_survey_lacks_it()
    {
        var missing = Files.Of(Policy, [], Entries.On("2018-09-03", CaseEventKind.Registered)).Missing;

        Assert.Equal("diverted_worker_survey", Assert.Single(missing).Form.Name);
    }

    [Fact]
    [Trait("Requirement", "R-009")]
    public void The_refined_module_holds_difficulty_own_resources_and_wish() =>
        Demand.Fields(Policy, "diverted_worker_survey", "difficulty_level", "own_resources", "wish");

    [Fact]
    [Trait("Requirement", "R-002")]
    [Trait("Requirement", "R-005")]
    public void A_relief_enterprise_has_a_street_a_plan_of_its_own_and_its_needs_on_file() =>
        Demand.Fields(Policy, "relief_enterprise", "informed_by", "assigned_street", "workers_to_divert", "service_plan", "difficulties");

    [Fact]
    [Trait("Requirement", "R-010")]
    public void A_vacancy_comes_by_one_of_three_channels()
    {
        Demand.Fields(Policy, "vacancy_collection", "channel");
        Assert.Equal(["企业服务群", "微信公众平台", "入户走访用工企业"], FormCatalogue.Shipped.CodeLists["vacancy_channel"].Codes.Select(code => code.Label.Zh));
    }

    [Fact]
    [Trait("Requirement", "R-011")]
    public void Every_expert_consultation_needs_its_entry_in_the_guidance_ledger()
    {
        Demand.Fields(Policy, "guidance_ledger", "plan", "recommendations", "follow_ups");
        var file = Files.Of(Policy, [Files.Held(Policy, "guidance_ledger", "2018-09-03")], Entries.On("2018-09-03", CaseEventKind.ExpertConsulted), Entries.On("2018-10-08", CaseEventKind.ExpertConsulted));

        Assert.Equal(new DateOnly(2018, 10, 8), Assert.Single(file.Missing).From);
    }

    [Fact]
    [Trait("Requirement", "R-012")]
    public void The_whole_course_of_a_start_up_is_on_record()
    {
        Demand.Fields(Policy, "startup_tracking_ledger", "needs", "support", "solved");
        var file = Files.Of(Policy, [], Entries.On("2018-09-03", CaseEventKind.StartupCertified), Entries.On("2018-10-08", CaseEventKind.StartupFollowedUp));

        Assert.Equal(2, file.Missing.Count(entry => entry.Form.Name == "startup_tracking_ledger"));
    }
}
