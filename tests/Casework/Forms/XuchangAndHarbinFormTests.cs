using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests;

public sealed class XuchangAndHarbinFormTests
{
    private const string Xuchang = "xuchang-2023";
    private const string Harbin = "harbin-2010";

    [Fact]
    [Trait("Requirement", "R-038")]
    public void A_registration_records_reason_skills_and_willingness_and_that_the_rest_was_explained()
    {
        Demand.Fields(Xuchang, "unemployment_registration", "name", "reason", "skill_level", "willingness");
        var form = Filled.Form(Xuchang, "unemployment_registration");
        Assert.All(
            ["services_explained", "deregistration_explained"],
            explained => Assert.Equal(explained, Assert.Single(Filled.Faults(form, Filled.Record(form).With(explained, false))).Field));
    }

    [Fact]
    [Trait("Requirement", "R-039")]
    public void The_three_flags_are_set_in_the_same_form_and_no_is_an_answer()
    {
        string[] flags = ["is_hard_to_employ", "is_unemployed_graduate", "is_lifted_out_of_poverty"];
        Demand.Fields(Xuchang, "unemployment_registration", [.. flags, "service_needs"]);
        var form = Filled.Form(Xuchang, "unemployment_registration");

        Assert.Empty(Filled.Faults(form, flags.Aggregate(Filled.Record(form), static (record, flag) => record.With(flag, false))));
        Assert.Equal(Policy.Named(Xuchang).Get(PolicyParameters.RecognitionClearItems)!.Amount, flags.Length);
    }

    [Fact]
    [Trait("Requirement", "R-040")]
    public void An_entry_of_the_policy_list_has_five_fields_and_all_may_be_published()
    {
        string[] fields = ["policy", "target_group", "content", "application_documents", "accepting_agency"];
        Demand.Fields(Xuchang, "policy_list_entry", fields);

        Assert.Equal(fields, Filled.Form(Xuchang, "policy_list_entry").Fields.Select(field => field.Name));
        Assert.All(Filled.Form(Xuchang, "policy_list_entry").Fields, field => Assert.Equal(ProtectionClass.Open, field.Class));
    }

    [Fact]
    [Trait("Requirement", "R-041")]
    public void An_entry_of_the_agency_list_has_name_address_telephone_and_level_and_is_kept_current()
    {
        Demand.Fields(Xuchang, "agency_list_entry", "agency", "office_address", "office_phone", "level", "updated_on");
        Assert.All(Filled.Form(Xuchang, "agency_list_entry").Fields, field => Assert.Equal(ProtectionClass.Open, field.Class));
    }

    [Fact]
    [Trait("Requirement", "R-043")]
    public void Help_is_on_record_with_its_effect()
    {
        Demand.Fields(Xuchang, "help_ledger", "measures", "effect");
        Assert.Contains(Files.Of(Xuchang, [], Entries.On("2018-09-04", CaseEventKind.Guided)).Missing, entry => entry.Form.Name == "help_ledger");
    }

    [Fact]
    [Trait("Requirement", "R-044")]
    public void Every_tracking_leaves_a_trace()
    {
        Demand.Fields(Xuchang, "tracking_record", "employment");
        var file = Files.Of(Xuchang, [Files.Held(Xuchang, "tracking_record", "2018-09-03")], Entries.On("2018-09-03", CaseEventKind.Contacted), Entries.On("2018-10-08", CaseEventKind.WorkFollowedUp));

        Assert.Equal(new DateOnly(2018, 10, 8), Assert.Single(file.Missing, entry => entry.Form.Name == "tracking_record").From);
    }

    [Fact]
    [Trait("Requirement", "R-045")]
    public void The_recognition_ledger_has_five_things_clear()
    {
        Demand.Fields(Harbin, "recognition_ledger", "person_basics", "family", "reason", "skills", "intention");
        var form = Filled.Form(Harbin, "recognition_ledger");

        Assert.Equal(Policy.Named(Harbin).Get(PolicyParameters.RecognitionClearItems)!.Amount, form.Fields.Select(field => field.Item).Distinct().Count());
        Assert.Contains(Files.Of(Harbin, [], Entries.On("2018-09-03", CaseEventKind.Recognised)).Missing, entry => entry.Form.Name == "recognition_ledger");
    }

    [Fact]
    [Trait("Requirement", "R-046")]
    [Trait("Requirement", "R-047")]
    public void The_database_holds_four_groups_of_data_of_every_recognised_person()
    {
        var file = Files.Of(
            Harbin,
            [Files.Held(Harbin, "benefits_enjoyed", "2018-10-08"), Files.Held(Harbin, "basic_data_update", "2018-10-08")],
            Entries.On("2018-09-03", CaseEventKind.Recognised), Entries.On("2018-09-04", CaseEventKind.Guided), Entries.On("2018-09-10", CaseEventKind.StartedWork));

        Assert.Contains(file.Missing, entry => entry.Form.Name == "hard_to_employ_database");
        Assert.Equal([1, 1, 2, 1], file.Contents.Select(content => content.Entries));
        Assert.Equal(["登记认定信息", "援助服务信息", "就业状态信息", "享受政策信息"], file.Contents.Select(content => content.Content.What.Zh));
        Assert.Equal(Policy.Named(Harbin).Get(PolicyParameters.ManagedDataGroups)!.Amount, file.Contents.Count);
    }
}
