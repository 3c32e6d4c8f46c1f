using FsCheck;
using FsCheck.Fluent;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests.LabourForce;

public sealed class SevenMasteriesTests
{
    private static readonly LabourFact[] Street =
    [
        Roll.Person(1).Employed() with { IsRural = true, Age = 30, Education = EducationLevel.UpperSecondary, SkillGrade = SkillGrade.Elementary, Industry = IndustryCode.Parse("C"), Pay = 3_000, Needs = [] },
        Roll.Person(2).Employed() with { IsRural = false, Age = 47, Education = EducationLevel.Bachelor, SkillGrade = SkillGrade.None, Industry = IndustryCode.Parse("56"), Pay = 8_000, Needs = [EmploymentNeed.Training, EmploymentNeed.Policy] },
        Roll.Person(3).Unemployed() with { IsRural = true, Age = 58, Education = EducationLevel.LowerSecondary, Needs = [EmploymentNeed.Referral] },
        Roll.Person(4, "110113001002") with { Status = LabourStatus.Outside, Age = 15 },
        Roll.Person(5, "110113001002") with { SurveyedOn = null },
    ];

    [Fact]
    [Trait("Requirement", "R-408")]
    public void Seven_facets_are_mastered_the_industry_in_two_views()
    {
        var tables = SevenMasteries.Of(Street, Roll.Settings());

        Assert.Equal(
            ["labour_overall", "labour_industry_distribution", "labour_industry_structure", "labour_age_structure", "labour_education_structure", "labour_skill_structure", "labour_pay_structure", "labour_needs"],
            tables.Select(table => table.Name));
        Assert.Equal(7, Policy.Named("shunyi-2011").Get(PolicyParameters.SevenMasteriesFacets)!.Amount);
    }

    [Fact]
    [Trait("Requirement", "R-408")]
    public void Who_is_not_surveyed_counts_on_the_roll_and_nowhere_else()
    {
        var overall = SevenMasteries.Of(Street, Roll.Settings())[0];

        Assert.Equal([5, 4, 80.00m, 3, 1, 2, 2, 1, 1, 0, 66.67m], Figures(overall, "total"));
        Assert.Equal([2, 1, 50.00m], Figures(overall, "110113001002").Take(3));
    }

    [Fact]
    [Trait("Requirement", "R-408")]
    public void A_share_is_of_those_who_stated_it_and_an_age_below_16_is_none()
    {
        var ages = SevenMasteries.Of(Street, Roll.Settings())[3];

        Assert.Equal([4, 0, 1, 0, 1, 1, 1], Figures(ages, "total").Cast<decimal?>());
        Assert.Equal([33.33m, 33.33m, 33.33m], ages.Rows.Single(row => row.Key == "share").Values.Where(value => value.Figure > 0).Select(value => value.Figure));
    }

    [Fact]
    [Trait("Requirement", "R-408")]
    public void Pay_falls_into_the_band_that_begins_with_it_and_several_needs_count_each()
    {
        var tables = SevenMasteries.Of(Street, Roll.Settings());

        Assert.Equal((1m, 1m, 0m), (tables[6]["total", "pay_2000_4000"].Figure, tables[6]["total", "pay_8000_12000"].Figure, tables[6]["total", "pay_6000_8000"].Figure));
        Assert.Equal((3m, 2m, 1m, 1m, 1m), (tables[7]["total", "asked"].Figure, tables[7]["total", "with_need"].Figure, tables[7]["total", "training"].Figure, tables[7]["total", "policy"].Figure, tables[7]["total", "referral"].Figure));
    }

    [Fact]
    public void In_every_facet_the_areas_and_the_categories_add_up_whatever_the_order_of_the_records() =>
        Prop.ForAll(RollGen(), static roll =>
        {
            var tables = SevenMasteries.Of(roll, Roll.Settings());
            var again = SevenMasteries.Of([.. roll.Reverse()], Roll.Settings());
            return tables.Zip(again).All(static pair => Text(pair.First) == Text(pair.Second))
                && tables.Skip(3).Take(3).All(static table => AddsUp(table));
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<LabourFact[]> RollGen() =>
        (from count in Gen.Choose(0, 30)
         from ages in Gen.Choose(10, 70).ArrayOf(count)
         from schools in Gen.Choose(-1, 7).ArrayOf(count)
         from areas in Gen.Choose(1, 3).ArrayOf(count)
         select Enumerable.Range(0, count).Select(at => Roll.Person(at, FormattableString.Invariant($"11011300100{areas[at]}")).Employed() with
         {
             Age = ages[at],
             Education = schools[at] < 0 ? null : (EducationLevel)schools[at],
         }).ToArray()).ToArbitrary();

    private static bool AddsUp(StatisticalTable table)
    {
        var notStated = table.Column("not_stated");
        var total = table.Rows.Single(row => row.Kind == StatisticalRowKind.Total).Values;
        var body = table.Rows.Where(row => row.Kind == StatisticalRowKind.Body).ToArray();
        return Enumerable.Range(0, notStated + 1).All(column => body.Sum(row => row.Values[column].Figure) == total[column].Figure)
            && total.Skip(1).Take(notStated).Sum(value => value.Figure) == total[0].Figure;
    }

    private static string Text(StatisticalTable table) => string.Join('\n', table.Rows.Select(row => row.Key + string.Join(',', row.Values.Select(value => value.Shown(chinese: true)))));

    private static IEnumerable<decimal> Figures(StatisticalTable table, string row) => table.Rows.Single(one => one.Key == row).Values.Select(value => value.Figure!.Value);
}
