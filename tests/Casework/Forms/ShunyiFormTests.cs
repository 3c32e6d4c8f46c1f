using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests;

public sealed class ShunyiFormTests
{
    private const string Shunyi = "shunyi-2011";

    [Fact]
    [Trait("Requirement", "R-050")]
    [Trait("Requirement", "R-051")]
    [Trait("Requirement", "R-052")]
    public void A_visit_to_an_employer_or_a_source_of_labour_is_on_file_with_needs_and_the_progress_of_demands()
    {
        Demand.Fields(Shunyi, "visit_record", "target", "advice", "future_needs", "demand_progress");
        var visit = Filled.Form(Shunyi, "visit_record");
        Assert.Empty(Filled.Faults(visit, Filled.Record(visit).With("target", "resource")));
        Assert.Equal("posts_entered", Assert.Single(Filled.Faults(visit, Filled.Record(visit).With("posts_entered", false))).Field);
        Assert.Empty(Filled.Faults(visit, Filled.Record(visit).With("has_demands", false).Without("demand_progress")));
    }

    [Fact]
    [Trait("Requirement", "R-053")]
    [Trait("Requirement", "R-063")]
    [Trait("Requirement", "R-089")]
    public void Every_visit_asks_for_a_recruitment_form_of_its_own()
    {
        Demand.Fields(Shunyi, "employer_recruitment_form", "unit_name", "business_scale", "post_requirements", "contact_name", "contact_phone", "employees", "needs");
        var file = Files.OfEmployer(Shunyi, Files.Held(Shunyi, "visit_record", "2018-09-03", "e1"), Files.Held(Shunyi, "visit_record", "2018-12-03", "e1"), Files.Held(Shunyi, "employer_recruitment_form", "2018-09-03", "e1"));

        Assert.Equal(new DateOnly(2018, 12, 3), Assert.Single(file.Missing).From);
    }

    [Fact]
    [Trait("Requirement", "R-090")]
    public void A_recruitment_form_that_was_not_verified_does_not_stand()
    {
        var form = Filled.Form(Shunyi, "employer_recruitment_form");

        Assert.Equal("verified", Assert.Single(Filled.Faults(form, Filled.Record(form).With("verified", false))).Field);
        Demand.Fields(Shunyi, form.Name, "verified", "verified_on");
    }

    [Fact]
    [Trait("Requirement", "R-055")]
    public void A_received_archive_with_a_mistyped_ID_number_is_refused()
    {
        var form = Filled.Form(Shunyi, "archive_reception");
        var right = Filled.IdNumberOf(7, new(1980, 2, 29));
        var mistyped = right[..^2] + (right[^2] == '0' ? '1' : '0') + right[^1];

        Assert.Empty(Filled.Faults(form, Filled.Record(form).With("id_number", right)));
        var fault = Assert.Single(Filled.Faults(form, Filled.Record(form).With("id_number", mistyped)));
        Assert.Equal((FormFindingKind.Wrong, "id_number", FormFinding.Withheld), (fault.Kind, fault.Field, fault.Shown));
        Demand.Fields(Shunyi, form.Name, "name", "id_number", "from_where", "received_on");
    }

    [Fact]
    [Trait("Requirement", "R-056")]
    public void A_seeker_is_sorted_by_intention_education_and_urgency() =>
        Demand.Fields(Shunyi, "job_search_registration", "career_intention", "education", "urgency");

    [Fact]
    [Trait("Requirement", "R-057")]
    public void A_posting_is_sorted_by_category_work_area_pay_and_urgency() =>
        Demand.Fields(Shunyi, "recruitment_registration", "posts.category", "posts.work_area", "posts.pay", "posts.urgency");

    [Fact]
    [Trait("Requirement", "R-058")]
    [Trait("Requirement", "R-080")]
    public void Whoever_comes_without_papers_gets_one_notice_that_lists_them_all()
    {
        var form = Filled.Form(Shunyi, "job_search_registration");
        var record = Filled.Record(form) with { Documents = [] };

        var notice = OneTimeNotice.Of(form, Filled.Findings(form, record.Without("phone")))!;

        Assert.Equal(["缺居民身份证", "缺学历证书", "如有，请带职业资格证书"], notice.Papers.Select(paper => paper.Zh));
        Assert.Equal(["未填“联系电话”"], notice.Fields.Select(field => field.Zh));
        Assert.Equal(
            """
            《求职登记表》一次性告知：
            材料
            1. 缺居民身份证
            2. 缺学历证书
            3. 如有，请带职业资格证书
            填写
            1. 未填“联系电话”
            以上为全部待补事项，一次办齐即可。
            """.ReplaceLineEndings("\n"),
            notice.Text.Zh);
        Assert.Contains("identity card was not shown", notice.Text.En, StringComparison.Ordinal);
        Assert.Null(OneTimeNotice.Of(form, Filled.Findings(form, Filled.Record(form))));
    }

    [Fact]
    [Trait("Requirement", "R-059")]
    [Trait("Requirement", "R-079")]
    public void A_registration_that_says_something_else_than_the_paper_shown_does_not_stand()
    {
        var form = Filled.Form(Shunyi, "job_search_registration");
        var record = Filled.Record(form);
        var certificate = new PresentedDocument("education_certificate", 1, FormGroup.Empty with { Fields = FormGroup.Empty.Fields.Add("education", new FormText("本科")) });

        var shown = record with { Documents = [record.Documents[0], certificate] };

        var fault = Assert.Single(Filled.Faults(form, shown.With("education", "junior_college")));
        Assert.Equal((FormFindingKind.Disagrees, "education", FormFinding.Withheld), (fault.Kind, fault.Field, fault.Shown));
        // 本科 on the paper and bachelor on the form are one level.
        Assert.Empty(Filled.Faults(form, shown.With("education", "bachelor")));
    }

    [Theory]
    [InlineData("略")]
    [InlineData("同上")]
    [InlineData("待补")]
    [Trait("Requirement", "R-059")]
    [Trait("Requirement", "R-083")]
    public void A_filler_in_the_place_of_a_description_is_asked_about(string filler)
    {
        var form = Filled.Form(Shunyi, "job_search_registration");

        var fault = Assert.Single(Filled.Faults(form, Filled.Record(form).With("other_skills", filler)));

        Assert.Equal((FormFindingKind.Ambiguous, "other_skills"), (fault.Kind, fault.Field));
    }

    [Fact]
    [Trait("Requirement", "R-079")]
    [Trait("Requirement", "R-083")]
    public void Work_history_pay_and_skills_are_filled_in_detail_and_the_seeker_is_classed()
    {
        Demand.Fields(Shunyi, "job_search_registration", "work_history", "work_history.from", "work_history.employer", "work_history.post", "work_history.work", "wage_expected", "skill_grade", "other_skills", "seeker_class");
        Assert.Equal(["一般求职人员", "求职困难人员"], FormCatalogue.Shipped.CodeLists["seeker_class"].Codes.Select(code => code.Label.Zh));
    }

    [Fact]
    [Trait("Requirement", "R-081")]
    public void A_registered_person_without_the_form_lacks_it()
    {
        var registered = Entries.On("2018-09-03", CaseEventKind.Registered);

        Assert.Contains(Files.Of(Shunyi, [], registered).Missing, entry => entry.Form.Name == "job_search_registration");
        Assert.DoesNotContain(Files.Of(Shunyi, [Files.Held(Shunyi, "job_search_registration", "2018-09-03")], registered).Missing, entry => entry.Form.Name == "job_search_registration");
    }

    [Fact]
    [Trait("Requirement", "R-088")]
    public void Pay_benefits_and_direction_are_asked_before_a_post_is_recommended()
    {
        Demand.Fields(Shunyi, "job_search_registration", "wage_expected", "career_intention");
        var form = Filled.Form(Shunyi, "job_search_registration");
        Assert.Contains(Filled.Findings(form, Filled.Record(form).Without("benefits_wanted")), finding => finding is { Kind: FormFindingKind.Wanted, Field: "benefits_wanted" });
    }

    [Fact]
    [Trait("Requirement", "R-060")]
    public void Each_guidance_is_written_in_the_subsystem_and_the_handbook()
    {
        Demand.Fields(Shunyi, "guidance_record", "plan", "advice");
        var form = Filled.Form(Shunyi, "guidance_record");
        Assert.Equal("in_handbook", Assert.Single(Filled.Faults(form, Filled.Record(form).With("in_handbook", false))).Field);
        Assert.Equal("guidance_record", Assert.Single(Files.Of(Shunyi, [], Entries.On("2018-09-03", CaseEventKind.Guided)).Missing).Form.Name);
    }

    [Fact]
    [Trait("Requirement", "R-061")]
    public void The_employer_master_names_whom_to_talk_to_and_which_occupations() =>
        Demand.Fields(Shunyi, "employer_master", "industry", "unit_level", "area", "is_new_project", "legal_representative", "hr_head", "contact_phone", "employment_situation", "occupations");

    [Fact]
    [Trait("Requirement", "R-062")]
    [Trait("Requirement", "R-064")]
    public void A_key_project_has_its_times_and_its_investment_on_record_and_owes_a_demand_form()
    {
        Demand.Fields(Shunyi, "key_project", "construction_from", "completed_on", "investment");
        Demand.Fields(Shunyi, "project_demand_form", "project", "needs.post", "needs.headcount", "needs.from");
        Assert.Equal("project_demand_form", Assert.Single(Files.OfEmployer(Shunyi, Files.Held(Shunyi, "key_project", "2018-09-03", "e1")).Missing).Form.Name);
    }

    [Theory]
    [InlineData("employed", "end_of_employment_proof")]
    [InlineData("business_owner", "business_cancellation_proof")]
    [InlineData("flexible", "flexible_work_stopped_proof")]
    [Trait("Requirement", "R-067")]
    public void The_proof_that_work_ended_is_the_one_that_fits_the_status_before(string status, string proof)
    {
        var form = Filled.Form(Shunyi, "unemployment_registration");
        string[] always = ["identity_card", "unemployed_status_proof", "hard_to_employ_proof"];
        var record = Filled.Record(form).With("former_status", status);

        var shown = record with { Documents = [.. always.Append(proof).Select(static name => new PresentedDocument(name, 1, FormGroup.Empty))] };

        Assert.Empty(Filled.Faults(form, shown));
        foreach (var paper in always.Append(proof))
        {
            var without = shown with { Documents = shown.Documents.RemoveAll(one => one.Document == paper) };
            Assert.Equal(FormFindingKind.PaperMissing, Assert.Single(Filled.Faults(form, without)).Kind);
        }

        var ordinary = shown with { Documents = shown.Documents.RemoveAll(static one => one.Document == "hard_to_employ_proof") };
        Assert.Empty(Filled.Faults(form, ordinary.With("is_hard_to_employ", false)));
    }

    [Fact]
    [Trait("Requirement", "R-068")]
    public void A_registration_has_two_forms_and_a_change_says_what_changed()
    {
        Demand.Fields(Shunyi, "unemployment_registration", "name", "id_number", "former_status", "unemployed_since", "reason", "changes");
        Demand.Fields(Shunyi, "unemployment_review", "meets_requirements", "why_not", "reviewed_on");
        var missing = Files.Of(Shunyi, [], Entries.On("2018-09-03", CaseEventKind.Registered)).Missing.Select(entry => entry.Form.Name);
        Assert.Superset(new HashSet<string> { "unemployment_registration", "unemployment_review" }, missing.ToHashSet());
    }

    [Fact]
    [Trait("Requirement", "R-069")]
    public void A_ledger_is_opened_for_everybody_who_was_told_to_register()
    {
        var told = Entries.On("2018-09-03", CaseEventKind.DocumentsAsked);

        Assert.Equal("unemployed_person_ledger", Assert.Single(Files.Of(Shunyi, [], told).Missing).Form.Name);
        Assert.Equal(1, Files.Of(Shunyi, [], told).Contents.Single(content => content.Content.What.Zh == "告知记录").Entries);
    }

    [Fact]
    [Trait("Requirement", "R-071")]
    public void Benefit_has_its_application_its_card_and_its_lists()
    {
        Demand.Fields(Shunyi, "benefit_application", "benefit_months", "monthly_amount");
        Demand.Fields(Shunyi, "benefit_collection_card", "collections.month", "collections.amount", "collections.signed");
        Demand.Fields(Shunyi, "benefit_paid", "kind", "amount", "paid_on");
        Assert.Equal("benefit_collection_card", Assert.Single(Files.Of(Shunyi, [Files.Held(Shunyi, "benefit_application", "2018-09-03")]).Missing).Form.Name);
    }

    [Theory]
    [InlineData("2018-09-03", FileEntryStatus.Held)]
    [InlineData("2018-09-04", FileEntryStatus.HeldLate)]
    [Trait("Requirement", "R-072")]
    public void The_dynamic_record_is_opened_on_the_day_of_registration_and_changes_are_entered_the_same_day(string on, FileEntryStatus status)
    {
        var file = Files.Of(
            Shunyi,
            [Files.Held(Shunyi, "dynamic_employment_record", on), Files.Held(Shunyi, "dynamic_change", on)],
            Entries.On("2018-09-03", CaseEventKind.Registered), Entries.On("2018-09-03", CaseEventKind.Reported));

        Assert.Equal((status, new DateOnly(2018, 9, 3)), (file.EntryOf("dynamic_employment_record").Status, file.EntryOf("dynamic_employment_record").Due));
        Assert.Equal((status, new DateOnly(2018, 9, 3)), (file.EntryOf("dynamic_change").Status, file.EntryOf("dynamic_change").Due));
    }

    [Fact]
    [Trait("Requirement", "R-072")]
    public void Each_service_to_a_registered_person_stands_in_the_dynamic_record()
    {
        foreach (var kind in new[] { CaseEventKind.Guided, CaseEventKind.Recommended, CaseEventKind.TrainingOffered, CaseEventKind.Contacted, CaseEventKind.ExpertConsulted })
        {
            var file = Files.Of(Shunyi, [], Entries.On("2018-09-04", kind));
            Assert.Equal(1, file.Contents.Where(content => content.Ledger.Name == "dynamic_employment_record").Sum(content => content.Entries));
        }
    }

    [Theory]
    [InlineData("unit", "hired_by_unit", "business_licence")]
    [InlineData("person", "own_business", "business_licence")]
    [InlineData("person", "self_employed", "individual_licence")]
    [InlineData("person", "flexible", "flexible_work_proof")]
    [Trait("Requirement", "R-073")]
    [Trait("Requirement", "R-074")]
    public void An_employment_is_registered_by_unit_or_person_with_the_papers_of_its_type(string by, string type, string paper)
    {
        var form = Filled.Form(Shunyi, "employment_registration");
        var record = Filled.Record(form).With("registered_by", by).With("employment_type", type)
            with
        { Documents = [.. new[] { "identity_card", "former_status_proof", paper }.Select(static name => new PresentedDocument(name, 1, FormGroup.Empty))] };

        Assert.Empty(Filled.Faults(form, record));
        Assert.Equal(FormFindingKind.PaperMissing, Assert.Single(Filled.Faults(form, record with { Documents = record.Documents.RemoveAll(one => one.Document == paper) })).Kind);
        Assert.Equal("checked_item_by_item", Assert.Single(Filled.Faults(form, record.With("checked_item_by_item", false))).Field);
        Assert.Equal(["单位招用", "自主创业", "自谋职业", "灵活就业"], FormCatalogue.Shipped.CodeLists["employment_type"].Codes.Select(code => code.Label.Zh));
        Demand.Fields(Shunyi, form.Name, "started_on", "unit_name", "contract_signed", "place", "stamped_on");
    }

    [Fact]
    [Trait("Requirement", "R-075")]
    public void A_rural_worker_brings_six_papers_two_of_them_photographs_and_three_more_when_in_work()
    {
        Demand.Papers(Shunyi, "transfer_registration", "identity_card", "household_book", "photos", "education_certificate", "rural_labour_form", "vocational_certificate", "labour_contract", "business_licence", "village_proof");
        var form = Filled.Form(Shunyi, "transfer_registration");
        var record = Filled.Record(form);
        var one = record with { Documents = [.. record.Documents.Select(static shown => shown.Document == "photos" ? shown with { Copies = 1 } : shown)] };
        Assert.Equal("缺近期免冠一寸照片（2份）", Assert.Single(Filled.Faults(form, one)).What.Zh);
        var outOfWork = record with { Documents = [.. record.Documents.Where(static shown => shown.Document is not ("labour_contract" or "business_licence" or "village_proof"))] };
        Assert.Empty(Filled.Faults(form, outOfWork.With("is_employed", false).Without("transfer_registered_on")));
    }

    [Fact]
    [Trait("Requirement", "R-076")]
    [Trait("Requirement", "R-077")]
    [Trait("Requirement", "R-078")]
    public void A_rural_worker_gets_the_certificate_free_and_a_file_that_the_community_keeps()
    {
        var form = Filled.Form(Shunyi, "transfer_registration");
        Assert.Equal("certificate_issued_free", Assert.Single(Filled.Faults(form, Filled.Record(form).With("certificate_issued_free", false))).Field);
        Demand.Fields(Shunyi, form.Name, "community", "transfer_registered_on");
        Demand.Fields(Shunyi, "transfer_file", "file_number", "kept_by", "employment_status", "education", "skill_grade", "updated_on");
        Assert.Equal("transfer_file", Assert.Single(Files.Of(Shunyi, [Files.Held(Shunyi, "transfer_registration", "2018-09-03")]).Missing).Form.Name);
    }

    [Fact]
    [Trait("Requirement", "R-084")]
    [Trait("Requirement", "R-087")]
    public void A_recruitment_registration_holds_post_requirements_environment_pay_benefits_and_insurance() =>
        Demand.Fields(Shunyi, "recruitment_registration", "posts.post", "posts.requirements", "posts.work_environment", "posts.pay", "posts.benefits", "posts.insurance");

    [Fact]
    [Trait("Requirement", "R-085")]
    public void A_request_for_recommendations_holds_category_deadline_and_pay() =>
        Demand.Fields(Shunyi, "recruitment_registration", "posts.category", "posts.deadline", "posts.pay");

    [Fact]
    [Trait("Requirement", "R-086")]
    public void An_analysis_of_demand_holds_number_trade_skills_duties_and_requirements() =>
        Demand.Fields(Shunyi, "recruitment_registration", "posts.headcount", "posts.category", "posts.skills", "posts.duties", "posts.requirements");

    [Fact]
    [Trait("Requirement", "R-091")]
    public void A_list_of_candidates_names_nobody_who_did_not_agree()
    {
        Demand.Fields(Shunyi, "recommended_candidates", "candidates", "candidates.name", "candidates.post", "candidates.contact", "unit_name", "issued_on");
        var list = Filled.Form(Shunyi, "recommended_candidates");
        Assert.Equal("candidates[1].person_agreed", Assert.Single(Filled.Faults(list, Filled.Record(list).With("candidates.person_agreed", false))).Field);
    }

    [Fact]
    [Trait("Requirement", "R-092")]
    public void Every_recommendation_asks_for_a_letter_and_the_letter_of_another_posting_is_none()
    {
        Demand.Fields(Shunyi, "referral_letter", "unit_name", "post", "name", "issued_on");
        CaseEvent[] entries = [Entries.On("2018-09-03", CaseEventKind.Recommended, "p1"), Entries.On("2018-09-03", CaseEventKind.Recommended, "p2")];

        var file = Files.Of(Shunyi, [Files.Held(Shunyi, "referral_letter", "2018-09-03", posting: "p1"), Files.Held(Shunyi, "referral_letter", "2018-09-03", posting: "p3")], entries);

        Assert.Single(file.Missing);
        Assert.Empty(Files.Of(Shunyi, [Files.Held(Shunyi, "referral_letter", "2018-09-03", posting: "p1"), Files.Held(Shunyi, "referral_letter", "2018-09-04", posting: "p2")], entries).Missing);
    }

    [Fact]
    [Trait("Requirement", "R-093")]
    [Trait("Requirement", "R-098")]
    public void Recognition_asks_for_the_service_ledger_and_the_home_visit_behind_it()
    {
        Demand.Fields(Shunyi, "home_visit_record", "personal_data", "family_data", "reasons_not_employed");
        var ledger = Filled.Form(Shunyi, "hard_to_employ_service_ledger");
        Assert.Equal("visited", Assert.Single(Filled.Faults(ledger, Filled.Record(ledger).With("visited", false))).Field);
        var missing = Files.Of(Shunyi, [], Entries.On("2018-09-03", CaseEventKind.Recognised)).Missing.Select(entry => entry.Form.Name);
        Assert.Equal(["hard_to_employ_service_ledger", "home_visit_record"], missing.Order(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "R-094")]
    public void An_agreement_stands_once_both_sides_agree_and_one_officer_is_named()
    {
        Demand.Fields(Shunyi, "assistance_agreement", "case_officer_code", "measures", "signed_on");
        var form = Filled.Form(Shunyi, "assistance_agreement");
        Assert.Equal("both_agreed", Assert.Single(Filled.Faults(form, Filled.Record(form).With("both_agreed", false))).Field);
    }

    [Fact]
    [Trait("Requirement", "R-095")]
    public void The_community_counts_by_the_categories_of_the_district() =>
        Demand.Fields(Shunyi, "hard_to_employ_statistics", "community", "counted_on", "categories", "categories.category", "categories.persons");

    [Fact]
    [Trait("Requirement", "R-096")]
    public void Whoever_gets_a_subsidy_has_business_and_quality_of_work_on_record() =>
        Demand.Fields(Shunyi, "flexible_work_ledger", "subsidy", "business", "quality", "updated_on", "archived");

    [Fact]
    [Trait("Requirement", "R-097")]
    public void The_survey_leads_to_two_ledgers_of_verified_persons()
    {
        var form = Filled.Form(Shunyi, "labour_survey_ledger");

        Assert.Equal(2, form.Fields.Single(field => field.Name == "labour_class").Codes!.Codes.Count);
        Assert.Equal("verified", Assert.Single(Filled.Faults(form, Filled.Record(form).With("verified", false))).Field);
        Demand.Fields(Shunyi, form.Name, "labour_class");
    }
}
