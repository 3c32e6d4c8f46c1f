namespace Jiuye.Matching.Learning.Linear;

/// <summary>Examples as a linear learner sees them: numbers standardised, and a list of columns that are 1 for missing values and categories.</summary>
internal sealed class LinearDesign
{
    private readonly FeatureSet features;
    private readonly (double Mean, double Scale)[] moments;
    private readonly int[] valueColumns;
    private readonly int[] missingColumns;
    private readonly int[] levelColumns;
    private readonly int numbers;
    private readonly double[] standardised;
    private readonly int[] starts;
    private readonly int[] active;

    /// <param name="examples">The rows.</param>
    /// <param name="order">The rows' order in the design.</param>
    internal LinearDesign(Examples examples, ReadOnlySpan<int> order)
    {
        features = examples.Features;
        moments = [.. Enumerable.Range(0, features.Count).Select(place => features[place].Kind == FeatureKind.Number ? Moments(examples, place) : default)];
        (valueColumns, missingColumns, levelColumns) = (new int[features.Count], new int[features.Count], new int[features.Count]);
        Array.Fill(valueColumns, -1);
        Array.Fill(missingColumns, -1);
        Array.Fill(levelColumns, -1);
        for (var place = 0; place < features.Count; place++)
        {
            if (features[place].Kind == FeatureKind.Number)
                valueColumns[place] = Columns++;
        }

        numbers = Columns;
        for (var place = 0; place < features.Count; place++)
        {
            if (features[place].Kind == FeatureKind.Category)
                (levelColumns[place], Columns) = (Columns, Columns + features[place].Categories.Count);
            if (HasMissing(examples, place))
                missingColumns[place] = Columns++;
        }

        (standardised, starts) = (new double[(long)order.Length * numbers], new int[order.Length + 1]);
        var ones = new List<int>();
        for (var at = 0; at < order.Length; at++)
        {
            Encode(examples.Row(order[at]), standardised.AsSpan(at * numbers, numbers), ones);
            starts[at + 1] = ones.Count;
        }

        active = [.. ones];
    }

    /// <summary>How many weights a model has, less the intercept.</summary>
    internal int Columns { get; }

    /// <summary>The score of a row.</summary>
    /// <param name="row">d values; NaN is missing.</param>
    /// <param name="weights">A weight for each column, and last the intercept.</param>
    internal double Score(int row, ReadOnlySpan<double> weights)
    {
        var score = weights[Columns];
        var values = standardised.AsSpan(row * numbers, numbers);
        for (var column = 0; column < values.Length; column++)
            score += values[column] * weights[column];
        foreach (var column in active.AsSpan(starts[row]..starts[row + 1]))
            score += weights[column];
        return score;
    }

    /// <summary>Adds what a row's slope does to the gradient of the weights.</summary>
    internal void AddGradient(int row, double slope, Span<double> gradient)
    {
        var values = standardised.AsSpan(row * numbers, numbers);
        for (var column = 0; column < values.Length; column++)
            gradient[column] += slope * values[column];
        foreach (var column in active.AsSpan(starts[row]..starts[row + 1]))
            gradient[column] += slope;
        gradient[Columns] += slope;
    }

    /// <summary>The model with given weights.</summary>
    internal LinearModel Model(ReadOnlySpan<double> weights)
    {
        var terms = new LinearTerm[features.Count];
        for (var place = 0; place < terms.Length; place++)
        {
            var levels = levelColumns[place] < 0 ? [] : weights.Slice(levelColumns[place], features[place].Categories.Count).ToArray();
            terms[place] = new(
                moments[place].Mean,
                moments[place].Scale,
                valueColumns[place] < 0 ? 0 : weights[valueColumns[place]],
                missingColumns[place] < 0 ? 0 : weights[missingColumns[place]],
                levels);
        }

        return new(features, weights[Columns], terms);
    }

    private void Encode(ReadOnlySpan<double> row, Span<double> values, List<int> ones)
    {
        for (var place = 0; place < row.Length; place++)
        {
            var value = row[place];
            if (double.IsNaN(value))
                ones.Add(missingColumns[place]);
            else if (valueColumns[place] >= 0)
                values[valueColumns[place]] = moments[place].Scale == 0 ? 0 : (value - moments[place].Mean) / moments[place].Scale;
            else if (value >= 0 && value < features[place].Categories.Count)
                ones.Add(levelColumns[place] + (int)value);
        }
    }

    private static bool HasMissing(Examples examples, int place)
    {
        for (var row = 0; row < examples.Count; row++)
        {
            if (double.IsNaN(examples.Row(row)[place]))
                return true;
        }

        return false;
    }

    private static (double Mean, double Scale) Moments(Examples examples, int place)
    {
        var (weight, sum) = (0.0, 0.0);
        for (var row = 0; row < examples.Count; row++)
        {
            if (examples.Row(row)[place] is var value && !double.IsNaN(value))
                (weight, sum) = (weight + examples.Weight(row), sum + (examples.Weight(row) * value));
        }

        if (weight == 0)
            return default;
        var (mean, squares) = (sum / weight, 0.0);
        for (var row = 0; row < examples.Count; row++)
        {
            if (examples.Row(row)[place] is var value && !double.IsNaN(value))
                squares += examples.Weight(row) * (value - mean) * (value - mean);
        }

        // A column of one value leaves rounding behind, not a spread.
        var scale = Math.Sqrt(squares / weight);
        return (mean, scale <= 1e-12 * Math.Abs(mean) ? 0 : scale);
    }
}
