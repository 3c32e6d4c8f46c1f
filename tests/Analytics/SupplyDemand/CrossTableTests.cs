using FsCheck;
using FsCheck.Fluent;

namespace Jiuye.Analytics.Tests;

public sealed class CrossTableTests
{
    private static readonly Gen<Row> Rows =
        from occupation in Gen.Elements("4-02", "4-03", "6-18", "2-01", null)
        from district in Gen.Elements("110105", "110108", "440106", null)
        from month in Gen.Elements("2026-01", "2026-02")
        from persons in Gen.Choose(0, 90)
        select new Row(occupation, district, month, persons);

    private static readonly Arbitrary<(Row[] Demand, Row[] Seekers)> Markets = Rows.ArrayOf().Two().Select(static pair => (pair.Item1, pair.Item2)).ToArbitrary();

    [Fact]
    public void The_fast_crossing_equals_the_tally_for_any_number_of_threads() =>
        Prop.ForAll(Markets, static market =>
        {
            var expected = Slow(market.Demand, market.Seekers);
            return new[] { 1, 2, 3, 8 }.All(threads => Show(CrossTable.Of(Columns(market.Demand), Columns(market.Seekers), threads)) == expected);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sorting_counts_as_one_slot_a_cell_does() =>
        Prop.ForAll(Markets, static market =>
        {
            var (demand, seekers) = (Columns(market.Demand), Columns(market.Seekers));
            return Show(SortedCrossing.Of(CrossLayout.Of(demand, seekers), demand, seekers, 2)) == Show(CrossTable.Of(demand, seekers));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_ratio_is_that_of_the_printed_tables() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).Two().ToArbitrary(), static pair =>
        {
            var cross = CrossTable.Of(Columns([new("4", "1", "m", pair.Item1)]), Columns([new("4", "1", "m", pair.Item2)]));
            return cross.RatioAt(0) == OpeningsRatio.Of(pair.Item1, pair.Item2);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Records_without_a_number_of_persons_are_one_each()
    {
        var column = CodedColumn.Of("occ", ["6", "4", "6", null]);

        var cross = CrossTable.Of(new([column]), new([CodedColumn.Of("occ", ["4"])]), threads: 2);

        Assert.Equal(["4", "6", null], Enumerable.Range(0, 3).Select(cell => cross.CodeAt(cell, 0)));
        Assert.Equal([1, 2, 1], cross.Demand.Select(static totals => totals.Persons));
        Assert.Equal([1.00m, null, null], Enumerable.Range(0, 3).Select(cross.RatioAt));
    }

    [Fact]
    public void Sides_of_other_columns_do_not_cross() =>
        Assert.Throws<ArgumentException>(static () => CrossTable.Of(new([CodedColumn.Of("occ", ["4"])]), new([CodedColumn.Of("district", ["4"])])));

    [Fact]
    public void Codes_out_of_order_numbers_of_none_and_negative_persons_are_refused()
    {
        Assert.Throws<ArgumentException>(static () => new CodedColumn("occ", ["6", "4"], []));
        Assert.Throws<ArgumentException>(static () => new CodedColumn("occ", ["4"], [1]));
        Assert.Contains("Record 1 has -3", Assert.Throws<ArgumentException>(static () => new MarketColumns([CodedColumn.Of("occ", ["4", "4"])], [2, -3])).Message, StringComparison.Ordinal);
    }

    private static MarketColumns Columns(Row[] rows) => new(
        [
            CodedColumn.Of("occ", [.. rows.Select(static row => row.Occupation)]),
            CodedColumn.Of("district", [.. rows.Select(static row => row.District)]),
            CodedColumn.Of("month", [.. rows.Select(static row => row.Month)]),
        ],
        [.. rows.Select(static row => row.Persons)]);

    private static string Slow(Row[] demand, Row[] seekers)
    {
        var tally = new SupplyDemandTally("occ", "district", "month");
        foreach (var row in demand)
            tally.Add(new(row.Occupation, row.District, row.Month), MarketSide.Demand, row.Persons);
        foreach (var row in seekers)
            tally.Add(new(row.Occupation, row.District, row.Month), MarketSide.Seekers, row.Persons);
        return string.Join('\n', tally.ToTable().Rows.Select(static row =>
            FormattableString.Invariant($"{row.Key} {row.Demand.Valid} {row.Demand.Records} {row.Seekers.Valid} {row.Seekers.Records} {row.Ratio}")));
    }

    private static string Show(CrossTable cross) => string.Join('\n', Enumerable.Range(0, cross.Count).Select(cell => FormattableString.Invariant(
        $"{new CellKey(cross.CodeAt(cell, 0), cross.CodeAt(cell, 1), cross.CodeAt(cell, 2))} {cross.Demand[cell].Persons} {cross.Demand[cell].Records} {cross.Seekers[cell].Persons} {cross.Seekers[cell].Records} {cross.RatioAt(cell)}")));

    public sealed record Row(string? Occupation, string? District, string? Month, int Persons);
}
