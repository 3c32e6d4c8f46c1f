using FsCheck;
using FsCheck.Fluent;

namespace Jiuye.Analytics.Tests;

public sealed class OtherIndustriesTests
{
    private static readonly Arbitrary<(long[] Rows, long Others)> Tables =
        Gen.Choose(0, 5_000).Select(static count => (long)count).ArrayOf().SelectMany(static rows => Gen.Choose(0, 9_000).Select(others => (rows, (long)others))).ToArbitrary();

    [Fact]
    public void What_is_spread_is_all_spread_and_by_weight() =>
        Prop.ForAll(Tables, static table =>
        {
            var gains = OtherIndustries.Spread(table.Rows, table.Others);
            var total = table.Rows.Sum();
            return gains is null
                ? total == 0 && table.Others > 0
                : gains.Sum() == (total == 0 ? 0 : table.Others)
                    && gains.Zip(table.Rows).All(pair => total == 0 || Math.Abs(pair.First - (double)table.Others * pair.Second / total) < 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Persons_left_over_go_to_the_largest_remainders_and_then_to_the_earlier_row() =>
        Assert.Equal([2, 1, 1], OtherIndustries.Spread([5, 5, 5], 4));

    [Fact]
    public void Without_weights_nothing_can_be_spread() => Assert.Null(OtherIndustries.Spread([0, 0], 3));

    [Theory]
    [InlineData('A', 1)]
    [InlineData('B', 2)]
    [InlineData('E', 2)]
    [InlineData('F', 3)]
    [InlineData('T', 3)]
    public void Farming_is_the_first_sector_mining_to_building_the_second_and_the_rest_the_third(char section, int sector) =>
        Assert.Equal(sector, OtherIndustries.IndustryOf(section));
}
