using FsCheck;
using FsCheck.Fluent;

namespace Jiuye.Analytics.Tests;

public sealed class IsotonicFitTests
{
    private static readonly Arbitrary<(int Value, int Weight)[]> Sequences =
        Gen.Choose(0, 30).Zip(Gen.Choose(1, 9)).ListOf().Select(static list => list.Select(static pair => (pair.Item1, pair.Item2)).ToArray()).ToArbitrary();

    // R 4.2.2 isoreg(…)$yf.
    [Fact]
    public void Grades_out_of_order_are_pooled_as_in_R() =>
        Assert.Equal(
            [9.2, 12.2, 12.2, 13.05, 13.05, 19.8, 24.5],
            IsotonicFit.Of([9.2, 12.3, 12.1, 13.2, 12.9, 19.8, 24.5]).Select(static value => Math.Round(value, 12)));

    [Fact]
    public void Pooling_equals_the_highest_of_lowest_means() =>
        Prop.ForAll(Sequences, static sequence =>
        {
            double[] values = [.. sequence.Select(static pair => (double)pair.Value)];
            double[] weights = [.. sequence.Select(static pair => (double)pair.Weight)];
            var fit = IsotonicFit.Of(values, weights);
            return fit.Select((value, at) => Math.Abs(value - MaxMin(values, weights, at)) <= 1e-9).All(static near => near);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_rises_stays_and_the_weighted_total_is_kept() =>
        Prop.ForAll(Sequences, static sequence =>
        {
            double[] values = [.. sequence.Select(static pair => (double)pair.Value)];
            double[] weights = [.. sequence.Select(static pair => (double)pair.Weight)];
            var fit = IsotonicFit.Of(values, weights);
            return IsotonicFit.Of(fit, weights).SequenceEqual(fit)
                && IsotonicFit.Of([.. values.Order()], weights).SequenceEqual(values.Order())
                && Math.Abs(fit.Zip(weights).Sum(static pair => pair.First * pair.Second) - values.Zip(weights).Sum(static pair => pair.First * pair.Second)) < 1e-6;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_weight_that_stands_for_nobody_is_refused() => Assert.Throws<ArgumentException>(() => IsotonicFit.Of([1, 2], [1, 0]));

    // The slow twin: Robertson, Wright and Dykstra, Order Restricted Statistical Inference, 1988, theorem 1.4.4.
    private static double MaxMin(double[] values, double[] weights, int at) =>
        Enumerable.Range(0, at + 1).Max(from => Enumerable.Range(at, values.Length - at).Min(to =>
            Enumerable.Range(from, to - from + 1).Sum(each => values[each] * weights[each]) / Enumerable.Range(from, to - from + 1).Sum(each => weights[each])));
}
