namespace Jiuye.Matching.Learning.Boosting;

/// <summary>Half the weighted square of the error.</summary>
internal sealed class SquaredBoostingLoss(Examples examples) : IBoostingLoss
{
    public double Start
    {
        get
        {
            var (sum, total) = (0.0, 0.0);
            for (var row = 0; row < examples.Count; row++)
                (sum, total) = (sum + (examples.Weight(row) * examples.Labels[row]), total + examples.Weight(row));
            return sum / total;
        }
    }

    public void Derive(double[] scores, double[] slopes, double[] curvatures)
    {
        for (var row = 0; row < scores.Length; row++)
            (slopes[row], curvatures[row]) = (examples.Weight(row) * (scores[row] - examples.Labels[row]), examples.Weight(row));
    }

    public double Of(ReadOnlySpan<double> scores)
    {
        var (loss, total) = (0.0, 0.0);
        for (var row = 0; row < scores.Length; row++)
            (loss, total) = (loss + (0.5 * examples.Weight(row) * (scores[row] - examples.Labels[row]) * (scores[row] - examples.Labels[row])), total + examples.Weight(row));
        return loss / total;
    }
}
