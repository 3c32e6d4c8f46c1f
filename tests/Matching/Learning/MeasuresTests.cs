using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Learning.Measures;

namespace Jiuye.Matching.Tests.Learning;

public sealed class MeasuresTests
{
    [Fact]
    public void The_area_is_the_share_of_pairs_in_order_with_ties_half() => Prop.ForAll(ArbMap.Default.ArbFor<(byte Score, bool Label)[]>(), static rows =>
    {
        var (pairs, wins) = (0, 0.0);
        foreach (var one in rows.Where(static row => row.Label))
        {
            foreach (var zero in rows.Where(static row => !row.Label))
            {
                pairs++;
                wins += one.Score % 8 > zero.Score % 8 ? 1 : one.Score % 8 == zero.Score % 8 ? 0.5 : 0;
            }
        }

        var area = AreaUnderCurve.Of([.. rows.Select(static row => row.Score % 8.0)], [.. rows.Select(static row => row.Label ? 1.0 : 0)]);
        return pairs == 0 ? double.IsNaN(area) : area == wins / pairs;
    }).QuickCheckThrowOnFailure();

    // By hand: 3 × 3 pairs, of which the score 0.4 of a 1 lies below 0.5, and 0.5 ties: 7 of 9 in order, one half.
    [Fact]
    public void The_area_of_a_small_table_is_as_by_hand() =>
        Assert.Equal(7.5 / 9, AreaUnderCurve.Of([0.9, 0.5, 0.4, 0.5, 0.3, 0.1], [1, 1, 1, 0, 0, 0]), 15);

    [Fact]
    public void Brier_and_log_loss_are_as_by_hand()
    {
        Assert.Equal((0.01 + 0.04 + 0.36) / 3, ProbabilityMeasures.Brier([0.9, 0.2, 0.4], [1, 0, 1]), 15);
        Assert.Equal(-(Math.Log(0.9) + Math.Log(0.8) + Math.Log(0.4)) / 3, ProbabilityMeasures.LogLoss([0.9, 0.2, 0.4], [1, 0, 1]), 14);
    }

    // Two bins of two rows: said 0.15 and 0.7, came 0.5 and 1: (2 × 0.35 + 2 × 0.3) / 4.
    [Fact]
    public void The_calibration_error_is_the_mean_distance_over_the_bins() =>
        Assert.Equal(0.325, ProbabilityMeasures.CalibrationError([0.1, 0.2, 0.6, 0.8], [0, 1, 1, 1], bins: 2), 15);

    [Fact]
    public void Rows_of_one_probability_stay_in_one_bin()
    {
        var curve = CalibrationCurve.Of([0.5, 0.5, 0.5, 0.5, 0.5, 0.9], [1, 0, 1, 0, 1, 1], bins: 3);

        Assert.Equal([5, 1], curve.Bins.Select(static bin => bin.Came.Of));
    }

    // Grades 0 3 1 0 2 in five places, one more relevant row of grade 1 outside:
    // DCG@5 = 7/log2(3) + 1/log2(4) + 3/log2(6); ideal 3 2 1 1: 7 + 3/log2(3) + 1/2 + 1/log2(5).
    [Fact]
    public void Measures_of_a_list_are_as_by_hand()
    {
        double[] grades = [0, 3, 1, 0, 2];
        var list = new RankingMeasures(grades, relevant: 4);

        Assert.Equal(0, list.HitRate(1));
        Assert.Equal(1, list.HitRate(2));
        Assert.Equal(3 / 4.0, list.Recall(5));
        Assert.Equal(2 / 3.0, list.Precision(3));
        Assert.Equal(1 / 2.0, list.ReciprocalRank(5));
        Assert.Equal(((1 / 2.0) + (2 / 3.0) + (3 / 5.0)) / 4, list.AveragePrecision(5), 15);
        var ideal = 7 + (3 / Math.Log2(3)) + 0.5 + (1 / Math.Log2(5));
        Assert.Equal(((7 / Math.Log2(3)) + 0.5 + (3 / Math.Log2(6))) / ideal, list.Ndcg(5, [3, 2, 1, 1]), 14);
    }

    [Fact]
    public void A_group_never_straddles_two_folds_and_folds_weigh_alike() => Prop.ForAll(Gen.Choose(10, 400).ToArbitrary(), Gen.Choose(1, 1_000).ToArbitrary(), static (rows, seed) =>
    {
        var groups = Enumerable.Range(0, rows).Select(static row => row / 3 * 7).ToArray();
        var folds = GroupedFolds.Assign(groups, rows, 3, seed);
        var sizes = folds.GroupBy(static fold => fold).Select(static fold => fold.Count()).ToArray();
        return groups.Zip(folds).GroupBy(static pair => pair.First).All(static group => group.Select(static pair => pair.Second).Distinct().Count() == 1)
            && sizes.Length == 3 && sizes.Max() - sizes.Min() <= 3;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_interval_of_a_mean_is_about_four_standard_errors_wide_and_the_same_on_any_number_of_threads()
    {
        double[] values = [.. Enumerable.Range(0, 400).Select(static row => row % 2.0)];
        double[] Mean(int[] rows) => [rows.Average(row => values[row])];

        var one = new GroupBootstrap { Seed = 4 }.At95(RowGroups(400), Mean)[0]!.Value;
        var many = new GroupBootstrap { Seed = 4, Threads = 8 }.At95(RowGroups(400), Mean)[0]!.Value;

        Assert.Equal(one, many);
        Assert.InRange(one.High - one.Low, 0.085, 0.111);
        Assert.InRange(0.5, one.Low, one.High);
    }

    [Fact]
    public void Rows_that_are_copies_of_each_other_do_not_narrow_an_interval_drawn_by_group()
    {
        double[] values = [.. Enumerable.Range(0, 1_000).Select(static row => row / 10 % 2.0)];
        double[] Mean(int[] rows) => [rows.Average(row => values[row])];
        int[] groups = [.. Enumerable.Range(0, 1_000).Select(static row => row / 10)];

        var grouped = new GroupBootstrap().At95(Jiuye.Matching.Learning.RowGroups.Of(groups, 1_000), Mean)[0]!.Value;
        var single = new GroupBootstrap().At95(RowGroups(1_000), Mean)[0]!.Value;

        Assert.True(grouped.High - grouped.Low > 2.5 * (single.High - single.Low));
    }

    [Fact]
    public void A_figure_that_hardly_any_draw_has_gets_no_interval() =>
        Assert.Null(new GroupBootstrap().At95(RowGroups(5), static _ => [double.NaN])[0]);

    private static Jiuye.Matching.Learning.RowGroups RowGroups(int rows) => Jiuye.Matching.Learning.RowGroups.Of([], rows);
}
