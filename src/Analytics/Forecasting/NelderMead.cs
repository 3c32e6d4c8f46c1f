namespace Jiuye.Analytics;

/// <summary>Finds the least of a function without its slope, by a simplex that walks downhill.</summary>
/// <remarks>
/// Nelder, J. A. and Mead, R. (1965); the steps adapt to the number of coordinates (Gao, F. and Han, L. 2012, Computational Optimization and
/// Applications 51), without which the method stalls on a dozen first states. Deterministic: ties keep the older point. A point outside
/// the domain has the value positive infinity. Not thread-safe; one instance a thread.
/// </remarks>
internal sealed class NelderMead
{
    private readonly int size;
    private readonly double[][] points;
    private readonly double[] heights;
    private readonly double[] centre;
    private readonly double[] trial;
    private readonly double[] second;

    /// <summary>Makes room for so many coordinates.</summary>
    internal NelderMead(int coordinates)
    {
        size = coordinates;
        points = [.. Enumerable.Range(0, coordinates + 1).Select(_ => new double[coordinates])];
        heights = new double[coordinates + 1];
        (centre, trial, second) = (new double[coordinates], new double[coordinates], new double[coordinates]);
    }

    /// <summary>A function of a point; positive infinity outside its domain.</summary>
    internal delegate double Objective(ReadOnlySpan<double> point);

    /// <summary>Walks from <paramref name="start"/>, which receives the best point found.</summary>
    /// <param name="objective">What is to be least.</param>
    /// <param name="start">Where to begin; receives the best point.</param>
    /// <param name="steps">How far the first simplex reaches along each coordinate, not zero.</param>
    /// <param name="evaluations">The most evaluations.</param>
    /// <param name="tolerance">Stops when the simplex's heights differ by less, relative to the best.</param>
    /// <returns>The value at the best point.</returns>
    internal double Minimise(Objective objective, Span<double> start, ReadOnlySpan<double> steps, int evaluations, double tolerance)
    {
        Spread(objective, start, steps);
        var (expand, contract, shrink) = (1 + 2.0 / size, 0.75 - 0.5 / size, 1 - 1.0 / size);
        if (size == 1)
            (expand, contract, shrink) = (2, 0.5, 0.5);
        var left = evaluations - size - 1;
        while (left > 0)
        {
            Sort();
            if (heights[size] - heights[0] <= tolerance * (Math.Abs(heights[0]) + tolerance))
                break;
            Centre();
            var reflected = Try(objective, trial, -1);
            left--;
            if (reflected < heights[0])
            {
                var expanded = Try(objective, second, -expand);
                left--;
                Replace(expanded < reflected ? second : trial, Math.Min(expanded, reflected));
            }
            else if (reflected < heights[size - 1])
            {
                Replace(trial, reflected);
            }
            else
            {
                var outside = reflected < heights[size];
                var contracted = Try(objective, second, outside ? -contract : contract);
                left--;
                if (contracted < Math.Min(reflected, heights[size]))
                {
                    Replace(second, contracted);
                }
                else
                {
                    Shrink(objective, shrink);
                    left -= size;
                }
            }
        }

        Sort();
        points[0].CopyTo(start);
        return heights[0];
    }

    private void Spread(Objective objective, ReadOnlySpan<double> start, ReadOnlySpan<double> steps)
    {
        for (var at = 0; at <= size; at++)
        {
            start.CopyTo(points[at]);
            if (at > 0)
                points[at][at - 1] += steps[at - 1];
            heights[at] = objective(points[at]);
            if (at > 0 && double.IsPositiveInfinity(heights[at]))
            {
                // The other way, where that lies inside the domain.
                points[at][at - 1] = start[at - 1] - steps[at - 1];
                heights[at] = objective(points[at]);
            }
        }
    }

    // Insertion, because the simplex is sorted but for one point most of the time; stable, so that ties keep their order.
    private void Sort()
    {
        for (var at = 1; at <= size; at++)
        {
            var (height, point) = (heights[at], points[at]);
            var to = at;
            while (to > 0 && heights[to - 1] > height)
            {
                heights[to] = heights[to - 1];
                points[to] = points[to - 1];
                to--;
            }

            (heights[to], points[to]) = (height, point);
        }
    }

    private void Centre()
    {
        Array.Clear(centre);
        for (var at = 0; at < size; at++)
        {
            for (var axis = 0; axis < size; axis++)
                centre[axis] += points[at][axis];
        }

        for (var axis = 0; axis < size; axis++)
            centre[axis] /= size;
    }

    private double Try(Objective objective, double[] target, double factor)
    {
        var worst = points[size];
        for (var axis = 0; axis < size; axis++)
            target[axis] = centre[axis] + factor * (worst[axis] - centre[axis]);
        return objective(target);
    }

    private void Replace(double[] point, double height)
    {
        point.CopyTo(points[size], 0);
        heights[size] = height;
    }

    private void Shrink(Objective objective, double factor)
    {
        for (var at = 1; at <= size; at++)
        {
            for (var axis = 0; axis < size; axis++)
                points[at][axis] = points[0][axis] + factor * (points[at][axis] - points[0][axis]);
            heights[at] = objective(points[at]);
        }
    }
}
