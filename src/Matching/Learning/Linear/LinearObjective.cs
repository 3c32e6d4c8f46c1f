namespace Jiuye.Matching.Learning.Linear;

/// <summary>The mean loss of a linear model with its penalty, as a function of the weights.</summary>
internal sealed class LinearObjective
{
    // Fixed, so that sums are cut at the same places for any number of threads.
    private const int MostParts = 16;

    private readonly LinearDesign design;
    private readonly ILinearLoss loss;
    private readonly double total;
    private readonly LinearSettings settings;
    private readonly int[] bounds;
    private readonly double[][] gradients;
    private readonly double[] losses;
    private readonly double[] scores;
    private readonly double[] slopes;
    private readonly bool hasIntercept;

    /// <param name="loss">What their scores cost.</param>
    /// <param name="total">What the sum of losses and penalty is divided by; the place of the least value does not depend on it.</param>
    /// <param name="design">The rows.</param>
    /// <param name="hasIntercept">False where only differences of scores count: the intercept stays 0.</param>
    /// <param name="settings">Null for the defaults.</param>
    internal LinearObjective(LinearDesign design, ILinearLoss loss, double total, bool hasIntercept, LinearSettings settings)
    {
        (this.design, this.loss, this.total, this.settings, this.hasIntercept) = (design, loss, total, settings, hasIntercept);
        bounds = Bounds(loss.Starts);
        (gradients, losses) = ([.. bounds.Skip(1).Select(_ => new double[design.Columns + 1])], new double[bounds.Length - 1]);
        (scores, slopes) = (new double[bounds[^1]], new double[bounds[^1]]);
    }

    /// <summary>Value and gradient at given weights, the intercept last.</summary>
    internal double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        var held = weights.ToArray();
        ParallelParts.Run(losses.Length, settings.Threads, part => Evaluate(part, held));
        gradient.Clear();
        var value = 0.0;
        for (var part = 0; part < losses.Length; part++)
        {
            value += losses[part];
            for (var column = 0; column < gradient.Length; column++)
                gradient[column] += gradients[part][column];
        }

        for (var column = 0; column < design.Columns; column++)
        {
            value += 0.5 * settings.L2 * weights[column] * weights[column];
            gradient[column] += settings.L2 * weights[column];
        }

        for (var column = 0; column < gradient.Length; column++)
            gradient[column] /= total;
        if (!hasIntercept)
            gradient[^1] = 0;
        return value / total;
    }

    private void Evaluate(int part, double[] weights)
    {
        var (from, to) = (bounds[part], bounds[part + 1]);
        for (var row = from; row < to; row++)
            scores[row] = design.Score(row, weights);
        losses[part] = loss.Of(from, scores.AsSpan(from..to), slopes.AsSpan(from..to));
        var gradient = gradients[part];
        Array.Clear(gradient);
        for (var row = from; row < to; row++)
            design.AddGradient(row, slopes[row], gradient);
    }

    private static int[] Bounds(ReadOnlySpan<int> starts)
    {
        var bounds = new List<int> { 0 };
        for (var part = 1; part <= MostParts; part++)
        {
            var wanted = starts[^1] * (long)part / MostParts;
            var at = starts.BinarySearch((int)wanted);
            var bound = starts[at < 0 ? ~at : at];
            if (bound > bounds[^1])
                bounds.Add(bound);
        }

        return [.. bounds];
    }
}
