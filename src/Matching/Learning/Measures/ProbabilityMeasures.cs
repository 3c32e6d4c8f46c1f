namespace Jiuye.Matching.Learning.Measures;

/// <summary>How well probabilities fit outcomes.</summary>
internal static class ProbabilityMeasures
{
    /// <summary>A probability of 0 that comes true would cost without end: log loss looks no further than this.</summary>
    private const double Least = 1e-15;

    /// <summary>The mean square of probability less outcome (Brier 1950, one class). Interval [0, 1]; NaN without rows.</summary>
    internal static double Brier(ReadOnlySpan<double> probabilities, ReadOnlySpan<double> labels)
    {
        var sum = 0.0;
        for (var row = 0; row < labels.Length; row++)
            sum += (probabilities[row] - labels[row]) * (probabilities[row] - labels[row]);
        return sum / labels.Length;
    }

    /// <summary>The mean of -ln of the probability of what happened, probabilities kept 1e-15 away from 0 and 1. NaN without rows.</summary>
    internal static double LogLoss(ReadOnlySpan<double> probabilities, ReadOnlySpan<double> labels)
    {
        var sum = 0.0;
        for (var row = 0; row < labels.Length; row++)
        {
            var probability = Math.Clamp(probabilities[row], Least, 1 - Least);
            sum -= labels[row] > 0 ? Math.Log(probability) : double.LogP1(-probability);
        }

        return sum / labels.Length;
    }

    /// <summary>The expected calibration error: the distance of mean probability and share of outcomes, averaged over bins by their rows. Interval [0, 1]; NaN without rows.</summary>
    internal static double CalibrationError(ReadOnlySpan<double> probabilities, ReadOnlySpan<double> labels, int bins = CalibrationCurve.Deciles) =>
        CalibrationCurve.Of(probabilities, labels, bins).Error;
}
