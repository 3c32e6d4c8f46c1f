namespace Jiuye.Analytics;

/// <summary>Quantiles of a sample under every rule of <see cref="QuantileRule"/>.</summary>
/// <remarks>After the sorting of the sample each takes a binary search.</remarks>
public static class Quantile
{
    // R's quantile() allows four units of rounding where a share meets a rank; so do we, relative to the total weight.
    private const double Slack = 4 * 2.220446049250313e-16;

    /// <summary>The quantile of a sample at a level.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="level">The share p, interval [0, 1].</param>
    /// <param name="rule">The definition.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside [0, 1] or there is no such rule.</exception>
    public static double Of(WeightedSample sample, double level, QuantileRule rule)
    {
        ArgumentNullException.ThrowIfNull(sample);
        return OfOrdered(sample.Ordered, level, rule);
    }

    /// <summary>The quantile of values that are in order already.</summary>
    internal static double OfOrdered(OrderedSample sample, double level, QuantileRule rule)
    {
        if (!(level is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies in [0, 1].");
        return rule switch
        {
            QuantileRule.Hf1 => InverseCdf(sample, level * sample.TotalWeight),
            QuantileRule.Hf2 => Averaged(sample, level * sample.TotalWeight),
            QuantileRule.Hf3 => Nearest(sample, level * sample.TotalWeight),
            QuantileRule.SurveySchool => SurveyRules.School(sample, level),
            QuantileRule.SurveyHf3 => SurveyRules.Hf3(sample, level),
            QuantileRule.SurveyHf4 => SurveyRules.Hf4(sample, level),
            QuantileRule.SurveyShahVaish => SurveyRules.ShahVaish(sample, level),
            QuantileRule.HmiscQuantile => Frequency(sample, level),
            QuantileRule.HmiscLessOne or QuantileRule.HmiscPlusOne => Joined(sample.Distinct(), level, PlottingPosition.Of(rule)),
            _ => Joined(sample, level, PlottingPosition.Of(rule)),
        };
    }

    // The first value with at least the target weight up to it.
    private static double InverseCdf(OrderedSample sample, double target) => sample.Values[RankAtLeast(sample, target)];

    private static double Averaged(OrderedSample sample, double target)
    {
        var at = RankAtLeast(sample, target);
        var meets = Math.Abs(sample.Cumulative[at] - target) <= Slack * sample.TotalWeight;
        return meets && at + 1 < sample.Count ? Middle(sample.Values[at], sample.Values[at + 1]) : sample.Values[at];
    }

    private static double Nearest(OrderedSample sample, double target)
    {
        var above = RankAtLeast(sample, target);
        if (above == 0)
            return sample.Values[0];
        var slack = Slack * sample.TotalWeight;
        var toAbove = sample.Cumulative[above] - target;
        var toBelow = target - sample.Cumulative[above - 1];
        // Ranks count from 1, so an even rank has an odd index.
        var takeAbove = Math.Abs(toAbove - toBelow) <= slack ? above % 2 == 1 : toAbove < toBelow;
        return sample.Values[takeAbove ? above : above - 1];
    }

    private static double Frequency(OrderedSample sample, double level)
    {
        var order = 1 + (sample.TotalWeight - 1) * level;
        var low = Math.Max(Math.Floor(order), 1);
        var high = Math.Min(low + 1, sample.TotalWeight);
        var part = order - Math.Floor(order);
        return (1 - part) * InverseCdf(sample, low) + part * InverseCdf(sample, high);
    }

    // The points (p_k, x_k) joined by straight lines, flat beyond the ends.
    private static double Joined(OrderedSample sample, double level, PlottingPosition position)
    {
        if (sample.Count == 1)
            return sample.Values[0];
        var target = level * position.Denominator(sample);
        var low = -1;
        var high = sample.Count;
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (position.Numerator(sample, middle) <= target)
                low = middle;
            else
                high = middle;
        }

        if (low < 0)
            return sample.Values[0];
        if (high == sample.Count)
            return sample.Values[^1];
        var from = position.Numerator(sample, low);
        return Between(sample.Values[low], sample.Values[high], (target - from) / (position.Numerator(sample, high) - from));
    }

    private static int RankAtLeast(OrderedSample sample, double target)
    {
        var wanted = target - Slack * sample.TotalWeight;
        var low = 0;
        var high = sample.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sample.Cumulative[middle] >= wanted)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    // Rounding must not carry the result past its neighbours, or quantiles would cross.
    private static double Between(double left, double right, double part) => Math.Min(left + part * (right - left), right);

    private static double Middle(double left, double right) => left + (right - left) / 2;
}
