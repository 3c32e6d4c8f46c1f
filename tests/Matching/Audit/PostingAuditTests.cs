using Jiuye.Matching.Audit;
using Jiuye.Vocabulary;

namespace Matching.Tests;

public sealed class PostingAuditTests
{
    private static readonly DateOnly Day = new(2026, 3, 31);
    private static readonly PostingAudit Default = new(Policy.Named("jiuye-default"));

    private static readonly JobPosting Complete = new()
    {
        Id = new("p1"),
        Title = "装配工",
        EmployerName = "某机械厂",
        Description = "负责产品装配和检验，学历不限，能看懂图纸，缴纳五险，包吃住。",
        OpeningCount = 3,
        Wage = new(MonthlyWage.FromMonth(5000), MonthlyWage.FromMonth(6000)),
    };

    [Fact]
    [Trait("Requirement", "R-268")]
    public void A_complete_posting_has_no_findings() => Assert.Empty(Default.Audit(Complete, Day));

    [Fact]
    [Trait("Requirement", "R-269")]
    public void A_posting_without_benefits_and_insurance_goes_back()
    {
        var findings = Default.Audit(Complete with { Description = "负责产品装配和检验，学历不限，能看懂图纸。" }, Day);

        Assert.Equal(["required_benefits", "required_social_insurance"], findings.Select(static finding => finding.Rule));
        Assert.All(findings, static finding => Assert.Equal(AuditSeverity.Violation, finding.Severity));
    }

    [Theory]
    [Trait("Requirement", "R-269")]
    [Trait("Requirement", "R-279")]
    [Trait("Requirement", "R-292")]
    [InlineData("required_employer")]
    [InlineData("required_openings")]
    [InlineData("required_duties")]
    [InlineData("required_pay")]
    public void Each_thing_that_a_posting_lacks_is_named(string rule)
    {
        var lacking = rule switch
        {
            "required_employer" => Complete with { EmployerName = " " },
            "required_openings" => Complete with { OpeningCount = null },
            "required_duties" => Complete with { Description = "五险包住" },
            _ => Complete with { Wage = WageRange.Negotiable },
        };

        Assert.Contains(Default.Audit(lacking, Day), finding => finding.Rule == rule && finding.Kind == AuditKind.RequiredField);
    }

    [Fact]
    [Trait("Requirement", "R-270")]
    public void Men_preferred_is_a_violation_with_its_words_and_article()
    {
        var finding = Assert.Single(Default.Audit(Complete with { Description = Complete.Description + "男士优先。" }, Day));

        Assert.Equal((DiscriminationGround.Sex, AuditSeverity.Violation, PostingField.Description), (finding.Ground, finding.Severity, finding.Field));
        Assert.Equal("男士优先", finding.Quote);
        Assert.Equal(Complete.Description.Length, finding.Start);
        Assert.Contains("妇女权益保障法", finding.Source, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Requirement", "R-270")]
    [InlineData("jiuye-default", AuditSeverity.Warning)]
    [InlineData("beijing-2018", AuditSeverity.Note)]
    public void What_follows_from_an_age_limit_is_for_the_policy_to_say(string policy, AuditSeverity severity)
    {
        var audit = new PostingAudit(Policy.Named(policy));

        var finding = Assert.Single(audit.Audit(Complete with { Description = Complete.Description + "35岁以下。" }, Day));

        Assert.Equal((DiscriminationGround.Age, severity), (finding.Ground, finding.Severity));
    }

    [Fact]
    public void Work_closed_to_women_by_law_makes_an_exception_that_is_noted()
    {
        var finding = Assert.Single(Default.Audit(Complete with { Title = "煤矿井下掘进工", Description = Complete.Description + "限男性。" }, Day));

        Assert.Equal(AuditSeverity.Note, finding.Severity);
        Assert.NotNull(finding.Exception);
        Assert.Contains("女职工劳动保护特别规定", finding.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("女装导购", "负责女装区陈列。")]
    [InlineData("男科护士", "配合医生完成门诊诊疗。")]
    [InlineData("妇产科医生", "负责门诊。")]
    [InlineData("女子学院教师", "教学。")]
    [InlineData("少数民族语言翻译", "精通维吾尔语。")]
    [InlineData("清真餐厅厨师", "会做清真菜。")]
    [InlineData("残疾人专岗", "残疾人优先。")]
    [InlineData("司机", "退役军人优先，男女不限，不限户籍，年龄不限。")]
    [InlineData("行政", "本地户口可办理档案转移，无性别要求。")]
    [InlineData("保安", "须年满18周岁，60周岁以下。")]
    public void Look_alikes_are_innocent(string title, string text) => Assert.DoesNotContain(
        Default.Audit(Complete with { Title = title, Description = text }, Day), static finding => finding.Kind == AuditKind.Discrimination && finding.Exception is null);

    [Theory]
    [Trait("Requirement", "R-273")]
    [InlineData("2026-03-30", null, "expired")]
    [InlineData("2026-03-31", null, null)]
    [InlineData("2026-04-01", null, null)]
    [InlineData("2026-04-01", "2026-03-31", "filled")]
    [InlineData("2026-04-01", "2026-04-01", null)]
    public void The_last_day_counts_and_the_day_of_filling_does_not(string until, string? closed, string? rule)
    {
        var posting = Complete with { ValidUntil = Date(until), ClosedOn = closed is null ? null : Date(closed) };

        Assert.Equal(rule, Default.Audit(posting, Day).SingleOrDefault()?.Rule);
        Assert.Equal(rule is null, posting.IsOpenOn(Day));
    }

    [Fact]
    [Trait("Requirement", "R-267")]
    public void What_nobody_looked_at_is_asked_and_not_held_against_the_employer()
    {
        var findings = Default.Audit(Complete, Day, new());

        Assert.All(findings, static finding => Assert.Equal(("employer_unknown", AuditSeverity.Ask), (finding.Rule, finding.Severity)));
        Assert.Equal(2, findings.Count);
    }

    [Fact]
    [Trait("Requirement", "R-272")]
    [Trait("Requirement", "R-291")]
    public void A_lapsed_licence_a_wrong_code_and_a_publisher_without_real_name_are_violations()
    {
        var facts = new EmployerFacts
        {
            UnifiedCode = "91350100M000100Y44",
            LicenceSeen = true,
            LicenceValidUntil = Day.AddDays(-1),
            AgentAuthorised = true,
            AgentIdentified = false,
            PublishesOnline = true,
            PublisherAuthenticated = false,
        };

        var findings = Default.Audit(Complete, Day, facts);

        Assert.Equal(["employer_licence_validity", "employer_code", "employer_agent", "employer_publisher"], findings.Select(static finding => finding.Rule));
    }

    [Theory]
    [InlineData(2359, true)]
    [InlineData(2360, false)]
    public void Pay_is_held_against_the_minimum_wage_of_the_city_on_the_day(int most, bool isBelow)
    {
        var posting = Complete with { District = DistrictCode.Parse("440305"), Wage = new(MonthlyWage.FromMonth(2000), MonthlyWage.FromMonth(most)) };

        // Shenzhen: 2,360 yuan a month from 2021-12-01.
        Assert.Equal(isBelow, Default.Audit(posting, new(2022, 6, 1)).Any(static finding => finding.Rule == "wage_floor"));
    }

    [Theory]
    [Trait("Requirement", "R-617")]
    [InlineData("入职需交押金500元。", "fraud_deposit")]
    [InlineData("入职须上交身份证原件。", "fraud_documents")]
    [InlineData("入职前收取服装费200元。", "fraud_fee")]
    [InlineData("在家刷单，日赚300。", "fraud_easy_money")]
    public void Signs_of_a_trap_are_named(string text, string rule) => Assert.Contains(
        Default.Audit(Complete with { Description = Complete.Description + text }, Day), finding => finding.Rule == rule && finding.Length > 0);

    [Theory]
    [InlineData("公司不收取任何费用和押金。")]
    [InlineData("负责收取物业费用。")]
    [InlineData("办理投标保证金。")]
    [InlineData("识别商家刷单行为。")]
    public void Fees_that_are_not_the_applicants_are_no_sign(string text) =>
        Assert.Empty(Default.Audit(Complete with { Description = Complete.Description + text }, Day));

    [Fact]
    public void Every_rule_of_the_tables_has_a_severity_in_the_policy() => Assert.All(
        AuditRule.All.Select(static rule => rule.Name).Concat(AuditException.All.Select(static exception => exception.Rule)),
        static rule => Assert.True(Policy.Named("jiuye-default").PostingAudit.Rules.ContainsKey(rule), rule));

    [Fact]
    public void The_same_posting_gives_the_same_findings_on_every_thread()
    {
        var posting = Complete with { Description = "限男性，35岁以下，未婚，本地户口优先，无乙肝，四肢健全，汉族。" };
        var alone = Texts(posting);

        Assert.All(Enumerable.Range(0, 64).AsParallel().Select(_ => Texts(posting)), texts => Assert.Equal(alone, texts));
    }

    private static string Texts(JobPosting posting) =>
        string.Join('|', Default.Audit(posting, Day).Select(static finding => $"{finding.Rule} {finding.Start} {finding.Length} {finding.Quote}"));

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
