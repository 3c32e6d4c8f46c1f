namespace Jiuye.Matching.Learning.Linear;

/// <summary>The least value of a smooth function by the limited-memory BFGS method.</summary>
/// <remarks>Nocedal and Wright, Numerical Optimization, 2nd edition 2006: algorithms 7.4 and 7.5, with the line search of 3.5 and 3.6.</remarks>
internal static class Lbfgs
{
    /// <summary>Searches from a point downwards.</summary>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="function">Bounded from below.</param>
    /// <param name="start">Finite numbers.</param>
    /// <param name="cancellation">Ends the work early.</param>
    internal static LbfgsResult Minimise(DifferentiableFunction function, ReadOnlySpan<double> start, LbfgsOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new();
        var (point, gradient, direction) = (start.ToArray(), new double[start.Length], new double[start.Length]);
        var value = function(point, gradient);
        var memory = new StepMemory(options.Memory, start.Length);
        var search = new WolfeSearch(function, start.Length);
        for (var iteration = 0; iteration < options.Iterations; iteration++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Largest(gradient) <= options.Tolerance)
                return new(point, value, Largest(gradient), iteration, Converged: true);
            memory.Direction(gradient, direction);
            // The first step has no curvature to go by: as long as the gradient is short, at most 1.
            var first = memory.Count == 0 ? Math.Min(1, 1 / Norm(gradient)) : 1;
            if (search.Find(point, value, gradient, direction, first) is not { } found)
            {
                if (memory.Count == 0)
                    return new(point, value, Largest(gradient), iteration, Converged: true);
                // Remembered curvature no longer fits: once more from the gradient alone.
                memory.Forget();
                continue;
            }

            memory.Add(point, search.Point, gradient, search.Gradient);
            search.Point.CopyTo(point, 0);
            search.Gradient.CopyTo(gradient, 0);
            value = found;
        }

        return new(point, value, Largest(gradient), options.Iterations, Largest(gradient) <= options.Tolerance);
    }

    internal static double Dot(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        var sum = 0.0;
        for (var at = 0; at < one.Length; at++)
            sum += one[at] * other[at];
        return sum;
    }

    private static double Norm(ReadOnlySpan<double> vector) => Math.Sqrt(Dot(vector, vector));

    private static double Largest(ReadOnlySpan<double> vector)
    {
        var largest = 0.0;
        foreach (var part in vector)
            largest = Math.Max(largest, Math.Abs(part));
        return largest;
    }
}
