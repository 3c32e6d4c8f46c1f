using FsCheck;
using FsCheck.Fluent;
using Jiuye.Analytics.Bench;

namespace Jiuye.Analytics.Tests;

public sealed class CellSuppressionTests
{
    private static readonly DisclosureRules FewPersons = new() { Rules = [new FrequencyRule(3)] };
    private static readonly DisclosureRules OfEmployers = new() { Rules = [new FrequencyRule(2), new PercentRule(10), new DominanceRule(2, 85)] };

    private static readonly Arbitrary<int[]> SmallTables = Gen.Choose(0, 3).ArrayOf(9).ToArbitrary();
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, 1_000_000).ToArbitrary();

    [Fact]
    public void One_withheld_cell_is_found_by_subtraction()
    {
        var table = Grid(3, 14, 3, 17, 5, 18, 5, 16, 39);

        Assert.Equal(new(0, 3, 3), new TableAttack(table, Only(table, 0)).On(0));
    }

    // The example of analytics-reference.md: rows 3 + 17 = 20 and 22 + 18 = 40, in which 3 must not be told.
    [Fact]
    public void A_withheld_cell_takes_three_others_with_it()
    {
        var table = new AdditiveTable([3, 17, 20, 22, 18, 40, 25, 35, 60], [new(2, [0, 1]), new(5, [3, 4]), new(8, [6, 7]), new(6, [0, 3]), new(7, [1, 4]), new(8, [2, 5])]);

        var shown = CellSuppression.Protect(table, [3, 0, 0, 0, 0, 0, 0, 0, 0]);

        Assert.True(shown.MayBePublished);
        Assert.Equal([0, 1, 3, 4], Enumerable.Range(0, 9).Where(cell => shown.Statuses[cell] != CellStatus.Published));
        Assert.Equal(CellStatus.WithheldByRule, shown.Statuses[0]);
        Assert.Equal(new(0, 0, 20), new TableAttack(table, shown.Withheld).On(0));
    }

    // In a table of two columns the bounds of the linear programs are whole numbers, so trying all whole numbers must find the same.
    [Fact]
    public void The_attacker_finds_the_bounds_that_trying_every_filling_finds() =>
        Prop.ForAll(SmallTables, Gen.Choose(0, 1).ArrayOf(9).ToArbitrary(), static (values, marks) =>
        {
            var table = Grid(values);
            bool[] withheld = [.. Enumerable.Range(0, 16).Select(cell => InnerOf(cell) is { } inner && marks[inner] == 1)];
            var attack = new TableAttack(table, withheld);
            var plain = PlainAttack.On(table, withheld);
            return Enumerable.Range(0, 16).Where(cell => withheld[cell]).All(cell =>
                Math.Abs(attack.On(cell).Low - plain[cell].Low) < 1e-9 && Math.Abs(attack.On(cell).High - plain[cell].High) < 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_count_of_few_persons_can_be_worked_out() => Prop.ForAll(Seeds, static seed =>
        IsSafe(RandomTables.Counts(seed, RandomTables.Places, RandomTables.Occupations), FewPersons, earlier: null))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void No_count_in_a_table_of_three_columns_can_be_worked_out() => Prop.ForAll(Seeds, static seed =>
        IsSafe(RandomTables.Counts(seed, RandomTables.Places, RandomTables.Occupations, RandomTables.Ages), FewPersons, earlier: null))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(8));

    [Fact]
    public void No_sum_that_an_employer_dominates_can_be_worked_out() => Prop.ForAll(Seeds, static seed =>
        IsSafe(RandomTables.Sums(seed, RandomTables.Places, RandomTables.Occupations), OfEmployers, earlier: null))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Every_withheld_cell_is_needed() => Prop.ForAll(Seeds, static seed =>
    {
        var table = RandomTables.Counts(seed, RandomTables.Places, RandomTables.Occupations);
        var shown = CellSuppression.Protect(table, FewPersons);
        bool[] withheld = [.. shown.Withheld];
        foreach (var spare in Enumerable.Range(0, withheld.Length).Where(cell => shown.Statuses[cell] == CellStatus.WithheldToProtect))
        {
            withheld[spare] = false;
            if (AllHidden(table, FewPersons, withheld))
                return false;
            withheld[spare] = true;
        }

        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    [Fact]
    public void A_cell_of_nobody_is_shown() => Prop.ForAll(SmallTables, static values =>
    {
        var table = Grid(values);
        var shown = CellSuppression.Protect(table, [.. table.Values.Select(static (value, cell) => InnerOf(cell) is not null && value is 1 or 2 ? 1.0 : 0)]);
        return Enumerable.Range(0, 16).All(cell => table.Values[cell] > 0 || shown.Statuses[cell] == CellStatus.Published);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_shown_before_is_shown_again_and_does_not_give_others_away() => Prop.ForAll(Seeds, static seed =>
    {
        var table = RandomTables.Counts(seed, RandomTables.Places, RandomTables.Occupations);
        var earlier = RandomReleases.ByGroups(table, FewPersons);
        var shown = CellSuppression.Protect(table, FewPersons, earlier: earlier);
        return earlier.Zip(shown.Statuses).All(static pair => pair.First != ReleasedCell.Shown || pair.Second == CellStatus.Published)
            && (!shown.MayBePublished || IsSafe(table, FewPersons, earlier));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Fact]
    public void A_cell_that_a_rule_withholds_too_late_is_named()
    {
        var shown = CellSuppression.Protect(
            new AdditiveTable([2, 5, 7], [new(2, [0, 1])]), [1, 0, 0], earlier: [ReleasedCell.Shown, ReleasedCell.Shown, ReleasedCell.Shown]);

        Assert.False(shown.MayBePublished);
        Assert.Equal([0], shown.Unprotected);
    }

    [Fact]
    public void A_table_that_nothing_can_protect_says_so()
    {
        // The second part and the total are known from before: nothing is left to hide the first part with.
        var shown = CellSuppression.Protect(
            new AdditiveTable([2, 5, 7], [new(2, [0, 1])]), [1, 0, 0], earlier: [ReleasedCell.New, ReleasedCell.Shown, ReleasedCell.Shown]);

        Assert.Equal([0], shown.Unprotected);
    }

    // Two employers alone in two cells of one row: each would know the other's amount from the row's total.
    [Fact]
    public void An_employer_alone_in_a_withheld_cell_does_not_learn_its_neighbour()
    {
        var tally = new HierarchicalTally(CodeTree.Flat("place", "all", ["a", "b"]), CodeTree.Flat("trade", "all", ["x", "y", "z"]));
        foreach (var (place, trade, employer, amount) in new[]
        {
            ("a", "x", "e1", 100.0), ("a", "y", "e2", 100), ("a", "z", "e3", 500), ("a", "z", "e4", 600),
            ("b", "x", "e5", 70), ("b", "x", "e6", 70), ("b", "y", "e7", 70), ("b", "y", "e8", 70), ("b", "z", "e9", 200), ("b", "z", "e10", 200),
        })
            tally.Add([place, trade], employer, amount);
        var table = tally.ToTable();
        var rules = new DisclosureRules { Rules = [new FrequencyRule(1)], Margin = 0.1 };

        var outside = CellSuppression.Protect(table, rules);
        var inside = CellSuppression.Protect(table, rules, new() { AgainstContributors = true });

        Assert.Equal(100, KnownTo("x", "y", outside));
        Assert.True(KnownTo("x", "y", inside) is null);

        // What the employer alone in one cell of place a works out about another one there: the amount, or null where it stays open.
        double? KnownTo(string own, string other, ProtectedTable shown)
        {
            bool[] withheld = [.. shown.Withheld];
            withheld[table.Find("a", own)!.Value] = false;
            var seen = new TableAttack(table.Sums, withheld).On(table.Find("a", other)!.Value);
            return seen.High - seen.Low < 1e-6 ? seen.Low : null;
        }
    }

    [Fact]
    public void Parts_that_do_not_make_their_total_are_refused() =>
        Assert.Contains("The parts of cell 2 make 7, its total is 8", Assert.Throws<ArgumentException>(
            static () => new AdditiveTable([2, 5, 8], [new(2, [0, 1])])).Message, StringComparison.Ordinal);

    private static bool IsSafe(HierarchicalTable table, DisclosureRules rules, IReadOnlyList<ReleasedCell>? earlier)
    {
        var shown = CellSuppression.Protect(table, rules, earlier: earlier);
        return shown.MayBePublished && AllHidden(table, rules, shown.Withheld);
    }

    private static bool AllHidden(HierarchicalTable table, DisclosureRules rules, IReadOnlyList<bool> withheld)
    {
        var attack = new TableAttack(table.Sums, withheld);
        return table.Contributions.Select((cell, number) => (Distance: rules.ProtectionOf(cell), Seen: attack.On(number), Value: cell.Total))
            .All(static cell => cell.Distance == 0 || cell.Seen.Hides(cell.Value, cell.Distance));
    }

    // Nine values in rows of three; cells 0–2, 4–6, 8–10 inside, 3, 7, 11 the rows' totals, 12–14 the columns', 15 the grand total.
    private static AdditiveTable Grid(params int[] inner)
    {
        var values = new double[16];
        for (var at = 0; at < 9; at++)
        {
            var (row, column) = (at / 3, at % 3);
            values[row * 4 + column] = inner[at];
            values[row * 4 + 3] += inner[at];
            values[12 + column] += inner[at];
            values[15] += inner[at];
        }

        return new(values, [
            .. Enumerable.Range(0, 4).Select(static row => new TableSum(row * 4 + 3, [row * 4, row * 4 + 1, row * 4 + 2])),
            .. Enumerable.Range(0, 4).Select(static column => new TableSum(12 + column, [column, 4 + column, 8 + column])),
        ]);
    }

    private static int? InnerOf(int cell) => cell < 12 && cell % 4 < 3 ? cell / 4 * 3 + cell % 4 : null;

    private static bool[] Only(AdditiveTable table, int cell) => [.. table.Values.Select((_, at) => at == cell)];
}
