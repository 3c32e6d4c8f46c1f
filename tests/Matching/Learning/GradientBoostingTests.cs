using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Boosting;
using Jiuye.Matching.Learning.Measures;
using Jiuye.Matching.Learning.Trees;

namespace Jiuye.Matching.Tests.Learning;

public sealed class GradientBoostingTests
{
    [Fact]
    public void The_first_split_is_the_best_of_all_splits() => Prop.ForAll(Gen.Choose(1, 10_000).ToArbitrary(), static seed =>
    {
        var whole = RandomExamples.Classes(seed, 60);
        // Numbers alone: the plain way knows no categories.
        var features = new FeatureSet(whole.Features.All.Take(3));
        var examples = new Examples(features, [.. Enumerable.Range(0, 60).SelectMany(row => whole.Row(row)[..3].ToArray())], whole.Labels.ToArray());
        if (examples.FaultForClasses() is not null)
            return true;
        var settings = new BoostingSettings { Trees = 1, Leaves = 2, LeafRows = 5 };
        var loss = new LogisticBoostingLoss(examples);
        var (scores, slopes, curvatures) = (new double[60], new double[60], new double[60]);
        Array.Fill(scores, loss.Start);
        loss.Derive(scores, slopes, curvatures);
        var best = PlainBoosting.BestGain(examples, slopes, curvatures, settings);
        var model = Fitted(examples, settings);
        return model.Trees.Count == 0
            ? best < 1e-9
            : Math.Abs(best - PlainBoosting.GainOfRoot(examples, model.Trees[0], slopes, curvatures, settings)) < 1e-9;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Derivatives_are_what_small_steps_measure(bool isLogistic)
    {
        var examples = RandomExamples.Classes(2, 40, hasWeights: true);
        IBoostingLoss loss = isLogistic ? new LogisticBoostingLoss(examples) : new SquaredBoostingLoss(examples);
        var scores = Enumerable.Range(0, 40).Select(row => examples.Row(row)[0]).ToArray();
        var (slopes, curvatures, after, ignored) = (new double[40], new double[40], new double[40], new double[40]);
        var total = Enumerable.Range(0, 40).Sum(examples.Weight);

        loss.Derive(scores, slopes, curvatures);

        for (var row = 0; row < 40; row++)
        {
            var (up, down) = (scores.ToArray(), scores.ToArray());
            (up[row], down[row]) = (up[row] + 1e-5, down[row] - 1e-5);
            Assert.Equal(total * (loss.Of(up) - loss.Of(down)) / 2e-5, slopes[row], 6);
            loss.Derive(up, after, ignored);
            var higher = after[row];
            loss.Derive(down, after, ignored);
            Assert.Equal((higher - after[row]) / 2e-5, curvatures[row], 6);
        }
    }

    // A query of three, all scores 0, grades 0 1 2 in the order of the data: each force by hand from |ΔNDCG| / 2, the doubt of equal scores.
    [Fact]
    public void Lambdas_of_a_small_query_are_as_by_hand()
    {
        var examples = new Examples(new(new Feature("x")), [1, 2, 3], [0, 1, 2], groups: [9, 9, 9]);
        var (slopes, curvatures) = (new double[3], new double[3]);

        new LambdaMartLoss(examples, new()).Derive(new double[3], slopes, curvatures);

        var (second, third, ideal) = (1 / Math.Log2(3), 0.5, 3 + (1 / Math.Log2(3)));
        var (zeroOne, zeroTwo, oneTwo) = (1 * (1 - second) / ideal / 2, 3 * (1 - third) / ideal / 2, 2 * (second - third) / ideal / 2);
        Assert.Equal(zeroOne + zeroTwo, slopes[0], 14);
        Assert.Equal(-zeroOne + oneTwo, slopes[1], 14);
        Assert.Equal(-zeroTwo - oneTwo, slopes[2], 14);
        Assert.Equal((zeroOne + zeroTwo) / 2, curvatures[0], 14);
    }

    [Fact]
    public void Boosting_orders_rows_it_has_not_seen()
    {
        var (classes, unseen) = (RandomExamples.Classes(21, 3_000), RandomExamples.Classes(22, 2_000));

        var model = Fitted(classes, new() { Trees = 60, Leaves = 8 });

        Assert.True(AreaUnderCurve.Of(Scores(model, unseen), unseen.Labels) > 0.78);
    }

    [Fact]
    public void LambdaMart_orders_queries_it_has_not_seen_nearly_as_well_as_they_can_be()
    {
        var (grades, unseen) = (RandomExamples.Grades(31, 4_000, 200), RandomExamples.Grades(32, 2_000, 100));
        var settings = new BoostingSettings { Objective = BoostingObjective.LambdaMart, Trees = 80, Leaves = 8 };

        var model = Fitted(grades, settings);

        var measure = new LambdaMartLoss(unseen, settings);
        Assert.True(1 - measure.Of(Scores(model, unseen)) > 0.9);
        Assert.True(1 - measure.Of(new double[2_000]) < 0.6);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_declared_direction_is_kept_whatever_the_data_say(int direction) => Prop.ForAll(Gen.Choose(1, 1_000).ToArbitrary(), seed =>
    {
        var examples = RandomExamples.Classes(seed, 400, first: (MonotoneDirection)direction);
        var model = Fitted(examples, new() { Trees = 20, Leaves = 12, LeafRows = 5, LearningRate = 0.5 });
        for (var row = 0; row < 40; row++)
        {
            var (values, before) = (examples.Row(row).ToArray(), double.NaN);
            for (var x = -3.0; x <= 3; x += 0.05)
            {
                values[0] = x;
                var score = model.Score(values);
                if (direction > 0 ? score < before : score > before)
                    return false;
                before = score;
            }
        }

        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Missing_values_go_the_way_that_serves_them()
    {
        // Missing is as good as large here: a model that sent it with the small ones would miss half of the ones.
        var features = new FeatureSet(new Feature("x"));
        double[] values = [.. Enumerable.Range(0, 300).Select(static row => row % 3 == 0 ? double.NaN : row % 3)];
        double[] labels = [.. Enumerable.Range(0, 300).Select(static row => row % 3 == 1 ? 0.0 : 1)];

        var model = Fitted(new(features, values, labels), new() { Trees = 20 });

        Assert.True(model.Predict(model.Score([double.NaN])) > 0.8);
        Assert.True(model.Predict(model.Score([2])) > 0.8);
        Assert.True(model.Predict(model.Score([1])) < 0.2);
    }

    [Fact]
    public void A_category_never_seen_gets_a_number_and_goes_with_those_that_are_missing()
    {
        var examples = RandomExamples.Classes(8, 1_000);
        var model = Fitted(examples, new() { Trees = 20 });
        var (unseen, missing) = (examples.Row(0).ToArray(), examples.Row(0).ToArray());
        (unseen[3], missing[3]) = (Feature.UnseenCategory, double.NaN);

        Assert.True(double.IsFinite(model.Score(unseen)));
        Assert.Equal(model.Score(missing), model.Score(unseen));
    }

    [Fact]
    public void Trees_that_stop_helping_on_other_rows_are_left_out()
    {
        var (examples, other) = (RandomExamples.Classes(41, 300), RandomExamples.Classes(42, 300));
        var settings = new BoostingSettings { Trees = 500, Leaves = 16, LeafRows = 2, Patience = 20 };

        Assert.True(GradientBoosting.Fit(examples, settings, other).TryGet(out var model, out _));

        var loss = new LogisticBoostingLoss(other);
        var least = loss.Of(Scores(model, other));
        Assert.InRange(model.Trees.Count, 1, 499);
        Assert.All(new[] { model.Trees.Count - 1, model.Trees.Count + 10 }, trees => Assert.True(loss.Of(Scores(Fitted(examples, settings with { Trees = trees }), other)) >= least));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Any_number_of_threads_grows_the_same_trees(int threads)
    {
        var (classes, grades) = (RandomExamples.Classes(51, 40_000, 6), RandomExamples.Grades(52, 3_000, 200));
        var sampled = new BoostingSettings { Trees = 5, RowShare = 0.7, FeatureShare = 0.6, Seed = 3 };
        var ranking = new BoostingSettings { Trees = 5, Objective = BoostingObjective.LambdaMart };

        Assert.Equal(Bits(Fitted(classes, sampled)), Bits(Fitted(classes, sampled with { Threads = threads })));
        Assert.Equal(Bits(Fitted(grades, ranking)), Bits(Fitted(grades, ranking with { Threads = threads })));
    }

    [Fact]
    public void Another_seed_draws_other_rows()
    {
        var examples = RandomExamples.Classes(61, 500);
        var settings = new BoostingSettings { Trees = 5, RowShare = 0.5 };

        Assert.NotEqual(Bits(Fitted(examples, settings)), Bits(Fitted(examples, settings with { Seed = 2 })));
    }

    internal static TreeEnsemble Fitted(Examples examples, BoostingSettings settings)
    {
        Assert.True(GradientBoosting.Fit(examples, settings).TryGet(out var model, out var fault), fault?.Detail);
        return model;
    }

    internal static double[] Scores(IScorer model, Examples examples)
    {
        var scores = new double[examples.Count];
        model.Score(examples.Values, scores);
        return scores;
    }

    private static string Bits(TreeEnsemble model) => string.Join('\n', model.Trees.Select(static tree =>
        $"{string.Join(' ', tree.Splits.ToArray().Select(static split => $"{split.Feature}:{BitConverter.DoubleToInt64Bits(split.Threshold)}:{split.Left}:{split.Right}:{split.MissingGoesLeft}:{string.Join(',', split.Categories ?? [])}"))} {string.Join(' ', tree.Leaves.ToArray().Select(BitConverter.DoubleToInt64Bits))}"));
}
