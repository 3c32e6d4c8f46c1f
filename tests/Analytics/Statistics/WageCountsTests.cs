using FsCheck;
using FsCheck.Fluent;

namespace Jiuye.Analytics.Tests;

public sealed class WageCountsTests
{
    private static readonly QuantileRule[] Nine = [.. Enumerable.Range(1, 9).Select(static type => (QuantileRule)type)];

    private static readonly Arbitrary<(int Yuan, int Office)[]> Persons =
        Gen.Choose(0, 50).Zip(Gen.Choose(0, 3)).NonEmptyListOf().Select(static list => list.Select(static pair => (pair.Item1, pair.Item2)).ToArray()).ToArbitrary();

    [Fact]
    public void Offices_that_merge_their_counts_get_the_percentiles_of_the_pooled_records() =>
        Prop.ForAll(Persons, Gen.Choose(0, 1_000).ToArbitrary(), static (persons, thousandths) =>
        {
            var pooled = Counted(persons.Select(static person => person.Yuan));
            var merged = new WageCounts();
            foreach (var office in persons.GroupBy(static person => person.Office).OrderByDescending(static office => office.Key))
                merged.Merge(Counted(office.Select(static person => person.Yuan)));
            return merged.ByYuan.SequenceEqual(pooled.ByYuan) && merged.Mean.Equals(pooled.Mean)
                && Nine.All(rule => merged.Quantile(thousandths / 1_000.0, rule).Equals(pooled.Quantile(thousandths / 1_000.0, rule)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Counts_equal_the_records_one_by_one() =>
        Prop.ForAll(Persons, Gen.Choose(0, 1_000).ToArbitrary(), static (persons, thousandths) =>
        {
            var wages = persons.Select(static person => (double)person.Yuan).ToArray();
            var counts = Counted(persons.Select(static person => person.Yuan));
            return Math.Abs(counts.Mean!.Value - wages.Average()) < 1e-9
                && Nine.All(rule => Math.Abs(counts.Quantile(thousandths / 1_000.0, rule) - HyndmanFan.Quantile(wages, thousandths / 1_000.0, (int)rule)) < 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_official_percentile_is_decided_by_whole_numbers()
    {
        var counts = new WageCounts();
        for (var yuan = 1; yuan <= 10; yuan++)
            counts.Add(1_000 * yuan, 3_000_000_000);

        Assert.Equal((1_000, 3_000, 5_000, 9_000, 10_000), (counts.Percentile(10), counts.Percentile(25), counts.Percentile(50), counts.Percentile(90), counts.Percentile(100)));
        Assert.Equal(5_500, counts.Mean);
    }

    [Fact]
    public void Nobody_has_no_percentile()
    {
        Assert.Null(new WageCounts().Percentile(50));
        Assert.Null(new WageCounts().Mean);
        Assert.Throws<InvalidOperationException>(() => new WageCounts().Quantile(0.5, QuantileRule.Hf1));
    }

    [Fact]
    public void Negative_wages_and_counts_of_nobody_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WageCounts().Add(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WageCounts().Add(5_000, 0));
    }

    private static WageCounts Counted(IEnumerable<int> wages)
    {
        var counts = new WageCounts();
        foreach (var yuan in wages)
            counts.Add(yuan);
        return counts;
    }
}
