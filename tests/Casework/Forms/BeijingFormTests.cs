using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests;

public sealed class BeijingFormTests
{
    private const string Beijing = "beijing-2018";

    [Fact]
    [Trait("Requirement", "R-013")]
    public void A_seeker_comes_by_one_of_four_channels()
    {
        Demand.Fields(Beijing, "job_search_registration", "channel");
        Assert.Equal(["摸底调查", "前台接待", "网络登记", "招聘洽谈会"], FormCatalogue.Shipped.CodeLists["information_channel"].Codes.Select(code => code.Label.Zh));
    }

    [Fact]
    [Trait("Requirement", "R-015")]
    public void The_registration_form_holds_the_personal_data_and_the_wishes() =>
        Demand.Fields(Beijing, "job_search_registration", "name", "id_number", "phone", "residence", "registered_residence", "education", "skill_grade", "work_history", "intentions");

    [Fact]
    [Trait("Requirement", "R-016")]
    public void Refined_information_is_time_out_of_work_skills_and_family() =>
        Demand.Fields(Beijing, "refined_service_info", "unemployed_since", "skill_level", "family_factors");

    [Fact]
    [Trait("Requirement", "R-020")]
    public void A_willingness_survey_covers_three_populations()
    {
        Demand.Fields(Beijing, "willingness_survey", "population");
        Assert.Equal(
            ["本市城镇登记失业人员中经认定的就业困难人员", "办理转移就业登记的农村劳动力中经认定的就业困难人员", "其他经认定的就业困难人员"],
            FormCatalogue.Shipped.CodeLists["survey_population"].Codes.Select(code => code.Label.Zh));
    }

    [Fact]
    [Trait("Requirement", "R-021")]
    public void A_survey_says_how_it_was_made_and_of_the_unwilling_why()
    {
        Demand.Fields(Beijing, "willingness_survey", "method", "has_willingness", "reason_of_none");
        var survey = Filled.Form(Beijing, "willingness_survey");
        Assert.Empty(Filled.Faults(survey, Filled.Record(survey).With("has_willingness", true).Without("reason_of_none")));
        Assert.Equal(["电话访问", "前台接待", "主动上门"], FormCatalogue.Shipped.CodeLists["survey_method"].Codes.Select(code => code.Label.Zh));
    }

    [Theory]
    [InlineData("2018-09-03", FileEntryStatus.Held)]
    [InlineData("2018-09-04", FileEntryStatus.HeldLate)]
    [Trait("Requirement", "R-014")]
    public void The_personal_ledger_is_opened_on_the_day_of_the_registration(string opened, FileEntryStatus status)
    {
        var file = Files.Of(Beijing, [Files.Held(Beijing, "personal_service_ledger", opened)], Entries.On("2018-09-03", CaseEventKind.Registered));

        var entry = file.EntryOf("personal_service_ledger");
        Assert.Equal((status, new DateOnly(2018, 9, 3)), (entry.Status, entry.Due));
        Assert.Equal("当日（《北京市精细化公共就业服务实施细则》第十一条）", entry.Term.Zh);
    }

    [Fact]
    [Trait("Requirement", "R-014")]
    public void Registration_data_and_refined_data_are_owed_the_same_day_too()
    {
        var file = Files.On("2018-09-04", Beijing, [], Entries.On("2018-09-03", CaseEventKind.Registered));

        Assert.Equal(["job_search_registration", "personal_service_ledger", "refined_service_info"], file.Missing.Where(entry => entry.Status == FileEntryStatus.Overdue).Select(entry => entry.Form.Name).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Files.On("2018-09-03", Beijing, [], Entries.On("2018-09-03", CaseEventKind.Registered)).Entries, entry => entry.Status == FileEntryStatus.Overdue);
    }

    [Theory]
    [InlineData("2018-09-03", FileEntryStatus.Held)]
    [InlineData("2018-09-05", FileEntryStatus.HeldLate)]
    [Trait("Requirement", "R-022")]
    public void Ledger_need_profile_and_survey_result_are_owed_on_the_day_of_the_survey(string on, FileEntryStatus status)
    {
        string[] owed = ["personal_service_ledger", "employment_need_profile", "willingness_survey"];

        var file = Files.Of(Beijing, owed.Select(form => Files.Held(Beijing, form, on)), Entries.On("2018-09-03", CaseEventKind.SurveyedUnwilling));

        Assert.All(owed, form => Assert.Equal((status, new DateOnly(2018, 9, 3)), (file.EntryOf(form).Status, file.EntryOf(form).Due)));
        Assert.Empty(file.Missing);
    }

    [Fact]
    [Trait("Requirement", "R-023")]
    public void A_surveyed_person_who_registers_owes_the_file_the_registration_and_the_refined_data()
    {
        var surveyed = Entries.On("2018-09-03", CaseEventKind.SurveyedWilling);

        Assert.DoesNotContain(Files.Of(Beijing, [], surveyed).Entries, entry => entry.Form.Name is "job_search_registration" or "refined_service_info");
        Assert.Equal(2, Files.Of(Beijing, [], surveyed, Entries.On("2018-09-10", CaseEventKind.Registered)).Missing.Count(entry => entry.Form.Name is "job_search_registration" or "refined_service_info"));
    }

    [Fact]
    [Trait("Requirement", "R-024")]
    public void An_agreement_states_the_rights_and_duties_of_both_sides_and_one_case_officer() =>
        Demand.Fields(Beijing, "assistance_agreement", "case_officer_code", "person_rights", "person_duties", "office_rights", "office_duties", "service_place", "signed_on");

    [Fact]
    [Trait("Requirement", "R-024")]
    public void An_agreement_that_one_side_has_not_signed_is_none()
    {
        var agreement = Filled.Form(Beijing, "assistance_agreement");

        Assert.Equal("signed_by_person", Assert.Single(Filled.Faults(agreement, Filled.Record(agreement).With("signed_by_person", false))).Field);
        Assert.Equal("assistance_agreement", Assert.Single(Files.Of(Beijing, [], Entries.On("2018-09-03", CaseEventKind.AgreementSigned)).Missing).Form.Name);
    }

    [Fact]
    [Trait("Requirement", "R-025")]
    public void Performance_effect_and_readiness_are_on_record_for_a_hard_to_employ_person()
    {
        Demand.Fields(Beijing, "agreement_performance", "person_kept", "office_kept", "effect", "readiness");
        var judged = Entries.On("2018-10-08", CaseEventKind.JudgedJobReady);
        Assert.Empty(Files.Of(Beijing, [], judged).Missing);
        Assert.Equal("agreement_performance", Assert.Single(Files.Of(Beijing, [], Entries.On("2018-09-03", CaseEventKind.Recognised), judged).Missing).Form.Name);
    }

    [Fact]
    [Trait("Requirement", "R-026")]
    public void Every_start_of_work_asks_for_the_archiving_of_the_search()
    {
        Demand.Fields(Beijing, "job_search_archive", "employed_on", "put_in_order");
        var entry = Files.Of(Beijing, [], Entries.On("2018-09-03", CaseEventKind.StartedWork)).EntryOf("job_search_archive");

        Assert.Equal((FileEntryStatus.Outstanding, null), (entry.Status, entry.Due));
        Assert.Equal("及时（《北京市精细化公共就业服务实施细则》第十六条）", entry.Term.Zh);
    }

    [Fact]
    [Trait("Requirement", "R-027")]
    public void The_search_of_a_hard_to_employ_person_is_archived_by_status_and_outcome()
    {
        Demand.Fields(Beijing, "job_search_archive", "employment_status", "matching_outcome");
        var archive = Filled.Form(Beijing, "job_search_archive");
        Assert.Empty(Filled.Faults(archive, Filled.Record(archive).With("is_hard_to_employ", false).Without("employment_status").Without("matching_outcome")));
    }

    [Fact]
    [Trait("Requirement", "R-028")]
    public void An_employer_comes_by_one_of_four_channels_and_shows_its_papers()
    {
        Demand.Fields(Beijing, "recruitment_registration", "channel", "unit_name", "needs.headcount", "needs.work", "needs.conditions", "needs.pay", "needs.benefits", "needs.insurance");
        Demand.Papers(Beijing, "recruitment_registration", "business_licence", "power_of_attorney", "agent_identity");
    }

    [Fact]
    [Trait("Requirement", "R-031")]
    public void A_demand_profile_has_the_four_items_of_article_48()
    {
        Demand.Fields(Beijing, "employer_demand_profile", "unit_nature", "industry", "economic_type", "size", "headcount", "joined_last_quarter", "left_last_quarter", "plan_from", "plan");
        var profile = Filled.Form(Beijing, "employer_demand_profile");

        var items = profile.Fields.Select(field => field.Item).Distinct().ToList();

        Assert.Equal([1, 2, 3, 4], items);
        Assert.Equal(Policy.Named(Beijing).Get(PolicyParameters.DemandProfileItems)!.Amount, items.Count);
        Assert.Contains(Files.OfEmployer(Beijing, Files.Held(Beijing, "daily_service_agreement", "2018-09-03", "e1")).Missing, entry => entry.Form.Name == "employer_demand_profile");
    }

    [Theory]
    [InlineData(true, null, false)]
    [InlineData(true, "2018-09-03", true)]
    [InlineData(false, null, true)]
    [Trait("Requirement", "R-638")]
    public void Whoever_publishes_for_a_unit_needs_a_verified_name(bool publishes, string? verifiedOn, bool isComplete)
    {
        var permission = Filled.Form(Beijing, "platform_permission");
        var record = Filled.Record(permission).With("publishes_for_unit", publishes).With("real_name_verified_on", verifiedOn is null ? null : new FormText(verifiedOn));

        Assert.Equal(isComplete, Filled.Faults(permission, record).Count == 0);
        Demand.Fields(Beijing, "platform_permission", "user", "granted_on");
    }
}
