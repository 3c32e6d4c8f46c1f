using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Employers;

public sealed class EmployerRulesTests
{
    private static Policy Beijing { get; } = Policy.Named("beijing-2018");

    private static Policy Shunyi { get; } = Policy.Named("shunyi-2011");

    [Theory]
    [Trait("Requirement", "R-127")]
    [InlineData(true, false, Verdict.Holds)]
    [InlineData(true, true, Verdict.Fails)]
    [InlineData(false, null, Verdict.Fails)]
    [InlineData(true, null, Verdict.CannotTell)]
    public void A_key_employer_operates_here_and_is_not_in_the_catalogue(bool? here, bool? prohibited, Verdict verdict)
    {
        var decision = EmployerRules.IsKey(new() { OperatesHere = here, IsInProhibitedCatalogue = prohibited }, Beijing)!;

        Assert.Equal((verdict, "002 Art. 44"), (decision.Verdict, decision.Article));
        Assert.Equal(verdict == Verdict.CannotTell, decision.Ask.Count > 0);
        Assert.Null(EmployerRules.IsKey(new(), Shunyi));
    }

    [Theory]
    [Trait("Requirement", "R-128")]
    [InlineData(true, true, Verdict.Holds)]
    [InlineData(true, false, Verdict.Fails)]
    [InlineData(false, true, Verdict.Fails)]
    [InlineData(true, null, Verdict.CannotTell)]
    public void Who_is_no_longer_key_is_served_as_a_general_employer_where_a_need_is_registered(bool? ended, bool? need, Verdict verdict) =>
        Assert.Equal(verdict, EmployerRules.IsServedAsGeneral(new() { HasAgreementEnded = ended, HasRegisteredNeed = need }, Beijing)!.Verdict);

    [Theory]
    [Trait("Requirement", "R-197")]
    [Trait("Requirement", "R-232")]
    [InlineData(true, null, Verdict.Holds)]
    [InlineData(false, true, Verdict.Holds)]
    [InlineData(false, false, Verdict.Fails)]
    [InlineData(false, null, Verdict.CannotTell)]
    public void Long_vacancies_or_high_turnover_lead_to_expert_service(bool? unable, bool? turnover, Verdict verdict) =>
        Assert.Equal(verdict, EmployerRules.NeedsExpertService(new() { IsLongUnableToHire = unable, HasHighTurnover = turnover }, Shunyi)!.Verdict);

    [Theory]
    [Trait("Requirement", "R-239")]
    [Trait("Example", "W-77")]
    [InlineData(true, Verdict.Holds, "及时在街道（乡镇）推荐匹配")]
    [InlineData(false, Verdict.Fails, "将具体岗位信息反馈到区级机构")]
    [InlineData(null, Verdict.CannotTell, "无法判断，请补充事实")]
    public void What_the_street_cannot_fill_goes_up_to_the_district(bool? canFill, Verdict verdict, string outcome)
    {
        var decision = EmployerRules.IsMatchedInTheStreet(new() { CanLocalLabourFill = canFill }, Shunyi)!;

        Assert.Equal((verdict, outcome), (decision.Verdict, decision.Outcome.Zh));
    }

    [Theory]
    [Trait("Requirement", "R-252")]
    [InlineData(true, null, null, "在系统中变更招聘状态")]
    [InlineData(false, null, null, "继续为单位搜集求职人员信息")]
    [InlineData(false, true, null, "继续为单位搜集求职人员信息；进行用人指导")]
    [InlineData(false, null, false, "继续为单位搜集求职人员信息；及时上报区级职业介绍服务中心")]
    [InlineData(false, true, false, "继续为单位搜集求职人员信息；进行用人指导；及时上报区级职业介绍服务中心")]
    public void After_the_follow_up_of_an_employer(bool filled, bool? tooHard, bool? canFill, string outcome) => Assert.Equal(
        outcome, EmployerRules.AfterFollowUp(new() { IsNeedFilled = filled, AreConditionsTooHard = tooHard, CanLocalLabourFill = canFill }, Shunyi)!.Outcome.Zh);

    [Theory]
    [Trait("Requirement", "R-219")]
    [InlineData(false, null, EmployerGuidance.General)]
    [InlineData(true, false, EmployerGuidance.Special)]
    [InlineData(true, true, EmployerGuidance.Classified)]
    [InlineData(true, null, null)]
    [InlineData(null, true, null)]
    public void Guidance_is_general_special_or_classified(bool? further, bool? common, EmployerGuidance? form)
    {
        Assert.Equal(form, EmployerRules.Guidance(new() { WantsFurtherGuidance = further, IsProblemCommon = common }, Beijing));
        Assert.Null(EmployerRules.Guidance(new() { WantsFurtherGuidance = further, IsProblemCommon = common }, Shunyi));
    }

    [Fact]
    public void The_ledger_states_what_it_holds_and_nothing_more()
    {
        var facts = EmployerFacts.Of(Subjects.Ledger(
            Subjects.On("2026-01-05", EmployerEventKind.NeedRegistered), Subjects.On("2026-01-20", EmployerEventKind.NeedNotMet, note: LedgerNotes.LocalLabour)).StateOn(Entries.Day("2026-02-01")));

        Assert.Equal((true, false, false, null, null), (facts.HasRegisteredNeed, facts.IsNeedFilled, facts.CanLocalLabourFill, facts.AreConditionsTooHard, facts.OperatesHere));
        Assert.Equal("继续为单位搜集求职人员信息；及时上报区级职业介绍服务中心", EmployerRules.AfterFollowUp(facts, Shunyi)!.Outcome.Zh);
    }

    [Theory]
    [Trait("Requirement", "R-247")]
    [Trait("Requirement", "R-263")]
    [Trait("Example", "W-20")]
    [InlineData(5, null, 6, 0, new[] { RecruitmentForm.Recommendation })]
    [InlineData(5, null, 2, 0, new[] { RecruitmentForm.Recommendation, RecruitmentForm.Internet })]
    [InlineData(5, null, 0, 0, new[] { RecruitmentForm.Internet })]
    [InlineData(50, null, 60, 0, new[] { RecruitmentForm.Recommendation })]
    [InlineData(80, null, 60, 30, new[] { RecruitmentForm.SpecialFair, RecruitmentForm.Recommendation })]
    [InlineData(80, "2026-02-15", 60, 0, new[] { RecruitmentForm.SpecialFair, RecruitmentForm.Recommendation, RecruitmentForm.Internet })]
    [InlineData(80, "2026-02-14", 60, 0, new[] { RecruitmentForm.Recommendation, RecruitmentForm.Internet })]
    public void The_form_follows_from_the_head_count_the_time_and_those_at_hand(int headcount, string? neededBy, int street, int systems, RecruitmentForm[] forms)
    {
        var plan = Plan(headcount, neededBy is null ? null : Entries.Day(neededBy), street, systems);

        Assert.Equal(forms, plan.Forms.Select(static form => form.Form));
        Assert.Equal(forms.Contains(RecruitmentForm.SpecialFair), plan.NeedsGroupGuidance);
    }

    [Fact]
    [Trait("Requirement", "R-248")]
    public void Candidates_come_from_the_street_first_and_nobody_twice() =>
        Prop.ForAll(Gen.Choose(1, 60).ToArbitrary(), Gen.Choose(0, 30).ListOf(2).ToArbitrary(), static (headcount, sizes) =>
        {
            SeekerId[] street = [.. Enumerable.Range(0, sizes[0]).Select(static at => new SeekerId($"s{at}"))];
            SeekerId[] systems = [.. Enumerable.Range(5, sizes[1]).Select(static at => new SeekerId($"s{at}"))];

            var plan = RecruitmentPlan.Of(new(headcount, null, street, systems), Policy.Named("shunyi-2011"), Entries.Day("2026-02-01"))!;

            Assert.Equal(street, plan.Candidates.Take(street.Length));
            Assert.Equal(street.Union(systems).Count(), plan.Candidates.Count);
            Assert.Equal(Math.Max(0, headcount - plan.Candidates.Count), plan.Shortage);
        }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "R-222")]
    public void Key_enterprises_come_first_and_their_demand_is_laid_beside_what_the_unemployed_want()
    {
        var (cook, welder) = (OccupationCode.Parse("4-03-02-01"), OccupationCode.Parse("6-18-02-04"));

        var rows = KeyDemand.Compare([(welder, 10), (cook, 2), (welder, 5)], [[cook], [cook, welder], [cook, cook]]);

        Assert.Equal([new(cook, 2, 3), new(welder, 15, 1)], rows);
        Assert.Equal([0, 14], rows.Select(static row => row.Gap));
        PostingId[] list = [new("a"), new("b"), new("c"), new("d")];
        Assert.Equal(["b", "d", "a", "c"], KeyDemand.First(list, static posting => posting.Value is "b" or "d", Policy.Named("xuchang-2023")).Select(static posting => posting.Value));
        Assert.Equal(list, KeyDemand.First(list, static posting => posting.Value is "b" or "d", Beijing));
    }

    [Fact]
    [Trait("Requirement", "R-320")]
    public void A_follow_up_asks_about_work_income_and_family()
    {
        var findings = new FollowUpFindings(Entries.Person, Entries.Day("2026-02-10")) { IsInWork = false };

        Assert.Equal(["收入情况", "家庭成员变化情况"], findings.NotAsked(Policy.Named("xuchang-2023")).Select(static content => content.Zh));
        Assert.Empty((findings with { MonthlyIncome = 0, HasFamilyChanged = false }).NotAsked(Policy.Named("xuchang-2023")));
        Assert.Empty(findings.NotAsked(Beijing));
    }

    private static RecruitmentPlan Plan(int headcount, DateOnly? neededBy, int street, int systems) => RecruitmentPlan.Of(
        new(headcount, neededBy, [.. Enumerable.Range(0, street).Select(static at => new SeekerId($"s{at}"))], [.. Enumerable.Range(100, systems).Select(static at => new SeekerId($"s{at}"))]),
        Policy.Named("shunyi-2011"),
        Entries.Day("2026-02-01"))!;
}
