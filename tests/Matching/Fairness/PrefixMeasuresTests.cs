using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Fairness;

namespace Jiuye.Matching.Tests.Fairness;

public sealed class PrefixMeasuresTests
{
    // The first places A A B of a pool of halves, by hand: KL of the prefixes ln 2, ln 2 and ⅔ ln 4/3 + ⅓ ln 2/3 = 0.0566330, weights 1, 0.6309298 and 0.5.
    [Fact]
    public void Ndkl_is_that_worked_out_by_hand()
    {
        var ndkl = PrefixMeasures.Ndkl([0, 0, 1], [4, 4], new int[2]);

        Assert.Equal(((Math.Log(2) * 1.6309297536) + (0.0566330123 * 0.5)) / 2.1309297536, ndkl, 1e-9);
    }

    // Five of ten places are .5, a quarter of the pool: ln(.5 / .25) = ln 2.
    [Fact]
    public void Skew_is_the_logarithm_of_the_places_share_over_the_pools()
    {
        Assert.Equal(Math.Log(2), PrefixMeasures.Skew(5, 10, 0.25), 1e-12);
        Assert.Equal(double.NegativeInfinity, PrefixMeasures.Skew(0, 10, 0.25));
    }

    // Prefix 1 calls for floor(½) = 0 of each, prefix 2 for one B and has none, prefix 3 for one and has it.
    [Fact]
    public void One_prefix_of_A_A_B_lacks_a_B() => Assert.Equal(1, PrefixMeasures.InfeasibleIndex([0, 0, 1], [4, 4], new int[2]));

    [Fact]
    public void A_list_with_the_pools_shares_in_every_prefix_diverges_by_nothing() => Assert.Equal(0, PrefixMeasures.Ndkl([2, 2, 2], [0, 0, 9], new int[3]));

    [Fact]
    public void An_empty_list_diverges_by_nothing() => Assert.Equal((0.0, 0), (PrefixMeasures.Ndkl([], [1], new int[1]), PrefixMeasures.InfeasibleIndex([], [1], new int[1])));

    [Fact]
    public void Both_measures_are_those_of_the_formulas_taken_prefix_by_prefix() =>
        Prop.ForAll(Lists, list =>
        {
            var (ndkl, infeasible) = Plain(list.Groups, list.Pool);

            return Math.Abs(ndkl - PrefixMeasures.Ndkl(list.Groups, list.Pool, new int[list.Pool.Length])) < 1e-9
                && infeasible == PrefixMeasures.InfeasibleIndex(list.Groups, list.Pool, new int[list.Pool.Length]);
        }).QuickCheckThrowOnFailure();

    /// <summary>Random lists with the pools they were made from.</summary>
    internal static Arbitrary<(int[] Groups, int[] Pool)> Lists => Gen.Choose(0, int.MaxValue - 1).Select(seed =>
    {
        var random = new Random(seed);
        var pool = Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(0, 9)).ToArray();
        var all = pool.SelectMany(static (count, group) => Enumerable.Repeat(group, count)).ToArray();
        random.Shuffle(all);
        return (all[..random.Next(all.Length + 1)], pool);
    }).ToArbitrary();

    private static (double Ndkl, int Infeasible) Plain(int[] groups, int[] pool)
    {
        var (sum, norm, infeasible, size) = (0.0, 0.0, 0, pool.Sum());
        for (var prefix = 1; prefix <= groups.Length; prefix++)
        {
            var shares = pool.Select((count, group) => (Of: (double)count / size, In: groups.Take(prefix).Count(other => other == group) / (double)prefix)).ToArray();
            var divergence = shares.Where(static one => one.In > 0).Sum(static one => one.In * Math.Log(one.In / one.Of));
            (sum, norm) = (sum + (divergence / Math.Log2(prefix + 1)), norm + (1 / Math.Log2(prefix + 1)));
            infeasible += Enumerable.Range(0, pool.Length).Any(group => groups.Take(prefix).Count(other => other == group) < prefix * pool[group] / size) ? 1 : 0;
        }

        return (groups.Length == 0 ? 0 : sum / norm, infeasible);
    }
}
