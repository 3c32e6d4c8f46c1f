namespace Jiuye.Matching.Learning.Boosting;

/// <summary>The weighted negative log likelihood of outcomes 0 and 1.</summary>
internal sealed class LogisticBoostingLoss(Examples examples) : IBoostingLoss
{
    public double Start
    {
        get
        {
            var (ones, total) = (0.0, 0.0);
            for (var row = 0; row < examples.Count; row++)
                (ones, total) = (ones + (examples.Weight(row) * examples.Labels[row]), total + examples.Weight(row));
            return Sigmoid.Inverse(ones / total);
        }
    }

    public void Derive(double[] scores, double[] slopes, double[] curvatures)
    {
        for (var row = 0; row < scores.Length; row++)
        {
            var probability = Sigmoid.Of(scores[row]);
            (slopes[row], curvatures[row]) = (examples.Weight(row) * (probability - examples.Labels[row]), examples.Weight(row) * probability * (1 - probability));
        }
    }

    public double Of(ReadOnlySpan<double> scores)
    {
        var (loss, total) = (0.0, 0.0);
        for (var row = 0; row < scores.Length; row++)
            (loss, total) = (loss + (examples.Weight(row) * (Sigmoid.LogOfOnePlusExp(scores[row]) - (examples.Labels[row] * scores[row]))), total + examples.Weight(row));
        return loss / total;
    }
}
