using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Casework.Tests.Offices;

/// <summary>002 Arts. 23 and 24: who decides, which step follows which, and what the person is told.</summary>
public sealed class TransferTests
{
    private static Policy Beijing { get; } = Policy.Named("beijing-2018");

    private static CaseEvent[] Served { get; } =
    [
        Entries.On("2018-08-20", Registered).At(Places.StreetA),
        Entries.On("2018-08-22", Recognised).At(Places.StreetA),
        Entries.On("2018-08-24", OfficerAppointed).At(Places.StreetA) with { Officer = "o1" },
        Entries.On("2018-08-27", AgreementSigned).At(Places.StreetA),
    ];

    private static CaseEvent[] WithinTheDistrict { get; } =
    [
        Entries.On("2018-09-03", TransferRequested).At(Places.StreetB),
        Entries.On("2018-09-04", TransferVerified).At(Places.StreetA),
        Entries.On("2018-09-05", TransferPassedUp).At(Places.StreetA),
        Entries.On("2018-09-06", TransferApproved).At(Places.Shunyi),
        Entries.On("2018-09-07", Transferred).At(Places.StreetB),
        Entries.On("2018-09-10", AgreementSigned).At(Places.StreetB),
    ];

    private static CaseEvent[] BetweenDistricts { get; } =
    [
        Entries.On("2018-09-03", TransferRequested).At(Places.Chaoyang),
        Entries.On("2018-09-04", TransferVerified).At(Places.StreetA),
        Entries.On("2018-09-05", TransferPassedUp).At(Places.StreetA),
        Entries.On("2018-09-06", TransferPassedUp).At(Places.Shunyi),
        Entries.On("2018-09-07", TransferApproved).At(Places.Beijing),
        Entries.On("2018-09-10", Transferred).At(Places.Chaoyang),
    ];

    [Fact]
    [Trait("Example", "W-76")]
    [Trait("Requirement", "R-627")]
    public void Within_a_district_the_district_office_decides()
    {
        var competence = TransferCompetence.OfPerson(Places.StreetA, Places.StreetB, Beijing)!;

        Assert.Equal((OfficeTier.District, Places.Shunyi, "002 Art. 23 para 3"), (competence.Tier, competence.Office, competence.Article));
        Assert.Equal([Places.StreetA], competence.WayUp);
    }

    [Fact]
    [Trait("Example", "W-76")]
    [Trait("Requirement", "R-628")]
    public void Between_districts_the_city_office_decides_and_the_request_passes_the_district()
    {
        var competence = TransferCompetence.OfPerson(Places.StreetA, Places.Chaoyang, Beijing)!;

        Assert.Equal((OfficeTier.City, Places.Beijing), (competence.Tier, competence.Office));
        Assert.Equal([Places.StreetA, Places.Shunyi], competence.WayUp);
    }

    [Fact]
    public void Between_cities_and_where_the_text_is_silent_nobody_is_named()
    {
        Assert.Null(TransferCompetence.OfPerson(Places.StreetA, Places.Tianjin, Beijing));
        Assert.Null(TransferCompetence.OfPerson(Places.StreetA, Places.StreetB, Policy.Named("xuchang-2023")));
    }

    [Fact]
    [Trait("Example", "W-76")]
    [Trait("Requirement", "R-629")]
    [Trait("Requirement", "R-630")]
    public void A_transfer_goes_through_its_steps_the_old_agreement_ends_with_the_approval_and_the_new_street_signs()
    {
        TransferStage[] stages = [TransferStage.Requested, TransferStage.Verified, TransferStage.PassedUp, TransferStage.Approved, TransferStage.Moved, TransferStage.Served];
        var ledger = Entries.Ledger(Served);

        foreach (var (entry, stage) in WithinTheDistrict.Zip(stages))
        {
            ledger = Taken(ledger, entry);
            Assert.Equal(stage, TransferCourse.Last(ledger, entry.On)!.Stage);
            var state = ledger.StateOn(entry.On);
            Assert.Equal(stage is TransferStage.Moved or TransferStage.Served ? Places.StreetB : Places.StreetA, state.Office);
            Assert.Equal(stage is TransferStage.Approved or TransferStage.Moved, state.AgreementSignedOn is null);
        }

        Assert.Equal(Entries.Day("2018-09-10"), ledger.StateOn(Entries.Day("2018-09-30")).AgreementSignedOn);
        Assert.Empty(ServiceTransfer.Check(ledger, Beijing));
    }

    [Theory]
    [InlineData("2018-09-04", TransferPassedUp, 110_113_001, 1, "not_verified")]
    [InlineData("2018-09-05", TransferPassedUp, 110_113, 2, "skips_level")]
    [InlineData("2018-09-05", TransferPassedUp, 110_113_002, 2, "skips_level")]
    [InlineData("2018-09-05", TransferApproved, 110_000, 2, "not_passed_up")]
    [InlineData("2018-09-06", TransferApproved, 110_000, 3, "not_passed_up")]
    [InlineData("2018-09-07", TransferApproved, 110_113, 4, "not_competent")]
    [InlineData("2018-09-07", TransferPassedUp, 110_000, 4, "arrived")]
    [InlineData("2018-09-07", Transferred, 110_105_001, 4, "not_approved")]
    [InlineData("2018-09-10", Transferred, 110_113_002, 5, "wrong_receiver")]
    [InlineData("2018-09-10", TransferRefused, 110_000, 4, "no_reason")]
    [InlineData("2018-09-10", TransferRefused, 110_000, 5, "already_approved")]
    [InlineData("2018-09-10", AgreementSigned, 110_113_001, 5, "agreement_before_move")]
    [InlineData("2018-09-06", TransferApproved, 110_000, 4, null)]
    [InlineData("2018-09-03", TransferPassedUp, 110_113, 3, "before_last_step")]
    [InlineData("2018-09-04", OfficerAppointed, 110_105_001, 2, "not_serving")]
    [InlineData("2018-09-04", TransferRequested, 110_113_002, 2, "already_open")]
    [InlineData("2018-09-11", TransferVerified, 110_113_001, 6, "no_request")]
    [InlineData("2018-09-11", AgreementSigned, 110_113_001, 6, "not_serving")]
    [Trait("Requirement", "R-629")]
    public void What_contradicts_the_order_is_refused_by_name(string day, CaseEventKind kind, int office, int stepsBefore, string? rule)
    {
        var ledger = Entries.Ledger([.. Served, .. BetweenDistricts.Take(stepsBefore)]);

        var taken = ServiceTransfer.Take(ledger, Entries.On(day, kind).At(DistrictCode.FromNumber(office)), Beijing);

        Assert.Equal(rule, taken.TryGet(out _, out var fault) ? null : fault.Rule);
    }

    [Theory]
    [InlineData(110_113_001, "same_office")]
    [InlineData(120_101_001, "nobody_competent")]
    [InlineData(110_105, "not_a_street")]
    [InlineData(110_105_001, null)]
    public void What_cannot_be_asked_for_is_told_at_once(int office, string? rule)
    {
        var taken = ServiceTransfer.Take(Entries.Ledger(Served), Entries.On("2018-09-03", TransferRequested).At(DistrictCode.FromNumber(office)), Beijing);

        Assert.Equal(rule, taken.TryGet(out _, out var fault) ? null : fault.Rule);
    }

    [Theory]
    [InlineData(Registered)]
    [InlineData(OfficerAppointed)]
    [InlineData(AgreementSigned)]
    public void Nobody_else_comes_in_before_a_request_that_is_on_its_way(CaseEventKind kind)
    {
        var asked = Entries.Ledger(
            [.. Served, Entries.On("2018-09-04", Closed), Entries.On("2018-09-06", Registered).At(Places.StreetB), Entries.On("2018-09-06", TransferRequested).At(Places.StreetA)]);

        Assert.Equal("before_last_move", FaultOf(asked, Entries.On("2018-09-05", kind).At(DistrictCode.FromNumber(110_113_002))));
    }

    [Fact]
    public void Whoever_is_not_served_cannot_change_the_office()
    {
        var closed = Entries.Ledger([.. Served, Entries.On("2018-09-01", Closed)]);

        Assert.Equal("not_in_service", FaultOf(closed, Entries.On("2018-09-03", TransferRequested).At(Places.StreetB)));
        Assert.Equal("not_in_service", FaultOf(Entries.Ledger(), Entries.On("2018-09-03", TransferRequested).At(Places.StreetB)));
    }

    [Fact]
    public void A_ledger_that_others_kept_is_looked_through()
    {
        var ledger = Entries.Ledger([.. Served, Entries.On("2018-09-07", Transferred).At(Places.StreetB), Entries.On("2018-09-10", AgreementSigned).At(Places.StreetB)]);

        Assert.Equal(["no_request"], ServiceTransfer.Check(ledger, Beijing).Select(fault => fault.Rule));
        Assert.Empty(ServiceTransfer.Check(ledger, Policy.Named("xuchang-2023")));
    }

    [Theory]
    [InlineData(1, "check the request", 110_113_001, "not given (未规定)")]
    [InlineData(2, "office above", 110_113_001, "not given (未规定)")]
    [InlineData(3, "office above", 110_113, "not given (未规定)")]
    [InlineData(4, "decide", 110_000, "not given (未规定)")]
    [InlineData(5, "carry out the transfer", 110_000, "promptly (及时)")]
    [InlineData(6, "sign the assistance agreement", 110_105_001, "promptly (及时)")]
    [Trait("Requirement", "R-629")]
    [Trait("Requirement", "R-630")]
    public void Each_step_says_whose_turn_it_is_and_within_what_the_text_says(int steps, string what, int office, string term)
    {
        var ledger = Entries.Ledger([.. Served, .. BetweenDistricts.Take(steps)]);

        var next = TransferNext.Of(TransferCourse.Last(ledger, Entries.Day("2018-09-14"))!, Beijing, WorkingDayCalendar.Prc, Entries.Day("2018-09-14"))!;

        Assert.Contains(what, Regular(next.What.En), StringComparison.Ordinal);
        Assert.Equal((DistrictCode.FromNumber(office), term, null), (next.Office, next.Term!.En, next.Due));
        Assert.True(next.WaitingWorkingDays > 0);

        static string Regular(string text) => text.Replace("the case officer checks the request", "check the request", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2018-09-13", DutyStatus.Open)]
    [InlineData("2018-09-14", DutyStatus.Overdue)]
    [Trait("Requirement", "R-630")]
    public void A_city_that_sets_days_for_the_new_agreement_has_a_dated_duty_of_the_receiving_street(string asOf, DutyStatus status)
    {
        var policy = Policy.Parse(
            """
            { "name": "a-city", "title": { "zh": "某市", "en": "A city" }, "extends": "beijing-2018", "parameters": { "supervision": {
              "transfer_step_days": [ { "form": "within", "amount": 3, "unit": "working_days", "case": "agreement", "source": "City rules", "rows": ["R-630"] } ] } } }
            """,
            "test");
        var ledger = Entries.Ledger([.. Served, .. BetweenDistricts]);

        var duty = Assert.Single(
            new DutySchedule(DutyRules.Of(policy), WorkingDayCalendar.Prc).Outstanding(ledger, Entries.Day(asOf)), duty => duty.Rule.Id == "transfer_agreement");

        Assert.Equal((Entries.Day("2018-09-13"), status, Places.Chaoyang), (duty.Due!.Value, duty.Status, duty.Office!.Value));
    }

    [Fact]
    public void The_person_reads_who_serves_now_and_what_can_be_done_against_a_refusal()
    {
        var refused = Entries.Ledger([.. Served, .. BetweenDistricts.Take(3), Entries.On("2018-09-06", TransferRefused, note: LedgerNotes.PlaceUnchanged).At(Places.Shunyi)]);

        var asked = TransferText.ToPerson(TransferCourse.Last(refused, Entries.Day("2018-09-03"))!, Beijing);
        var ended = TransferText.ToPerson(TransferCourse.Last(refused, Entries.Day("2018-09-06"))!, Beijing);

        Assert.Equal(
            "您于2018年9月3日申请把服务机构由北京市顺义区街道（乡镇）110113001变更为北京市朝阳区街道（乡镇）110105001。您的专员正在核实。办妥之前仍由北京市顺义区街道（乡镇）110113001为您服务，原协议继续有效。",
            asked.Zh);
        Assert.Contains("原因：户籍所在地和常住地均未变更。", ended.Zh, StringComparison.Ordinal);
        Assert.Contains("有权向北京市顺义区人力资源和社会保障行政部门提出申诉（《北京市精细化公共就业服务实施细则》第五十九条第二款）", ended.Zh, StringComparison.Ordinal);
        Assert.Contains("原协议继续有效", ended.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_stage_has_its_words()
    {
        var ledger = Entries.Ledger([.. Served, .. WithinTheDistrict]);

        var texts = WithinTheDistrict.Select(entry => TransferText.ToPerson(TransferCourse.Last(ledger, entry.On)!, Beijing)).ToList();

        Assert.Equal(6, texts.Select(text => text.Zh).Distinct().Count());
        Assert.Equal(6, texts.Select(text => text.En).Distinct().Count());
    }

    [Theory]
    [InlineData(true, true, 110_113_002, Verdict.Holds)]
    [InlineData(true, false, 110_113_002, Verdict.Fails)]
    [InlineData(true, null, 110_113_002, Verdict.CannotTell)]
    [InlineData(false, true, 110_113_002, Verdict.Fails)]
    [InlineData(true, true, 110_105_001, Verdict.Fails)]
    [Trait("Requirement", "R-626")]
    [Trait("Requirement", "R-629")]
    public void The_officer_files_a_request_of_a_recognised_person_who_moved_to_where_the_office_is(bool isRecognised, bool? hasMoved, int to, Verdict verdict)
    {
        var facts = new TransferRequestFacts
        {
            IsRecognised = isRecognised,
            HasAgreement = true,
            HasMoved = hasMoved,
            Household = Places.StreetA,
            Residence = Places.StreetB,
            From = Places.StreetA,
            To = DistrictCode.FromNumber(to),
        };

        Assert.Equal(verdict, facts.Decide(Beijing)!.Verdict);
        Assert.Null(facts.Decide(Policy.Named("harbin-2010")));
    }

    [Fact]
    [Trait("Requirement", "R-626")]
    public void A_person_chooses_between_household_registration_and_residence()
    {
        Assert.Equal([Places.StreetA, Places.StreetB], ServicePlaces.OfPerson(Places.StreetA, Places.StreetB, Beijing));
        Assert.Equal([Places.StreetA], ServicePlaces.OfPerson(Places.StreetA, Places.StreetA, Beijing));
        Assert.Equal([Places.StreetB], ServicePlaces.OfPerson(null, Places.StreetB, Beijing));
    }

    private static Ledger Taken(Ledger ledger, CaseEvent entry)
    {
        Assert.True(ServiceTransfer.Take(ledger, entry, Beijing).TryGet(out var grown, out var fault), fault?.Rule);
        return grown!;
    }

    private static string? FaultOf(Ledger ledger, CaseEvent entry) => ServiceTransfer.Take(ledger, entry, Beijing).TryGet(out _, out var fault) ? null : fault.Rule;
}
