namespace Jiuye.Matching.Learning.Linear;

/// <summary>The last steps and what the gradient changed over them: an inverse curvature that is never written out.</summary>
internal sealed class StepMemory(int most, int size)
{
    private readonly List<(double[] Step, double[] Change, double Product)> pairs = [];

    internal int Count => pairs.Count;

    internal void Forget() => pairs.Clear();

    /// <summary>Remembers a step, unless the function curved the wrong way over it.</summary>
    internal void Add(ReadOnlySpan<double> from, ReadOnlySpan<double> to, ReadOnlySpan<double> before, ReadOnlySpan<double> after)
    {
        var (step, change) = (new double[size], new double[size]);
        for (var at = 0; at < size; at++)
            (step[at], change[at]) = (to[at] - from[at], after[at] - before[at]);
        var product = Lbfgs.Dot(step, change);
        if (product <= 1e-12 * Lbfgs.Dot(change, change))
            return;
        if (pairs.Count == most)
            pairs.RemoveAt(0);
        pairs.Add((step, change, product));
    }

    /// <summary>The direction in which to go (the two-loop recursion, algorithm 7.4).</summary>
    internal void Direction(ReadOnlySpan<double> gradient, Span<double> direction)
    {
        for (var at = 0; at < size; at++)
            direction[at] = -gradient[at];
        Span<double> factors = stackalloc double[pairs.Count];
        for (var pair = pairs.Count - 1; pair >= 0; pair--)
        {
            factors[pair] = Lbfgs.Dot(pairs[pair].Step, direction) / pairs[pair].Product;
            AddTo(direction, pairs[pair].Change, -factors[pair]);
        }

        if (pairs.Count > 0)
        {
            var scale = pairs[^1].Product / Lbfgs.Dot(pairs[^1].Change, pairs[^1].Change);
            for (var at = 0; at < size; at++)
                direction[at] *= scale;
        }

        for (var pair = 0; pair < pairs.Count; pair++)
            AddTo(direction, pairs[pair].Step, factors[pair] - (Lbfgs.Dot(pairs[pair].Change, direction) / pairs[pair].Product));
    }

    private static void AddTo(Span<double> sum, ReadOnlySpan<double> part, double factor)
    {
        for (var at = 0; at < sum.Length; at++)
            sum[at] += factor * part[at];
    }
}
