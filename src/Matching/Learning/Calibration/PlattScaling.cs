namespace Jiuye.Matching.Learning.Calibration;

/// <summary>A logistic curve over scores: 1 / (1 + e^(Slope × score + Offset)).</summary>
/// <param name="Slope">Never above 0, so that the probability never falls.</param>
/// <param name="Offset">Any finite number.</param>
/// <remarks>Platt, Probabilistic Outputs for Support Vector Machines, 1999, with the targets and Newton's method of Lin, Lin and Weng, Machine Learning 68 (2007) 267–276.</remarks>
internal sealed record PlattScaling(double Slope, double Offset) : ICalibration
{
    public double Probability(double score) => Sigmoid.Of(-((Slope * score) + Offset));

    /// <summary>Fits.</summary>
    /// <param name="scores">Finite; of rows that the model was not trained on.</param>
    /// <param name="labels">0 or 1.</param>
    /// <param name="weights">One for each row, at least 0; empty for one each.</param>
    internal static PlattScaling Fit(ReadOnlySpan<double> scores, ReadOnlySpan<double> labels, ReadOnlySpan<double> weights = default)
    {
        var (ones, zeros) = (0.0, 0.0);
        for (var row = 0; row < labels.Length; row++)
        {
            var weight = weights.IsEmpty ? 1 : weights[row];
            (ones, zeros) = labels[row] > 0 ? (ones + weight, zeros) : (ones, zeros + weight);
        }

        var (high, low) = ((ones + 1) / (ones + 2), 1 / (zeros + 2));
        var (slope, offset) = (0.0, Math.Log((zeros + 1) / (ones + 1)));
        var loss = Loss(scores, labels, weights, high, low, slope, offset);
        for (var iteration = 0; iteration < 100; iteration++)
        {
            // The ridge keeps the curvature from vanishing where all scores are equal.
            var (gs, go, ss, oo, so) = (0.0, 0.0, 1e-12, 1e-12, 0.0);
            for (var row = 0; row < scores.Length; row++)
            {
                var weight = weights.IsEmpty ? 1 : weights[row];
                var probability = Sigmoid.Of(-((slope * scores[row]) + offset));
                var (excess, spread) = (weight * ((labels[row] > 0 ? high : low) - probability), weight * probability * (1 - probability));
                (gs, go) = (gs + (scores[row] * excess), go + excess);
                (ss, so, oo) = (ss + (scores[row] * scores[row] * spread), so + (scores[row] * spread), oo + spread);
            }

            if (Math.Abs(gs) < 1e-10 && Math.Abs(go) < 1e-10)
                break;
            var determinant = (ss * oo) - (so * so);
            var (ds, @do) = (-((oo * gs) - (so * go)) / determinant, -((ss * go) - (so * gs)) / determinant);
            var step = 1.0;
            double next;
            while (!((next = Loss(scores, labels, weights, high, low, slope + (step * ds), offset + (step * @do))) < loss + (1e-4 * step * ((gs * ds) + (go * @do)))) && step > 1e-10)
                step /= 2;
            if (step <= 1e-10)
                break;
            (slope, offset, loss) = (slope + (step * ds), offset + (step * @do), next);
        }

        // Scores that stand the wrong way round carry no order to keep: all get the base rate.
        return slope <= 0 ? new(slope, offset) : new(0, Math.Log((zeros + 1) / (ones + 1)));
    }

    private static double Loss(ReadOnlySpan<double> scores, ReadOnlySpan<double> labels, ReadOnlySpan<double> weights, double high, double low, double slope, double offset)
    {
        var loss = 0.0;
        for (var row = 0; row < scores.Length; row++)
        {
            var (odds, target) = (-((slope * scores[row]) + offset), labels[row] > 0 ? high : low);
            loss += (weights.IsEmpty ? 1 : weights[row]) * (Sigmoid.LogOfOnePlusExp(odds) - (target * odds));
        }

        return loss;
    }
}
