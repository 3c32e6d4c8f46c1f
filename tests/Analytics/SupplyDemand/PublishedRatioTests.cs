using System.Globalization;

namespace Jiuye.Analytics.Tests;

/// <summary>Printed figures come out exactly: no tolerance. Sources: Published/README.md.</summary>
public sealed class PublishedRatioTests
{
    private const string Wuxi = "wuxi-2013Q2-occupations";
    private const string National = "national-skill-grades";

    [Fact]
    [Trait("Requirement", "R-397")]
    public void Every_printed_total_ratio_is_reproduced()
    {
        foreach (var row in PublishedFigures.Read("totals.csv"))
        {
            var ratio = OpeningsRatio.Of(PublishedFigures.Number(row[2]), PublishedFigures.Number(row[3]));

            Assert.Equal($"{row[0]} {row[1]}: {row[4]}", string.Create(CultureInfo.InvariantCulture, $"{row[0]} {row[1]}: {ratio}"));
        }
    }

    [Fact]
    [Trait("Requirement", "R-397")]
    public void Every_printed_growth_rate_is_reproduced()
    {
        foreach (var row in PublishedFigures.Read("growth.csv"))
        {
            var growth = GrowthRate.Percent(
                PublishedFigures.Number(row[2]), PublishedFigures.Number(row[3]), int.Parse(row[5], CultureInfo.InvariantCulture));

            Assert.Equal($"{row[0]} {row[1]}: {row[4]}", string.Create(CultureInfo.InvariantCulture, $"{row[0]} {row[1]}: {growth}"));
        }
    }

    [Fact]
    public void Wuxi_spreads_seekers_without_a_wish_by_the_openings_of_the_groups()
    {
        var table = new GroupedCounts(PublishedFigures.Rows(Wuxi), 179_831, 186_654, seekersWithoutGroup: 16_556);

        Assert.True(table.Balances);
        Assert.Equal(PublishedFigures.PrintedRatios(Wuxi), Ratios(table, NoRequirementRule.Seekers));
    }

    [Fact]
    public void The_national_skill_table_spreads_openings_without_a_grade_by_the_seekers_of_the_groups()
    {
        // 53.2% of the openings state a grade, so 46.8% of 5,020,656 do not; the copy lacks one of the eight grades.
        var table = new GroupedCounts(PublishedFigures.Rows(National), 5_020_656, 5_110_418, demandWithoutGroup: 2_349_667);

        Assert.Equal(PublishedFigures.PrintedRatios(National), Ratios(table, NoRequirementRule.Demand));
    }

    [Theory]
    [InlineData(Wuxi)]
    [InlineData(National)]
    public void Plain_division_reproduces_no_printed_ratio_of_a_grouped_table(string name)
    {
        var plain = Ratios(new GroupedCounts(PublishedFigures.Rows(name)), NoRequirementRule.None);

        Assert.DoesNotContain(plain.Zip(PublishedFigures.PrintedRatios(name)), static pair => pair.First == pair.Second);
    }

    [Fact]
    public void Wuxi_changed_to_plain_division_for_its_age_table_of_2024()
    {
        // 45岁以上: 3.16% of 92,582 openings, 6.10% of 76,390 seekers; printed 0.63. Source: hrss.wuxi.gov.cn 2025-01-08.
        var row = new GroupCounts("45岁以上", 0.0316m * 92_582, 0.0610m * 76_390);

        Assert.Equal(0.63m, new GroupedCounts([row]).RatioOf(row, NoRequirementRule.None));
    }

    [Fact]
    public void Two_reports_of_Wuxi_imply_the_same_counts_for_2023Q4()
    {
        Assert.Equal((134_147, 110_935), (168_629 - 34_482, 129_557 - 18_622));
        Assert.Equal((134_147, 110_935), (92_582 + 41_565, 76_390 + 34_545));
    }

    [Theory]
    [InlineData(182_382, 85_140, -0.01)]
    [InlineData(407_347, 219_342, 0.27)]
    public void A_printed_change_is_the_difference_of_the_printed_ratios(int earlierDemand, int earlierSeekers, double printed)
    {
        // Guangxi 2020Q1 against 2019Q4 and 2019Q1.
        var now = OpeningsRatio.Of(282_838, 133_051);

        Assert.Equal((decimal)printed, PublishedShare.Change(now, OpeningsRatio.Of(earlierDemand, earlierSeekers)));
    }

    [Fact]
    public void Every_printed_share_of_the_seeker_categories_is_reproduced()
    {
        foreach (var report in PublishedFigures.Read("seeker-categories.csv").GroupBy(static row => row[0]))
        {
            var persons = report.ToDictionary(static row => row[1], static row => PublishedFigures.Number(row[3]));
            var total = report.Where(static row => row[2].Length == 0).Sum(static row => PublishedFigures.Number(row[3]));
            foreach (var row in report)
            {
                var whole = row[2].Length == 0 ? total : persons[row[2]];

                Assert.Equal((row[1], PublishedFigures.Number(row[4])), (row[1], PublishedShare.Percent(persons[row[1]], whole) ?? -1));
            }
        }
    }

    private static decimal[] Ratios(GroupedCounts table, NoRequirementRule rule) =>
        [.. table.Rows.Select(row => table.RatioOf(row, rule) ?? throw new InvalidOperationException($"{row.Group} has no ratio."))];
}
