namespace Jiuye.Analytics.Tests;

public sealed class WageRollUpTests
{
    private static readonly WageGuidelineSettings AtLeastThree = WageGuidelineSettings.Unrestricted with { FewestObservations = 3 };

    [Fact]
    public void A_thin_cell_stands_on_the_next_wider_one_and_names_it()
    {
        var table = Tally(
            ("6-18-02-04", "440106", "bachelor", 5_000), ("6-18-02-04", "440106", "junior_college", 6_000), ("6-18-02-04", "440106", "junior_college", 7_000),
            ("6-18-02-01", "440113", "bachelor", 8_000)).ToRolledTable(AtLeastThree);

        // Schooling is given up first: three welders in the district.
        var bachelor = table.Rows.Single(static row => row.Key.ToString() == "6-18-02-04|440106|bachelor");
        Assert.Equal((1, "edu:all", "6-18-02-04|440106|all"), (bachelor.OwnWages, bachelor.Basis, bachelor.BasisKey.ToString()));
        Assert.True(bachelor.Outcome.TryGet(out var shown, out _));
        Assert.Equal((3, 6_000.0), (shown.Wages, shown.Mean));

        // The other district has one wage of the minor group: only in the city are there enough.
        var other = table.Rows.Single(static row => row.Key.ToString() == "6-18-02-01|440113|bachelor");
        Assert.Equal(("occ:minor district:city edu:all", "6-18-02|440100|all"), (other.Basis, other.BasisKey.ToString()));
    }

    [Fact]
    public void A_cell_with_enough_wages_stands_on_its_own()
    {
        var row = Assert.Single(Tally(("6-18", "440106", "3", 1), ("6-18", "440106", "3", 2), ("6-18", "440106", "3", 3)).ToRolledTable(AtLeastThree).Rows);

        Assert.Equal((3, (string?)null, row.Key), (row.OwnWages, row.Basis, row.BasisKey));
    }

    [Fact]
    public void Where_even_the_widest_is_thin_the_row_stays_withheld_with_the_reason()
    {
        var row = Assert.Single(Tally(("6-18-02-04", "440106", "3", 1)).ToRolledTable(AtLeastThree).Rows);

        Assert.False(row.Outcome.TryGet(out _, out var reason));
        Assert.Equal(new WithheldWages(WithheldBecause.TooFewObservations, 1, null, 3), reason);
    }

    [Fact]
    public void The_ladder_gives_up_further_columns_first_and_occupations_never() =>
        Assert.Equal(
            ["size:all", "edu:all size:all", "occ:minor edu:all size:all", "occ:middle edu:all size:all", "district:city edu:all size:all", "occ:minor district:city edu:all size:all"],
            WageLadder.Of(["occ", "district", "edu", "size"]).Steps.Take(6).Select(static step => step.Name));

    private static WageTally Tally(params (string Occupation, string Place, string Schooling, double Yuan)[] wages)
    {
        var tally = new WageTally("occ", "district", "edu");
        foreach (var wage in wages)
            tally.Add(new(wage.Occupation, wage.Place, wage.Schooling), new(wage.Yuan, 1, null));
        return tally;
    }
}
