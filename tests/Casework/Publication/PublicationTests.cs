using FsCheck;
using FsCheck.Fluent;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Casework.Tests;

public sealed class PublicationTests
{
    private static readonly DateOnly Day = new(2026, 3, 31);

    [Fact]
    [Trait("Requirement", "R-271")]
    public void A_posting_with_a_violation_goes_back_with_its_corrections()
    {
        var decision = Decide(Finding("required_benefits", AuditSeverity.Violation), Finding("age", AuditSeverity.Warning));

        Assert.Equal(PublicationOutcome.ReturnToEmployer, decision.Outcome);
        Assert.Equal("1. 原因。办法。（依据：《北京市精细化公共就业服务实施细则》第三十八条）", decision.CorrectionList("zh-CN"));
        Assert.Equal("age", Assert.Single(decision.ToLookAt).Rule);
    }

    [Theory]
    [Trait("Requirement", "R-271")]
    [InlineData(AuditSeverity.Note, PublicationOutcome.Publish)]
    [InlineData(AuditSeverity.Ask, PublicationOutcome.LookAtFirst)]
    [InlineData(AuditSeverity.Warning, PublicationOutcome.LookAtFirst)]
    public void What_is_no_violation_never_sends_a_posting_back(AuditSeverity severity, PublicationOutcome outcome) =>
        Assert.Equal(outcome, Decide(Finding("age", severity)).Outcome);

    [Fact]
    [Trait("Requirement", "R-280")]
    [Trait("Requirement", "R-282")]
    public void The_record_of_an_audit_names_who_audited_at_which_level_whether_it_passed_and_what_to_correct()
    {
        var failed = new PostingAuditRecord(Decide(Finding("sex", AuditSeverity.Violation), Finding("age", AuditSeverity.Warning)), OfficeTier.District, "D7");
        var passed = new PostingAuditRecord(Decide(), OfficeTier.District, "D7");

        Assert.Equal((false, OfficeTier.District, "D7"), (failed.IsPassed, failed.Tier, failed.Auditor));
        Assert.Equal(["sex"], failed.FailedRules);
        Assert.NotEmpty(failed.Decision.CorrectionList("zh-CN"));
        Assert.True(passed.IsPassed);
        Assert.Empty(passed.FailedRules);
    }

    [Theory]
    [Trait("Requirement", "R-290")]
    [InlineData("filled", PublicationOutcome.Archive)]
    [InlineData("expired", PublicationOutcome.ChangeDeadline)]
    public void A_filled_posting_is_archived_and_an_overdue_one_gets_a_new_deadline(string rule, PublicationOutcome outcome) =>
        Assert.Equal(outcome, Decide(Finding("sex", AuditSeverity.Violation), Finding(rule, AuditSeverity.Violation)).Outcome);

    [Fact]
    [Trait("Requirement", "R-283")]
    [Trait("Requirement", "R-587")]
    public void Statistics_count_each_period_those_without_audits_too()
    {
        PostingAuditRecord[] records =
        [
            Record(Day, Finding("sex", AuditSeverity.Violation), Finding("sex", AuditSeverity.Violation), Finding("required_pay", AuditSeverity.Violation)),
            Record(Day),
            Record(Day.AddDays(2), Finding("sex", AuditSeverity.Violation)),
        ];

        var daily = AuditStatistics.ByPeriod(records, Day, Day.AddDays(2), 1);
        var weekly = Assert.Single(AuditStatistics.ByPeriod(records, Day, Day.AddDays(2), 7));

        Assert.Equal([(2, 1, 1), (0, 0, 0), (1, 0, 1)], daily.Select(static day => (day.Audited, day.Passed, day.Returned)));
        Assert.Equal([new("sex", 2), new("required_pay", 1)], weekly.Reasons);
    }

    [Fact]
    [Trait("Requirement", "R-238")]
    public void A_text_of_150_characters_takes_three_messages_of_72() =>
        Assert.Equal([72, 72, 6], MessageParts.Of(new('字', 150), 72).Select(static part => part.Length));

    [Fact]
    [Trait("Requirement", "R-238")]
    public void A_pay_is_not_torn_apart()
    {
        var parts = MessageParts.Of(new string('字', 68) + "6000-8000元/月包住", 72);

        Assert.Equal([new string('字', 68), "6000-8000元/月包住"], parts);
    }

    [Fact]
    public void Parts_together_are_the_text_and_none_is_too_long() => Prop.ForAll<NonNull<string>, PositiveInt>((text, length) =>
    {
        // Single surrogates are no characters; the text keeps only whole ones.
        var whole = string.Concat(text.Get.EnumerateRunes());
        var parts = MessageParts.Of(whole, length.Get);
        return string.Concat(parts) == whole && parts.All(part => part.EnumerateRunes().Count() <= length.Get);
    }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "R-288")]
    public void Postings_for_skilled_people_stand_apart_and_carry_a_mark()
    {
        var welder = new JobPosting { Id = new("b"), Title = "焊工", Certificates = ["焊工证"], OpeningCount = 2 };
        var clerk = new JobPosting { Id = new("a"), Title = "文员" };

        var (skilled, others) = PostingAnnouncement.Apart([clerk, welder]);

        Assert.Equal((welder, clerk), (Assert.Single(skilled), Assert.Single(others)));
        Assert.Equal("【技能岗位】焊工 2人 工资面议", PostingAnnouncement.Line(welder));
    }

    [Theory]
    [Trait("Requirement", "R-297")]
    [InlineData(40, "文员 3000-4000元/月")]
    [InlineData(10, "文员 300…")]
    [InlineData(2, "…")]
    public void A_screen_line_is_never_wider_than_the_screen(int width, string line)
    {
        var posting = new JobPosting { Id = new("a"), Title = "文员", Wage = new(MonthlyWage.FromMonth(3000), MonthlyWage.FromMonth(4000)) };

        Assert.Equal(line, PostingAnnouncement.ScreenLine(posting, width));
    }

    private static PublicationDecision Decide(params PostingFinding[] findings) => PublicationDecision.Of(new("p"), Day, findings);

    private static PostingAuditRecord Record(DateOnly on, params PostingFinding[] findings) => new(PublicationDecision.Of(new("p"), on, findings), OfficeTier.District, "07");

    private static PostingFinding Finding(string rule, AuditSeverity severity) => new()
    {
        Rule = rule,
        Kind = AuditKind.RequiredField,
        Severity = severity,
        Source = "002 Art. 38",
        Reason = new("原因。", "Reason."),
        Suggestion = new("办法。", "Way."),
    };
}
