using FsCheck;
using FsCheck.Fluent;

namespace Jiuye.Analytics.Tests;

public sealed class HierarchicalTableTests
{
    private static readonly CodeTree Places = new(
        "place", "all", [new("a1", "a"), new("a2", "a"), new("a", "all"), new("b", "all")]);

    private static readonly CodeTree Ages = CodeTree.Flat("age", "all", ["young", "old"]);

    private static readonly Arbitrary<(string Place, string Age, int Who)[]> Records = (
        from place in Gen.Elements("a1", "a2", "b")
        from age in Gen.Elements("young", "old")
        from who in Gen.Choose(1, 9)
        select (place, age, who)).ArrayOf().ToArbitrary();

    [Fact]
    public void A_total_counts_whom_the_records_below_it_count() => Prop.ForAll(Records, static records =>
    {
        var table = TableOf(records);
        return Places.Codes.All(place => Ages.Codes.All(age =>
        {
            var below = records.Where(record => IsBelow(Places, record.Place, place) && IsBelow(Ages, record.Age, age)).ToArray();
            var cell = table.Find(place, age);
            return below.Length == 0
                ? cell is null
                : cell is { } found && table.Sums.Values[found] == below.Length && table.Contributions[found].Contributors == below.Select(static record => record.Who).Distinct().Count();
        }));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_records_makes_no_difference() => Prop.ForAll(Records, static records =>
        TableOf(records).Sums.Values.SequenceEqual(TableOf([.. records.Reverse()]).Sums.Values)).QuickCheckThrowOnFailure();

    [Fact]
    public void An_employer_in_several_cells_is_one_contributor_of_their_total()
    {
        var tally = new HierarchicalTally(Places);
        tally.Add(["a1"], "e1", 60);
        tally.Add(["a2"], "e1", 30);
        tally.Add(["a2"], "e2", 10);
        var table = tally.ToTable();

        Assert.Equal([90, 10], table.Contributions[table.Find("a")!.Value].Largest);
    }

    [Fact]
    public void Codes_of_a_cell_lead_back_to_it()
    {
        var table = TableOf([("a1", "old", 1), ("b", "young", 2)]);

        Assert.All(Enumerable.Range(0, table.Contributions.Count), cell => Assert.Equal(cell, table.Find([.. table.CodesOf(cell)])));
    }

    [Fact]
    public void A_code_that_leads_to_no_total_is_named() =>
        Assert.Contains("the code c goes into d, which does not lead to all", Assert.Throws<ArgumentException>(
            static () => new CodeTree("place", "all", [new("a", "all"), new("c", "d"), new("d", "c")])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_code_that_stands_twice_is_named() =>
        Assert.Contains("the code a stands twice", Assert.Throws<ArgumentException>(
            static () => CodeTree.Flat("place", "all", ["a", "a"])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a", "records bear codes without parts, and a has some")]
    [InlineData("c", "Column place has no code c")]
    public void A_record_with_a_code_that_records_do_not_bear_is_refused(string place, string reason) =>
        Assert.Contains(reason, Assert.Throws<ArgumentException>(() => new HierarchicalTally(Places).Add([place], "s1", 1)).Message, StringComparison.Ordinal);

    private static bool IsBelow(CodeTree tree, string code, string over) => tree.Upwards(tree.NumberOf(code)).Contains(tree.NumberOf(over));

    private static HierarchicalTable TableOf((string Place, string Age, int Who)[] records)
    {
        var tally = new HierarchicalTally(Places, Ages);
        foreach (var (place, age, who) in records)
            tally.Add([place, age], FormattableString.Invariant($"s{who}"), 1);
        return tally.ToTable();
    }
}
