using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests;

public sealed class QuarterlyReportTests
{
    private static readonly Quarter Now = Quarter.Parse("2026Q3");

    [Fact]
    [Trait("Requirement", "R-398")]
    [Trait("Requirement", "R-425")]
    public void A_quarter_has_the_twelve_tables_of_the_template_and_every_one_adds_up()
    {
        var report = Report();

        Assert.Equal(Enumerable.Range(1, 12), report.Tables.Select(static table => table.Number));
        Assert.Empty(report.Tables.SelectMany(static table => table.Faults()));
        foreach (var table in report.Tables)
        {
            Assert.True(table.Total.Demand is null || table.Total.Demand.Count.Valid == report.Demand.Count.Valid);
            Assert.True(table.Total.Seekers is null || table.Total.Seekers.Count.Valid == report.Seekers.Count.Valid);
        }
    }

    [Fact]
    [Trait("Requirement", "R-397")]
    public void Valid_is_carried_over_and_new_and_says_from_which_quarter()
    {
        var report = Report();

        Assert.Equal(new SideCount(New: 14, CarriedOver: 6, Undated: 0, Records: 5), report.Demand.Count);
        Assert.Equal((new DateOnly(2026, 5, 20), new DateOnly(2026, 9, 1)), (report.Demand.FirstRegistered, report.Demand.LastRegistered));
        Assert.Equal([new CarriedFrom(Quarter.Parse("2026Q2"), 6, 1)], report.Demand.CarriedFrom);
        var overall = report.Tables[0];
        Assert.Equal(["carried_over", "carried_2026Q2", "carried_2025Q3", "new", "undated"], overall.Rows.Select(static row => row.Code));
        Assert.Equal(("carried_over", 6), (overall.Rows[1].Parent, overall.Rows[1].Demand!.Count.Valid));
        Assert.Equal(2.22m, overall.Total.Ratio);
    }

    [Fact]
    public void A_sub_row_is_a_share_of_its_parent()
    {
        var categories = Table(Report(), 8);

        Assert.Equal((22.22m, 2), Seekers(Row(categories, "new_youth")));
        Assert.Equal((50.00m, 1), Seekers(Row(categories, "graduate")));
        Assert.Equal("new_youth", Row(categories, "graduate").Parent);
        Assert.Contains("登记信息中没有此项", Assert.Single(Row(categories, "retired").Flags), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_industries_are_spread_before_the_three_sectors_are_summed()
    {
        var report = Report();

        // Industries: A 2, C 8, H 2 and 8 not stated, spread 2 : 8 : 2, 1.33, 5.33 and 1.33: equal remainders, so the person left over goes to the first row.
        Assert.Equal([4, 13, 3], Table(report, 2).Rows.Take(3).Select(static row => row.Demand!.Count.Valid));
        Assert.Equal(8, Row(Table(report, 3), "-").Demand!.Count.Valid);
        Assert.Equal(20, Table(report, 2).Rows.Sum(static row => row.Demand!.Count.Valid));
        Assert.Equal(0, Row(Table(report, 2), "-").Demand!.Count.Valid);
    }

    [Fact]
    public void The_rule_for_no_requirement_reaches_the_ratios_and_the_method()
    {
        var none = Row(Table(Report(), 5), "6");
        var spread = Table(Report(NoRequirementRule.Seekers), 5);

        Assert.Equal(2.67m, none.Ratio);
        // One seeker without a wish goes to the largest group: 10 / (5 + round(1 · 10 / 20)), the half rounded up.
        Assert.Equal(1.67m, Row(spread, "4").Ratio);
        Assert.Contains("no_requirement=seekers", spread.Method, StringComparison.Ordinal);
        Assert.Null(Row(spread, "-").Ratio);
    }

    [Fact]
    public void The_largest_gaps_are_ranked_both_ways()
    {
        var report = QuarterlyReports.Of("试区", Counts(Now), null, null, new() { FewestPersons = 1 });

        Assert.Equal(["4-02-01", "6-18-01", "2-02-10"], Table(report, 6).Rows.Select(static row => row.Code));
        Assert.Empty(Table(report, 7).Rows);
        Assert.False(Table(report, 6).IsComplete);
    }

    [Fact]
    public void Changes_are_differences_of_printed_figures()
    {
        var row = Row(Table(QuarterlyReports.Of("试区", Counts(Now), Counts(Now.Previous), null), 5), "4");

        // Openings: 10 of 20 now; 6 of 6 in the quarter before.
        Assert.Equal((50.00m, -50.00m, null), (row.Demand!.Share, row.Demand.ShareOnQuarter, row.Demand.ShareOnYear));
        Assert.Equal((2.00m, -1.00m, null), (row.Ratio, row.RatioOnQuarter, row.RatioOnYear));
    }

    [Fact]
    public void A_missing_quarter_is_said_and_gives_no_changes()
    {
        var report = QuarterlyReports.Of("试区", Counts(Now), Counts(Quarter.Parse("2026Q2")), Counts(Quarter.Parse("2025Q3"), empty: true));

        Assert.Equal("2025Q3 没有有效记录", report.OnYear.Missing);
        Assert.Null(report.OnYear.Growth);
        Assert.All(report.Tables.SelectMany(static table => table.Rows), static row => Assert.Null(row.Demand?.ShareOnYear ?? row.Seekers?.ShareOnYear ?? row.RatioOnYear));
        Assert.All(report.Tables, static table => Assert.Contains(table.Notes, static note => note.Contains("2025Q3", StringComparison.Ordinal)));
    }

    [Fact]
    public void Codes_of_another_edition_are_not_compared()
    {
        var old = QuarterlyCounts.Of(Now.Previous, Facts(Now.Previous), new("2015", CodeEditions.Current.Industries));

        var report = QuarterlyReports.Of("试区", Counts(Now), old, null);

        Assert.All(Table(report, 5).Rows, static row => Assert.Null(row.Demand!.ShareOnQuarter));
        Assert.Contains(Table(report, 5).Notes, static note => note.Contains("职业编码版本不同（2015 与 2022）", StringComparison.Ordinal));
        Assert.Contains(Table(report, 10).Rows, static row => row.Seekers!.ShareOnQuarter is not null);
    }

    [Fact]
    public void A_quarter_without_records_is_refused() =>
        Assert.Contains("2026Q3", Assert.Throws<ArgumentException>(static () => QuarterlyReports.Of("试区", Counts(Now, empty: true), null, null)).Message, StringComparison.Ordinal);

    [Fact]
    public void Counts_of_the_wrong_quarter_are_refused() =>
        Assert.Contains("expected those of 2026Q2", Assert.Throws<ArgumentException>(static () => QuarterlyReports.Of("试区", Counts(Now), Counts(Now), null)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_table_that_does_not_add_up_says_where()
    {
        var table = Table(Report(), 5);
        var wrong = table with { Rows = [.. table.Rows.Skip(1), table.Rows[4] with { Code = "x", Parent = "nowhere" }] };

        Assert.Empty(table.Faults());
        Assert.Contains("there is no row nowhere", string.Join('\n', wrong.Faults()), StringComparison.Ordinal);
        var short1 = table with { Rows = [.. table.Rows.Where(static row => row.Code != "4")] };
        Assert.Equal(["table 5, demand: the rows sum to 10, the total is 20", "table 5, seekers: the rows sum to 4, the total is 9"], short1.Faults());
    }

    [Fact]
    public void Where_nobody_seeks_the_row_says_why_it_has_no_ratio() =>
        Assert.Equal(["无人求职，求人倍率无定义", "对比期没有这一行"], Row(Table(Report(), 5), "2").Flags);

    [Fact]
    public void Where_no_posting_asks_for_an_age_every_group_has_the_ratio_of_the_whole_and_the_table_says_why()
    {
        var ages = Table(QuarterlyReports.Of("试区", Counts(Now), null, null, new() { NoRequirement = NoRequirementRule.Seekers, NoRequirementOfTraits = NoRequirementRule.Demand }), 10);

        Assert.All(ages.Rows.Where(static row => row.Seekers!.Count.Valid > 0), static row => Assert.Equal(2.22m, row.Ratio));
        Assert.Contains(ages.Notes, static note => note.Contains("没有岗位提出该项要求", StringComparison.Ordinal));
        Assert.Contains("no_requirement=demand", ages.Method, StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_quarter_without_openings_gives_no_changes_of_openings()
    {
        var seekersOnly = QuarterlyCounts.Of(Now.YearAgo, QuarterlyFacts.FromSeekers(Seekers(), Now.YearAgo));

        var report = QuarterlyReports.Of("试区", Counts(Now), null, seekersOnly);

        Assert.All(Table(report, 5).Rows, static row => Assert.DoesNotContain(row.Flags, static flag => flag.Contains("对比期", StringComparison.Ordinal)));
        Assert.Contains(Table(report, 5).Notes, static note => note.Contains("该季度没有有效的需求记录", StringComparison.Ordinal));
        Assert.Contains(Table(report, 8).Rows, static row => row.Seekers!.ShareOnYear is not null);
    }

    [Fact]
    public void What_was_registered_more_than_a_year_ago_stands_together_and_is_noted()
    {
        var later = QuarterlyReports.Of("试区", Counts(Quarter.Parse("2027Q3")), null, null);

        var earlier = Row(Table(later, 1), "carried_earlier");
        Assert.Equal((6, 2), (earlier.Demand!.Count.Valid, earlier.Seekers!.Count.Valid));
        Assert.Contains(later.Notes, static note => note.Contains("有 8 人登记于 2026Q3 以前", StringComparison.Ordinal));
    }

    [Fact]
    public void Gender_is_counted_for_seekers_and_never_asked_of_postings()
    {
        var genders = Table(Report(), 9);

        Assert.Equal(20, Row(genders, "-").Demand!.Count.Valid);
        Assert.Equal(0, Row(genders, "female").Demand!.Count.Valid);
        Assert.Equal(5, Row(genders, "female").Seekers!.Count.Valid);
    }

    [Fact]
    public void The_tables_to_be_signed_pass_the_publication_audit()
    {
        foreach (var rule in NoRequirementRules.All)
        {
            var tables = QuarterlyStatisticalTables.Of(Report(rule));

            var audit = PublicationAuditor.Audit(tables, ReportWriter.Write(ReportTemplate.SupplyDemandQuarter, tables, Now.ToString()).Text);

            Assert.Empty(audit.Findings);
            Assert.True(audit.Checked > 50, $"only {audit.Checked} figures were checked");
        }
    }

    private static QuarterlyReport Report(NoRequirementRule rule = NoRequirementRule.None) =>
        QuarterlyReports.Of("试区", Counts(Now), Counts(Now.Previous), Counts(Now.YearAgo, empty: true), new() { NoRequirement = rule });

    private static QuarterlyTable Table(QuarterlyReport report, int number) => report.Tables[number - 1];

    private static QuarterlyRow Row(QuarterlyTable table, string code) => table.Rows.Single(row => row.Code == code);

    private static (decimal?, long) Seekers(QuarterlyRow row) => (row.Seekers!.Share, row.Seekers.Count.Valid);

    private static QuarterlyCounts Counts(Quarter quarter, bool empty = false) => QuarterlyCounts.Of(quarter, empty ? [] : Facts(quarter));

    private static IEnumerable<QuarterlyFact> Facts(Quarter quarter) =>
        QuarterlyFacts.FromPostings(Postings, quarter, EmployerKinds.Of).Concat(QuarterlyFacts.FromSeekers(Seekers(), quarter));

    private static JobPosting[] Postings { get; } =
    [
        Posting("p1", "4-02-01-01", "A", 2, new(2026, 8, 1)),
        Posting("p2", "4-02-01-02", "C", 2, new(2026, 9, 1)) with { Extra = """{"company_type":"国企"}""" },
        Posting("p3", "4-02-01-01", "C", 6, new(2026, 5, 20)),
        Posting("p4", "6-18-01-01", null, 8, new(2026, 7, 2)),
        Posting("p5", "2-02-10-03", "H", 2, new(2026, 7, 9)),
    ];

    private static JobPosting Posting(string id, string occupation, string? industry, int openings, DateOnly posted) => new()
    {
        Id = new(id),
        Title = "岗位",
        Occupation = OccupationCode.Parse(occupation),
        Industry = industry is null ? null : IndustryCode.Parse(industry),
        District = DistrictCode.Parse("320205"),
        OpeningCount = openings,
        PostedOn = posted,
    };

    private static IEnumerable<JobSeeker> Seekers()
    {
        for (var at = 0; at < 9; at++)
        {
            yield return new()
            {
                Id = new($"s{at}"),
                District = DistrictCode.Parse("320205"),
                RegisteredOn = at < 2 ? new(2025, 8, 1) : new(2026, 7, 1 + at),
                Age = 20 + 4 * at,
                IsNewGraduate = at == 3,
                Education = EducationLevel.Bachelor,
                History = at is 0 or 3 ? [] : [new("装配", null, new(2020, 1, 1), new(2025, 1, 1))],
                UnemployedSince = new(2025, 2, 1),
                WantedOccupations = at == 8 ? [] : [OccupationCode.Parse(at < 5 ? "4-02-01-01" : "6-18-01-01")],
                Protected = new() { Gender = at < 5 ? "女" : "男" },
            };
        }
    }
}
