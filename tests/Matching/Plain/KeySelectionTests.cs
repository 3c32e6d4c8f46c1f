using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Plain;

namespace Jiuye.Tests.Matching;

public sealed class KeySelectionTests
{
    private readonly KeySelection selection = new();

    [Fact]
    public void The_largest_come_first_and_none_that_differs_from_the_last_in_low_bits_alone_is_left_out() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var low = random.Next(2) == 0 ? 0 : (1L << random.Next(1, 12)) - 1;
            var range = 1 << random.Next(4, 24);
            var keys = Enumerable.Range(0, random.Next(1, 700)).Select(_ => 1L + random.Next(range)).Distinct().ToArray();
            var most = random.Next(1, 200);

            var best = selection.Best(keys, most, low).ToArray();

            Array.Sort(keys);
            Array.Reverse(keys);
            Assert.Equal(keys.Take(best.Length), best);
            Assert.True(best.Length >= Math.Min(most, keys.Length));
            Assert.True(best.Length == keys.Length || (keys[best.Length] | low) != (best[^1] | low));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    [Fact]
    public void Keys_that_all_agree_but_in_low_bits_are_all_chosen() =>
        Assert.Equal(1_000, selection.Best(Enumerable.Range(0, 1_000).Select(static place => (7L << 10) + place).ToArray(), 10, 1_023).Length);
}
