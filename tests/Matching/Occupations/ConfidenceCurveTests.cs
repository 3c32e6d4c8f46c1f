using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Occupations;

namespace Jiuye.Matching.Tests.Occupations;

public sealed class ConfidenceCurveTests
{
    [Fact]
    public void The_curve_never_falls_and_stays_between_nothing_and_all() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(byte Confidence, bool IsRight)[]>(), static answers =>
        {
            var curve = ConfidenceCurve.Fit(answers.Select(static answer => (answer.Confidence / 255.0, answer.IsRight)));
            var values = Enumerable.Range(0, 101).Select(step => curve.At(step / 100.0)).ToArray();
            return values.All(static value => value is >= 0 and <= 1) && values.Zip(values.Skip(1)).All(static pair => pair.First <= pair.Second + 1e-6);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Answers_that_are_right_half_as_often_as_they_claim_are_halved()
    {
        var curve = ConfidenceCurve.Fit(Enumerable.Range(0, 1_000).Select(static number => (Confidence: 0.8, IsRight: number % 5 < 2)));

        Assert.Equal(0.4, curve.At(0.8), 5);
        Assert.Equal(0.2, curve.At(0.4), 5);
    }

    [Fact]
    public void What_lies_below_a_share_is_right_less_often() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(byte Confidence, bool IsRight)[]>(), Gen.Choose(1, 99).ToArbitrary(), static (answers, percent) =>
        {
            var curve = ConfidenceCurve.Fit(answers.Select(static answer => (answer.Confidence / 255.0, answer.IsRight)));
            var below = curve.Below(percent / 100.0);
            return below < 0 || Enumerable.Range(0, 1_001).Select(step => below * step / 1_000).All(raw => curve.At(raw) < percent / 100.0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Hardly_anything_that_is_right_less_often_lies_above()
    {
        var curve = new ConfidenceCurve([0, 0.5f, 1], [0, 0.2f, 1]);

        Assert.Equal(0.25, curve.Below(0.1), 3);
        Assert.Equal(0.75, curve.Below(0.6), 3);
    }
}
