using FsCheck;
using FsCheck.Fluent;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests;

/// <summary>The table to be signed: what its total and its groups tell together.</summary>
public sealed class WageReleaseTests
{
    private static readonly Arbitrary<(string Occupation, int Yuan, int Employer)[]> Surveys = (
        from groups in Gen.Choose(1, 6)
        from wages in (
            from cell in Gen.Choose(0, groups - 1)
            from yuan in Gen.Choose(20, 120)
            from employer in Gen.Choose(0, 3 + cell * 2)
            select ($"o{cell}", 100 * yuan, employer)).ListOf(150)
        from kept in Gen.Choose(1, 150)
        select wages.Take(kept).ToArray()).ToArbitrary();

    [Fact]
    public void What_the_total_tells_of_the_withheld_groups_together_might_itself_be_shown() => Prop.ForAll(Surveys, static survey =>
    {
        var table = Release(survey);
        var hidden = table.Rows.Where(static row => row.Kind == StatisticalRowKind.Body && row.Values[0].State == ValueState.Withheld).Select(static row => row.Key).ToHashSet();
        if (hidden.Count == 0 || table.Rows[^1].Kind != StatisticalRowKind.Total)
            return;
        var rest = survey.Where(wage => hidden.Contains(wage.Occupation)).ToArray();

        Assert.True(rest.Length >= WageSurveyAttack.Settings.FewestObservations, $"the total gives away {rest.Length} wages");
        Assert.True(rest.Select(static wage => wage.Employer).Distinct().Count() >= WageSurveyAttack.Settings.FewestEmployers);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void One_thin_group_takes_another_along_so_that_the_total_can_stand()
    {
        var table = Release([.. Wages("large", 60), .. Wages("small", 40), .. Wages("thin", 2)]);

        Assert.Equal(["large -", "small ×", "thin ×", "total 102"], table.Rows.Select(static row => $"{row.Key} {(row.Values[0].State == ValueState.Withheld ? "×" : row.Kind == StatisticalRowKind.Total ? row.Values[0].Figure : "-")}"));
    }

    [Fact]
    public void Where_the_only_group_is_thin_the_total_goes_too()
    {
        var table = Release([.. Wages("only", 2)]);

        var row = Assert.Single(table.Rows);
        Assert.Equal(ValueState.Withheld, row.Values[0].State);
    }

    [Fact]
    public void A_thin_group_is_not_told_by_what_is_out_already()
    {
        var survey = Wages("thin", 2).Concat(Wages("large", 60)).ToArray();

        var refused = Assert.Throws<ArgumentException>(() => Release(survey, ReleasedWages.By(["occ"], ["occ"], [new("thin")], [])));

        Assert.Contains("thin", refused.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<(string, int, int)> Wages(string occupation, int count) => Enumerable.Range(0, count).Select(at => (occupation, 5_000 + 10 * at, at % 8));

    private static StatisticalTable Release((string Occupation, int Yuan, int Employer)[] survey, params ReleasedWages[] earlier)
    {
        var tally = new WageTally("occ");
        foreach (var (occupation, yuan, employer) in survey)
            tally.Add(new(occupation), new(yuan, 1, new($"e{employer}")));
        return WageStatisticalTable.Of(tally, WageSurveyAttack.Settings, WageSurveyAttack.Protection with { Earlier = earlier }, "2026", static (_, code) => Bilingual.Same(code ?? "-"));
    }
}
