using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests;

public sealed class SupplyDemandTallyTests
{
    private static readonly Arbitrary<Count[]> Facts = (
        from occupation in Gen.Elements("4-02", "4-03", "6-18", null)
        from district in Gen.Elements("110105", "110108", null)
        from side in Gen.Elements(MarketSide.Demand, MarketSide.Seekers)
        from persons in Gen.Choose(0, 90)
        from origin in Gen.Elements(CountOrigin.New, CountOrigin.CarriedOver, CountOrigin.Undated)
        from employer in Gen.Elements("e1", "e2", "e3")
        select new Count(occupation, district, side, persons, origin, employer)).ArrayOf().ToArbitrary();

    [Fact]
    [Trait("Requirement", "R-397")]
    public void Valid_persons_are_those_carried_over_and_the_new_ones()
    {
        var tally = new SupplyDemandTally("occ");
        tally.Add(new("4-02"), MarketSide.Demand, 3, CountOrigin.CarriedOver, new EmployerId("e1"));
        tally.Add(new("4-02"), MarketSide.Demand, 4, CountOrigin.New, new EmployerId("e1"));
        tally.Add(new("4-02"), MarketSide.Seekers, 2);

        var row = Assert.Single(tally.ToTable().Rows);

        Assert.Equal(new SideCount(New: 4, CarriedOver: 3, Undated: 0, Records: 2), row.Demand);
        Assert.Equal((7, 1, 3.50m, 5), (row.Demand.Valid, row.Employers, row.Ratio, row.Gap));
    }

    [Fact]
    public void What_states_no_group_is_a_row_of_its_own_at_the_end()
    {
        var tally = new SupplyDemandTally("occ");
        tally.Add(new((string?)null), MarketSide.Seekers, 10);
        tally.Add(new("6-18"), MarketSide.Demand, 30);
        tally.Add(new("6-18"), MarketSide.Seekers, 10);

        var plain = tally.ToTable().Rows;
        var spread = tally.ToTable(new() { NoRequirement = NoRequirementRule.Seekers }).Rows;

        Assert.Equal([3.00m, 0.00m], plain.Select(static row => row.Ratio));
        Assert.Equal([1.50m, null], spread.Select(static row => row.Ratio));
        Assert.Null(spread[^1].Key[0]);
    }

    [Fact]
    public void Persons_without_a_wish_are_spread_within_their_own_district()
    {
        var tally = new SupplyDemandTally("district", "occ");
        tally.Add(new("110105", "6-18"), MarketSide.Demand, 10);
        tally.Add(new("110105", "6-18"), MarketSide.Seekers, 10);
        tally.Add(new("110105", null), MarketSide.Seekers, 10);
        tally.Add(new("110108", "6-18"), MarketSide.Demand, 10);
        tally.Add(new("110108", "6-18"), MarketSide.Seekers, 10);

        var table = tally.ToTable(new() { NoRequirement = NoRequirementRule.Seekers, SpreadOver = "occ" });

        Assert.Equal([0.50m, null, 1.00m], table.Rows.Select(static row => row.Ratio));
    }

    [Fact]
    public void Merged_parts_equal_the_whole_in_any_order() =>
        Prop.ForAll(Facts, Gen.Choose(0, 100).ToArbitrary(), static (facts, cut) =>
        {
            var split = facts.Length * cut / 100;
            var front = Tally(facts[..split]);
            var back = Tally(facts[split..]);
            var backFirst = Tally(facts[split..]);
            backFirst.Merge(front);
            front.Merge(back);

            var whole = Show(Tally(facts));
            return Show(front) == whole && Show(backFirst) == whole && Show(Tally([.. facts.Reverse()])) == whole;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Rows_sum_to_the_totals() =>
        Prop.ForAll(Facts, static facts =>
        {
            var table = Tally(facts).ToTable();
            return table.Demand.Valid == facts.Where(static fact => fact.Side == MarketSide.Demand).Sum(static fact => fact.Persons)
                && table.Seekers.Valid == facts.Where(static fact => fact.Side == MarketSide.Seekers).Sum(static fact => fact.Persons)
                && table.Rows.Sum(static row => row.Gap) == table.Demand.Valid - table.Seekers.Valid;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Tallies_of_other_columns_do_not_merge()
    {
        var error = Assert.Throws<ArgumentException>(() => new SupplyDemandTally("occ").Merge(new("district")));

        Assert.Contains("occ and district", error.Message, StringComparison.Ordinal);
    }

    private static SupplyDemandTally Tally(Count[] facts)
    {
        var tally = new SupplyDemandTally("occ", "district");
        foreach (var fact in facts)
        {
            tally.Add(
                new(fact.Occupation, fact.District), fact.Side, fact.Persons, fact.Origin,
                fact.Side == MarketSide.Demand ? new EmployerId(fact.Employer) : null);
        }

        return tally;
    }

    private static string Show(SupplyDemandTally tally) =>
        string.Join('\n', tally.ToTable(new() { NoRequirement = NoRequirementRule.Demand }).Rows);

    public sealed record Count(string? Occupation, string? District, MarketSide Side, int Persons, CountOrigin Origin, string Employer);
}
