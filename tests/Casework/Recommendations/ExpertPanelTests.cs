using Jiuye.Casework.Tests.Offices;
using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Casework.Tests.Recommendations;

/// <summary>Who sits on the panel, and the course of a consultation (000 Art. 19, 002 Art. 28, 001 Ch.2 §2(3)).</summary>
public sealed class ExpertPanelTests
{
    private static readonly PanelSeat StreetCounsellor = new(PanelRole.GuidanceCounsellor, OfficeTier.Street);
    private static readonly PanelSeat DistrictCounsellor = new(PanelRole.GuidanceCounsellor, OfficeTier.District);
    private static readonly PanelSeat DistrictSenior = new(PanelRole.SeniorGuidanceCounsellor, OfficeTier.District);
    private static readonly PanelSeat DistrictAnalyst = new(PanelRole.SeniorInformationAnalyst, OfficeTier.District);

    private static Policy Beijing { get; } = Policy.Named("beijing-2018");

    [Fact]
    [Trait("Requirement", "R-208")]
    public void In_Fengtai_senior_counsellors_of_the_district_sit_with_counsellors_of_the_street()
    {
        Assert.Equal(Verdict.Holds, Panel("fengtai-2017", DistrictSenior, StreetCounsellor));
        Assert.Equal(Verdict.Fails, Panel("fengtai-2017", DistrictCounsellor, StreetCounsellor));
        Assert.Equal(Verdict.Fails, Panel("fengtai-2017", DistrictSenior));
    }

    [Fact]
    [Trait("Requirement", "R-215")]
    public void In_Beijing_counsellors_of_both_levels_form_the_panel()
    {
        Assert.Equal(Verdict.Holds, Panel("beijing-2018", DistrictCounsellor, StreetCounsellor));
        Assert.Equal(Verdict.Holds, Panel("beijing-2018", DistrictSenior, StreetCounsellor));
        Assert.Equal(Verdict.Fails, Panel("beijing-2018", StreetCounsellor));
    }

    [Fact]
    [Trait("Requirement", "R-233")]
    public void In_Shunyi_a_senior_counsellor_or_a_senior_analyst_is_enough()
    {
        Assert.Equal(Verdict.Holds, Panel("shunyi-2011", DistrictSenior));
        Assert.Equal(Verdict.Holds, Panel("shunyi-2011", DistrictAnalyst));
        Assert.Equal(Verdict.Fails, Panel("shunyi-2011", DistrictCounsellor));
        Assert.Null(ExpertPanel.Decide([DistrictSenior], Policy.Named("harbin-2010")));
    }

    [Theory]
    [InlineData(true, true, true, Verdict.Holds)]
    [InlineData(false, true, true, Verdict.Fails)]
    [InlineData(true, false, true, Verdict.Fails)]
    [InlineData(true, true, false, Verdict.Fails)]
    [InlineData(true, null, true, Verdict.CannotTell)]
    [Trait("Requirement", "R-233")]
    public void An_expert_reads_the_records_examines_the_diagnosis_of_the_front_desk_and_makes_a_plan(bool hasRead, bool? hasExamined, bool hasPlan, Verdict verdict)
    {
        var record = new ExpertServiceRecord { Expert = DistrictAnalyst, HasReadRecords = hasRead, HasExaminedDiagnosis = hasExamined, HasMadePlan = hasPlan };

        Assert.Equal(verdict, record.Decide(Policy.Named("shunyi-2011"))!.Verdict);
        Assert.Null(record.Decide(Beijing));
    }

    [Fact]
    [Trait("Requirement", "R-215")]
    [Trait("Requirement", "R-636")]
    public void With_the_request_the_ledger_may_go_to_the_office_above_and_the_street_remains_the_serving_office()
    {
        var ledger = Entries.Ledger(Asked());

        var course = PanelCourse.Last(ledger, Entries.Day("2018-12-03"))!;

        Assert.Equal((PanelStage.Requested, Places.Shunyi), (course.Stage, course.LedgerWith!.Value));
        Assert.Equal(Places.StreetA, ledger.StateOn(Entries.Day("2018-12-03")).Office);
        Assert.Equal(OfficeTier.District, PanelNext.Of(course, Beijing, WorkingDayCalendar.Prc)!.Tier);
    }

    [Fact]
    [Trait("Requirement", "R-636")]
    public void A_ledger_that_was_not_handed_over_stays() =>
        Assert.Null(PanelCourse.Last(Entries.Ledger(Entries.On("2018-12-03", ConsultationRequested).At(Places.Shunyi)), Entries.Day("2018-12-03"))!.LedgerWith);

    [Fact]
    [Trait("Requirement", "R-215")]
    [Trait("Requirement", "R-311")]
    public void After_each_opinion_the_plan_is_revised_with_the_person_within_five_working_days()
    {
        // The opinion of Friday 21 December 2018; the 29th is a make-up Saturday that is worked.
        var ledger = Entries.Ledger([.. Asked(), Entries.On("2018-12-21", ExpertConsulted)]);

        var next = PanelNext.Of(PanelCourse.Last(ledger, Entries.Day("2018-12-21"))!, Beijing, WorkingDayCalendar.Prc)!;

        Assert.Equal((OfficeTier.Street, Entries.Day("2018-12-28")), (next.Tier, next.Due!.Value));
    }

    [Fact]
    [Trait("Requirement", "R-208")]
    [Trait("Requirement", "R-216")]
    public void Rounds_repeat_until_the_person_works_and_each_is_on_record()
    {
        CaseEvent[] entries =
        [
            .. Asked(),
            Entries.On("2018-12-07", ExpertConsulted), Entries.On("2018-12-10", PlanChanged), Entries.On("2018-12-12", Recommended, "p9"), Entries.On("2018-12-14", RefusedByEmployer, "p9"),
            Entries.On("2019-01-07", ExpertConsulted), Entries.On("2019-01-09", PlanChanged), Entries.On("2019-01-14", Recommended, "p10"), Entries.On("2019-01-16", Hired, "p10"),
            Entries.On("2019-01-21", StartedWork, "p10"),
        ];
        var ledger = Entries.Ledger(entries);

        Assert.Equal((PanelStage.Advised, 1), Of("2018-12-07"));
        Assert.Equal((PanelStage.CarriedOut, 1), Of("2018-12-31"));
        Assert.Equal((PanelStage.Advised, 2), Of("2019-01-07"));
        Assert.Equal((PanelStage.Employed, 2), Of("2019-01-21"));
        var course = PanelCourse.Last(ledger, Entries.Day("2019-02-01"))!;
        Assert.Equal([0, 1, 1, 1, 1, 2, 2, 2, 2, 2], course.Record.Select(step => step.Round));
        Assert.Null(PanelNext.Of(course, Beijing, WorkingDayCalendar.Prc));
        Assert.Null(course.LedgerWith);

        (PanelStage, int) Of(string day)
        {
            var course = PanelCourse.Last(ledger, Entries.Day(day))!;
            return (course.Stage, course.Rounds);
        }
    }

    [Fact]
    [Trait("Requirement", "R-216")]
    public void A_consultation_ends_with_the_service_and_whoever_loses_the_work_may_have_another()
    {
        var ended = Entries.Ledger([.. Asked(), Entries.On("2018-12-07", ExpertConsulted), Entries.On("2018-12-20", Closed)]);
        var again = Entries.Ledger([.. Asked(), Entries.On("2018-12-07", StartedWork), Entries.On("2019-02-11", LeftWork), Entries.On("2019-03-01", ConsultationRequested)]);

        Assert.Equal(PanelStage.Terminated, PanelCourse.Last(ended, Entries.Day("2018-12-20"))!.Stage);
        Assert.Equal([PanelStage.Employed, PanelStage.Requested], PanelCourse.All(again, Entries.Day("2019-03-01")).Select(course => course.Stage));
    }

    private static CaseEvent[] Asked() =>
    [
        Entries.On("2018-09-03", AgreementSigned).At(Places.StreetA),
        Entries.On("2018-12-03", ConsultationRequested, note: LedgerNotes.LedgerPassed).At(Places.Shunyi),
    ];

    private static Verdict Panel(string policy, params PanelSeat[] seated) => ExpertPanel.Decide(seated, Policy.Named(policy))!.Verdict;
}
