using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests;

public sealed class WageTableTests
{
    private static readonly Arbitrary<(CellKey Key, WageObservation Wage)[]> Records = (
        from occupation in Gen.Elements("6-18", "4-03", "2-02", null)
        from place in Gen.Elements("440106", "110108", null)
        from yuan in Gen.Choose(0, 40)
        from weight in Gen.Choose(1, 60)
        from employer in Gen.Elements("e1", "e2", "e3", "e4", null)
        select (new CellKey(occupation, place), new WageObservation(100 * yuan, weight / 8.0, employer is null ? null : new EmployerId(employer))))
        .NonEmptyListOf().Select(static list => list.ToArray()).ToArbitrary();

    [Fact]
    public void The_table_by_columns_equals_the_plain_one() =>
        Prop.ForAll(Records, Gen.Elements(QuantileRules.Names.ToArray()).ToArbitrary(), static (records, rule) =>
        {
            var settings = WageGuidelineSettings.Unrestricted with { Rule = QuantileRules.Parse(rule) };
            Assert.Equal(PlainWageTable.Lines(records, settings), Lines(Tally(records).ToTable(settings)), PlainWageTable.Agree);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void The_bytes_do_not_depend_on_the_number_of_threads(int threads)
    {
        var records = Many(200_000);

        Assert.Equal(Lines(Tally(records).ToTable(WageGuidelineSettings.Unrestricted, 3)), Lines(Tally(records).ToTable(WageGuidelineSettings.Unrestricted, threads)));
    }

    [Fact]
    public void Large_cells_equal_the_plain_ones_too()
    {
        var records = Many(30_000);

        Assert.Equal(PlainWageTable.Lines(records, WageGuidelineSettings.Unrestricted), Lines(Tally(records).ToTable(WageGuidelineSettings.Unrestricted)), PlainWageTable.Agree);
    }

    [Fact]
    public void A_cross_of_more_columns_than_a_table_of_counts_could_hold_keeps_the_order_of_its_keys()
    {
        var random = new Random(7);
        var records = Enumerable.Range(0, 3_000).Select(_ => (
            new CellKey([.. Enumerable.Range(0, 7).Select(_ => random.Next(40) is > 0 and var code ? $"c{code:00}" : null)]),
            new WageObservation(random.Next(9_000), 1 + random.Next(3), null))).ToArray();
        var tally = new WageTally("a", "b", "c", "d", "e", "f", "g");
        foreach (var (key, wage) in records)
            tally.Add(key, wage);

        Assert.Equal(PlainWageTable.Lines(records, WageGuidelineSettings.Unrestricted), Lines(tally.ToTable(WageGuidelineSettings.Unrestricted)), PlainWageTable.Agree);
    }

    [Fact]
    public void Batches_of_columns_count_as_the_same_wages_one_by_one()
    {
        string?[] codes = ["6-18", null, "4-03", "6-18"];
        var batch = new WageBatch([new(codes, new[] { 0, 1, 2, 3, 0 })], new double[] { 5, 4, 3, 2, 1 }, new[] { 1, 2, 3, 4, 5.0 }, new(["e2", null, "e1"], new[] { 0, 1, 2, 0, 1 }));
        var tally = new WageTally("occ");
        tally.Add(batch);

        (CellKey, WageObservation)[] records =
        [
            (new("6-18"), new(5, 1, new("e2"))), (new([null]), new(4, 2, null)), (new("4-03"), new(3, 3, new("e1"))),
            (new("6-18"), new(2, 4, new("e2"))), (new("6-18"), new(1, 5, null)),
        ];
        Assert.Equal(PlainWageTable.Lines(records, WageGuidelineSettings.Unrestricted), Lines(tally.ToTable(WageGuidelineSettings.Unrestricted)), PlainWageTable.Agree);
    }

    [Fact]
    public void One_employer_with_nine_tenths_of_a_cell_is_flagged_and_its_part_can_be_had()
    {
        var tally = new WageTally("occ");
        tally.Add(new("6-18"), new(9_000, 9, new("big")));
        tally.Add(new("6-18"), new(9_000, 1, new("small")));

        var table = tally.ToTable(WageGuidelineSettings.Unrestricted);

        Assert.True(table.Rows[0].Outcome.TryGet(out var cell, out _));
        Assert.Equal((0.9, true), (cell.LargestEmployerShare, cell.OneEmployerDominates));
        Assert.Equal([new(new("big"), 1, 9, 81_000), new(new("small"), 1, 1, 9_000)], table.ContributionsTo(0));
    }

    [Fact]
    public void A_table_of_nothing_has_no_rows() => Assert.Empty(new WageTally("occ", "district").ToTable(WageGuidelineSettings.Unrestricted).Rows);

    [Theory]
    [InlineData(-1, 1, "Row 0: the wage -1")]
    [InlineData(double.NaN, 1, "Row 0: the wage NaN")]
    [InlineData(double.PositiveInfinity, 1, "Row 0: the wage Infinity")]
    [InlineData(5_000, 0, "Row 0: the weight 0")]
    [InlineData(5_000, -1, "Row 0: the weight -1")]
    [InlineData(5_000, double.NaN, "Row 0: the weight NaN")]
    public void A_wage_or_weight_that_can_be_none_is_refused_with_its_row(double wage, double weight, string message) =>
        Assert.StartsWith(
            message, Assert.Throws<ArgumentException>(() => new WageBatch([new(["a"], new[] { 0 })], new[] { wage }, new[] { weight })).Message, StringComparison.Ordinal);

    [Fact]
    public void Columns_of_unequal_length_and_numbers_without_a_code_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new WageBatch([new(["a"], new[] { 0, 0 })], new[] { 1.0 }));
        Assert.Throws<ArgumentException>(() => new WageBatch([new(["a"], new[] { 1 })], new[] { 1.0 }));
        Assert.Throws<ArgumentException>(() => new WageBatch([new(["a"], new[] { 0 })], new[] { 1.0 }, new[] { 1.0, 2.0 }));
        Assert.Throws<ArgumentException>(() => new WageTally("a", "b").Add(new WageBatch([new(["a"], new[] { 0 })], new[] { 1.0 })));
    }

    private static (CellKey Key, WageObservation Wage)[] Many(int count)
    {
        var random = new Random(11);
        return [.. Enumerable.Range(0, count).Select(_ => (
            new CellKey(random.Next(4) == 0 ? $"o{random.Next(900):000}" : "big", random.Next(3) == 0 ? null : "p"),
            new WageObservation(random.Next(2_000), 1 + random.Next(4), random.Next(5) == 0 ? null : new EmployerId($"e{random.Next(300)}"))))];
    }

    private static WageTally Tally((CellKey Key, WageObservation Wage)[] records)
    {
        var tally = new WageTally("occ", "district");
        foreach (var (key, wage) in records)
            tally.Add(key, wage);
        return tally;
    }

    private static IEnumerable<string> Lines(WageTable table) => table.Rows.Select(static row =>
        row.Outcome.TryGet(out var cell, out _)
            ? PlainWageTable.Show(
                row.Key, cell.Wages, cell.Employers ?? 0, cell.Persons, cell.Mean, cell.StandardError ?? double.NaN, cell.LargestEmployerShare ?? double.NaN,
                cell.Percentiles.Select(static each => (each.Yuan, each.Low ?? double.NaN, each.High ?? double.NaN)))
            : "withheld");
}
