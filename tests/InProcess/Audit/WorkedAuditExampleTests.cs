using Jiuye.Casework;
using Jiuye.Matching.Audit;
using Jiuye.Vocabulary;
using EmployerFacts = Jiuye.Vocabulary.EmployerFacts;

namespace InProcess.Tests.Audit;

/// <summary>What becomes of a posting in the worked cases of the texts, from its record to the decision.</summary>
public sealed class WorkedAuditExampleTests
{
    private static readonly DateOnly Day = new(2018, 6, 1);
    private static readonly PostingAudit Beijing = new(Policy.Named("beijing-2018"));

    private static readonly EmployerFacts Checked = new()
    {
        UnifiedCode = "91110000600037341L",
        LicenceSeen = true,
        LicenceHasNoEnd = true,
        AgentAuthorised = true,
        AgentIdentified = true,
        PublishesOnline = true,
        PublisherAuthenticated = true,
    };

    private static readonly JobPosting Complete = new()
    {
        Id = new("p1"),
        Title = "装配工",
        EmployerName = "某机械厂",
        Description = "负责产品装配和检验，学历不限，能看懂图纸，缴纳五险，包吃住。",
        OpeningCount = 3,
        Wage = new(MonthlyWage.FromMonth(5000), MonthlyWage.FromMonth(6000)),
        ValidUntil = Day.AddDays(30),
    };

    [Fact]
    public void A_complete_posting_of_a_checked_employer_is_published() => Assert.Equal(PublicationOutcome.Publish, Decided(Complete, Checked).Outcome);

    [Fact]
    [Trait("Example", "W-50")]
    public void A_posting_without_benefits_goes_back_to_the_employer()
    {
        var decision = Decided(Complete with { Description = "负责产品装配和检验，学历不限，能看懂图纸。" }, Checked);

        Assert.Equal(PublicationOutcome.ReturnToEmployer, decision.Outcome);
        Assert.Contains(decision.Corrections, static finding => finding.Rule == "required_benefits");
    }

    [Fact]
    [Trait("Example", "W-51")]
    public void A_posting_that_prefers_men_goes_back_to_the_employer()
    {
        var decision = Decided(Complete with { Description = Complete.Description + "男性优先。" }, Checked);

        Assert.Equal(PublicationOutcome.ReturnToEmployer, decision.Outcome);
        Assert.Equal(DiscriminationGround.Sex, Assert.Single(decision.Corrections).Ground);
    }

    // 002 names sex and ethnicity "or the like"; whether age is like them it leaves open, so the posting is published and the words are noted.
    [Fact]
    [Trait("Example", "W-52")]
    public void An_age_limit_is_not_clearly_banned_by_the_text()
    {
        var posting = Complete with { Description = Complete.Description + "年龄35岁以下。" };

        Assert.Equal(PublicationOutcome.Publish, Decided(posting, Checked).Outcome);
        Assert.Equal((DiscriminationGround.Age, AuditSeverity.Note), Beijing.Audit(posting, Day, Checked).Select(static finding => (finding.Ground, finding.Severity)).Single());
    }

    [Fact]
    [Trait("Example", "W-53")]
    public void A_publisher_online_without_authentication_is_refused()
    {
        var decision = Decided(Complete, Checked with { PublisherAuthenticated = false });

        Assert.Equal(PublicationOutcome.ReturnToEmployer, decision.Outcome);
        Assert.Equal("employer_publisher", Assert.Single(decision.Corrections).Rule);
    }

    [Theory]
    [Trait("Example", "W-54")]
    // Filled the day before: deleted. One day past the last day and not filled: a new deadline. On the last day: neither.
    [InlineData(10, -1, PublicationOutcome.Archive)]
    [InlineData(-1, null, PublicationOutcome.ChangeDeadline)]
    [InlineData(0, null, PublicationOutcome.Publish)]
    public void A_filled_posting_goes_and_an_overdue_one_gets_a_new_deadline(int lastDay, int? filled, PublicationOutcome outcome) =>
        Assert.Equal(outcome, Decided(Complete with { ValidUntil = Day.AddDays(lastDay), ClosedOn = filled is { } days ? Day.AddDays(days) : null }, Checked).Outcome);

    private static PublicationDecision Decided(JobPosting posting, EmployerFacts employer) =>
        PublicationDecision.Of(posting.Id, Day, Beijing.Audit(posting, Day, employer));
}
