using FsCheck;
using FsCheck.Fluent;

namespace Jiuye.Analytics.Tests;

public sealed class WageProtectionTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, 1_000_000).ToArbitrary();

    [Fact]
    public void Nothing_is_recovered_from_what_is_printed_of_generated_surveys() =>
        Prop.ForAll(Seeds, static seed => new WageSurveyAttack(seed).RecoveredFromProtected(WageLadder.Of(WageSurveyAttack.Columns)) == 0).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Nothing_is_recovered_where_a_table_by_occupation_is_out_already() =>
        Prop.ForAll(Seeds, static seed => new WageSurveyAttack(seed) { ByOccupationIsOut = true }.RecoveredFromProtected(WageLadder.Of(WageSurveyAttack.Columns)) == 0).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Nothing_is_recovered_from_a_plain_table_after_one_by_occupation() =>
        Prop.ForAll(Seeds, static seed => new WageSurveyAttack(seed) { ByOccupationIsOut = true }.RecoveredFromProtected(null) == 0).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void The_same_attacker_recovers_pay_from_tables_that_are_only_rolled_up() =>
        Assert.True(Enumerable.Range(0, 20).Sum(static seed => new WageSurveyAttack(seed).RecoveredFromRolledUp()) > 20);

    [Fact]
    public void A_rolled_up_row_does_not_give_back_the_thin_cell_beside_shown_ones()
    {
        // 440106 has 40 welders of four employers and one apprentice; both schoolings together less the shown one is the apprentice.
        var tally = new WageTally("occ", "district", "edu");
        for (var at = 0; at < 40; at++)
            tally.Add(new("6-18-02-04", "440106", "junior_college"), new(5_000 + at, 1, new($"e{at % 4}")));
        tally.Add(new("6-18-02-04", "440106", "bachelor"), new(9_000, 1, new("e0")));

        var table = tally.ToProtectedTable(WageSurveyAttack.Settings, WageSurveyAttack.Protection, WageLadder.Of(tally.Columns));

        Assert.Equal(("edu:all", 41), (tally.ToRolledTable(WageSurveyAttack.Settings).Rows[0].Basis, Wages(tally.ToRolledTable(WageSurveyAttack.Settings).Rows[0])));
        Assert.NotEqual((41, 40), (Wages(table.Rows[0]), Wages(table.Rows[1])));
    }

    [Fact]
    public void A_cell_that_two_employers_make_up_is_withheld_however_many_wages_it_has()
    {
        var tally = new WageTally("occ");
        for (var at = 0; at < 40; at++)
            tally.Add(new("a"), new(at < 36 ? 20_000 : 1_000, 1, new(at < 36 ? "e" + at % 2 : "f" + at % 3)));

        var row = Assert.Single(tally.ToProtectedTable(WageSurveyAttack.Settings, WageSurveyAttack.Protection).Rows);

        Assert.False(row.Outcome.TryGet(out _, out var because));
        Assert.Equal(WithheldBecause.TooMuchFromFew, because.Reason);
    }

    [Fact]
    public void What_an_earlier_release_gives_away_is_named()
    {
        var tally = new WageTally("occ");
        tally.Add(new("a"), new(5_000, 1, null));

        var table = tally.ToProtectedTable(WageSurveyAttack.Settings, WageSurveyAttack.Protection with { Earlier = [ReleasedWages.By(["occ"], ["occ"], [new("a")], [])] });

        Assert.Equal(new CellKey("a"), Assert.Single(table.GivenAway));
    }

    private static int Wages(RolledWageRow row) => row.Outcome.TryGet(out var shown, out _) ? shown.Wages : 0;
}
