using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Learning.Calibration;

namespace Jiuye.Matching.Tests.Learning;

public sealed class CalibrationTests
{
    // By hand: 1 0 1 0 is one pool of a half, whose ends are knots.
    [Fact]
    public void Violators_are_pooled()
    {
        var curve = IsotonicCalibration.Fit([1, 2, 3, 4, 5, 6, 7], [0, 1, 0, 1, 0, 1, 1]);

        Assert.Equal([1, 2, 5, 6, 7], curve.Scores);
        Assert.Equal([0, 0.5, 0.5, 1, 1], curve.Probabilities);
        Assert.Equal(0.25, curve.Probability(1.5));
        Assert.Equal(0, curve.Probability(-9));
        Assert.Equal(1, curve.Probability(9));
    }

    // The minimax formula: the fit at i is the largest over starts ≤ i of the least over ends ≥ i of the mean in between (Robertson, Wright and Dykstra 1988).
    [Fact]
    public void The_curve_is_the_minimax_of_means() => Prop.ForAll(ArbMap.Default.ArbFor<(byte Score, bool Label)[]>(), static rows =>
    {
        if (rows.Length == 0)
            return true;
        var curve = IsotonicCalibration.Fit([.. rows.Select(static row => (double)row.Score)], [.. rows.Select(static row => row.Label ? 1.0 : 0)]);
        var ties = rows.GroupBy(static row => row.Score).OrderBy(static tie => tie.Key).Select(static tie => (Count: tie.Count(), Ones: tie.Count(static row => row.Label), Score: tie.Key)).ToArray();
        return Enumerable.Range(0, ties.Length).All(at =>
        {
            var fit = Enumerable.Range(0, at + 1).Max(from => Enumerable.Range(at, ties.Length - at).Min(to => ties[from..(to + 1)].Sum(static tie => (double)tie.Ones) / ties[from..(to + 1)].Sum(static tie => tie.Count)));
            return Math.Abs(curve.Probability(ties[at].Score) - fit) < 1e-12;
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_probability_never_falls_as_the_score_rises() => Prop.ForAll(ArbMap.Default.ArbFor<(byte Score, bool Label)[]>(), static rows =>
    {
        if (rows.Length == 0)
            return true;
        double[] scores = [.. rows.Select(static row => (double)row.Score)];
        double[] labels = [.. rows.Select(static row => row.Label ? 1.0 : 0)];
        return new ICalibration[] { IsotonicCalibration.Fit(scores, labels), PlattScaling.Fit(scores, labels), new LogOdds() }.All(static curve =>
        {
            var values = Enumerable.Range(-20, 1_200).Select(step => curve.Probability(step / 4.0)).ToArray();
            return values.All(static value => value is >= 0 and <= 1) && values.Zip(values.Skip(1)).All(static pair => pair.First <= pair.Second);
        });
    }).QuickCheckThrowOnFailure();

    // At the least loss the excesses over Platt's targets (N+ + 1)/(N+ + 2) and 1/(N- + 2) sum to 0, plain and weighted by the scores.
    [Fact]
    public void Platts_curve_meets_its_first_order_conditions()
    {
        var examples = RandomExamples.Classes(11, 500);
        double[] scores = [.. Enumerable.Range(0, 500).Select(row => 3 * examples.Row(row)[0])];

        var curve = PlattScaling.Fit(scores, examples.Labels);

        var ones = examples.Labels.ToArray().Sum();
        var (high, low) = ((ones + 1) / (ones + 2), 1 / (502 - ones));
        var excess = Enumerable.Range(0, 500).Select(row => (examples.Labels[row] > 0 ? high : low) - curve.Probability(scores[row])).ToArray();
        Assert.Equal(0, excess.Sum(), 7);
        Assert.Equal(0, excess.Zip(scores).Sum(static pair => pair.First * pair.Second), 7);
    }

    [Fact]
    public void Scores_that_stand_the_wrong_way_round_get_the_base_rate()
    {
        var curve = PlattScaling.Fit([1, 2, 3, 4], [1, 1, 0, 0]);

        Assert.Equal(0.5, curve.Probability(-100), 12);
        Assert.Equal(0.5, curve.Probability(100), 12);
    }
}
