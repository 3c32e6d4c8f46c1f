using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Audit;
using Jiuye.Vocabulary;

namespace Matching.Tests;

[Trait("Requirement", "R-281")]
public sealed class SeekerAuditTests
{
    private static readonly DateOnly Day = new(2026, 3, 31);
    private static readonly OccupationCode Cook = OccupationCode.Parse("4-03-02-01");
    private static readonly OccupationCode Waiter = OccupationCode.Parse("4-03-02-05");
    private static readonly OccupationCode Lathe = OccupationCode.Parse("6-18-01-01");
    private static readonly SeekerAudit Audit = new(Policy.Named("jiuye-default"));

    [Fact]
    public void A_record_in_order_has_no_findings() => Assert.Empty(Audit.Audit(InOrder, Day));

    [Theory]
    [InlineData("应骋服务员，吃苦耐劳", "应骋", "应聘")]
    [InlineData("熟炼操作办公软件", "熟炼", "熟练")]
    public void A_character_that_is_never_right_is_named_with_the_right_one(string profile, string wrong, string right)
    {
        var finding = Assert.Single(Audit.Audit(InOrder with { Profile = profile }, Day));

        Assert.Equal("misspelt", finding.Rule);
        Assert.Equal(wrong, finding.Quote);
        Assert.Contains(right, finding.Reason.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_that_identify_a_person_are_named_without_being_quoted()
    {
        var identity = string.Concat("110101", "19900101", "0000");

        var finding = Assert.Single(Audit.Audit(InOrder with { Profile = $"身份证{identity}，能吃苦" }, Day));

        Assert.Equal(("personal_number", "", AuditSeverity.Violation), (finding.Rule, finding.Quote, finding.Severity));
    }

    [Fact]
    public void What_the_law_forbids_to_offer_is_a_violation() =>
        Assert.Contains(Audit.Audit(InOrder with { Skills = ["代开发票"] }, Day), static finding => finding is { Rule: "unlawful", Field: "skills", Severity: AuditSeverity.Violation });

    [Theory]
    [InlineData("2026-03-31", false)]
    [InlineData("2026-04-01", true)]
    public void Work_may_end_today_and_not_tomorrow(string end, bool isFound)
    {
        var seeker = InOrder with { UnemployedSince = null, History = [new("服务员", Waiter, new(2024, 1, 1), DateOnly.Parse(end, System.Globalization.CultureInfo.InvariantCulture))] };

        Assert.Equal(isFound, Rules(seeker).Contains("spell_in_future"));
    }

    [Theory]
    [InlineData("2025-08-01", "2025-10-01", false)]
    [InlineData("2025-08-01", "2025-10-02", true)]
    public void Two_jobs_may_share_two_months_and_no_day_more(string start, string end, bool isFound)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var seeker = InOrder with
        {
            UnemployedSince = null,
            History = [new("服务员", Waiter, new(2024, 1, 1), DateOnly.Parse(end, culture)), new("厨师", Cook, DateOnly.Parse(start, culture), new(2026, 1, 1))],
        };

        Assert.Equal(isFound, Rules(seeker).Contains("spells_overlap"));
    }

    [Fact]
    public void Work_that_ends_before_it_starts_is_asked_about() =>
        Assert.Contains("spell_in_disorder", Rules(InOrder with { History = [new("服务员", Waiter, new(2024, 5, 1), new(2024, 4, 30))] }));

    [Fact]
    public void Work_below_the_working_age_is_asked_about_only_where_no_birthday_explains_it()
    {
        Assert.DoesNotContain("spell_below_working_age", Rules(InOrder with { Age = 20, History = [new("服务员", Waiter, new(2021, 3, 31), new(2024, 1, 1))] }));
        Assert.Contains("spell_below_working_age", Rules(InOrder with { Age = 20, History = [new("服务员", Waiter, new(2021, 3, 30), new(2024, 1, 1))] }));
    }

    [Fact]
    public void Work_after_the_day_of_unemployment_is_asked_about() =>
        Assert.Contains("work_after_unemployment", Rules(InOrder with { UnemployedSince = new(2025, 5, 1) }));

    [Fact]
    public void More_years_than_a_life_allows_are_asked_about() =>
        Assert.Contains("experience_beyond_age", Rules(InOrder with { Age = 25, ExperienceYears = 12 }));

    [Fact]
    public void Work_so_far_fits_the_wish_where_they_share_the_middle_group()
    {
        Assert.DoesNotContain("history_against_wish", Rules(InOrder with { WantedOccupations = [Cook] }));
        Assert.Contains("history_against_wish", Rules(InOrder with { WantedOccupations = [Lathe] }));
        Assert.DoesNotContain("history_against_wish", Rules(InOrder with { WantedOccupations = [Lathe], History = [] }));
    }

    [Fact]
    public void Nothing_that_a_person_writes_breaks_the_audit() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        text => Audit.Audit(InOrder with { Profile = text ?? "" }, Day).All(finding => finding.Quote.Length == 0 || finding.Quote.Length <= (text ?? "").Length)).QuickCheckThrowOnFailure();

    private static JobSeeker InOrder => new()
    {
        Id = new("s"),
        Age = 40,
        Profile = "做过服务员和厨师，能吃苦。",
        WantedJobs = ["厨师"],
        WantedOccupations = [Cook],
        History = [new("服务员", Waiter, new(2015, 1, 1), new(2020, 1, 1)), new("厨师", Cook, new(2020, 1, 1), new(2025, 6, 1))],
        UnemployedSince = new(2025, 6, 1),
        RegisteredOn = new(2025, 6, 10),
        ExperienceYears = 10,
    };

    private static IReadOnlyList<string> Rules(JobSeeker seeker) => [.. Audit.Audit(seeker, Day).Select(static finding => finding.Rule)];
}
