namespace Jiuye.Matching.Learning.Linear;

/// <summary>The weighted negative log likelihood of outcomes 0 and 1.</summary>
internal sealed class LogisticLoss(Examples examples) : ILinearLoss
{
    private readonly int[] starts = [.. Enumerable.Range(0, examples.Count + 1)];

    public ReadOnlySpan<int> Starts => starts;

    public double Of(int from, ReadOnlySpan<double> scores, Span<double> slopes)
    {
        var loss = 0.0;
        for (var at = 0; at < scores.Length; at++)
        {
            var (label, weight) = (examples.Labels[from + at], examples.Weight(from + at));
            loss += weight * (Sigmoid.LogOfOnePlusExp(scores[at]) - (label * scores[at]));
            slopes[at] = weight * (Sigmoid.Of(scores[at]) - label);
        }

        return loss;
    }
}
