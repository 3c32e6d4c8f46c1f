namespace Jiuye.Analytics;

/// <summary>Where on the axis of shares the k-th value lies: p_k = (C_k − a·w_k − b) / (W + c·w_n + d), or its variant with C_(n−1) for hf7.</summary>
internal readonly record struct PlottingPosition
{
    private readonly double ownPart;
    private readonly double lastPart;
    private readonly double shift;

    private PlottingPosition(double ownPart, double lastPart, double shift = 0)
    {
        this.ownPart = ownPart;
        this.lastPart = lastPart;
        this.shift = shift;
    }

    internal static PlottingPosition Of(QuantileRule rule) => rule switch
    {
        QuantileRule.Hf4 => new(0, 0),
        QuantileRule.Hf5 => new(1.0 / 2, 0),
        QuantileRule.Hf6 => new(0, 1),
        QuantileRule.Hf7 => new(1, -1),
        QuantileRule.Hf8 => new(1.0 / 3, 1.0 / 3),
        QuantileRule.Hf9 => new(3.0 / 8, 1.0 / 4),
        QuantileRule.HmiscLessOne => new(0, 0, -1),
        QuantileRule.HmiscPlusOne => new(0, 0, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No such quantile rule."),
    };

    internal double Numerator(OrderedSample sample, int at) =>
        sample.Cumulative[at] - ownPart * sample.Weights[at] + Math.Min(shift, 0);

    internal double Denominator(OrderedSample sample) => sample.TotalWeight + lastPart * sample.Weights[^1] + shift;
}
