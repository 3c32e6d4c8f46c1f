namespace Jiuye.Analytics;

/// <summary>Values in rising order, each with its weight and the weight up to it: what every quantile rule works on.</summary>
/// <remarks>Immutable and safe for any number of threads. Equal values keep the order of their weights, so that the same records give the same sample in any order.</remarks>
public sealed class WeightedSample
{
    private readonly double[] values;
    private readonly double[] weights;
    private readonly double[] cumulative;

    /// <summary>Sorts values with their weights.</summary>
    /// <param name="values">At least one, all finite.</param>
    /// <param name="weights">One for each value, finite and above 0; empty for equal weights of 1.</param>
    /// <exception cref="ArgumentException">There are no values, the lengths differ, or a number is out of range.</exception>
    public WeightedSample(ReadOnlySpan<double> values, ReadOnlySpan<double> weights = default)
    {
        if (values.IsEmpty)
            throw new ArgumentException("A sample needs at least one value.", nameof(values));
        if (!weights.IsEmpty && weights.Length != values.Length)
            throw new ArgumentException($"{values.Length} values need as many weights, not {weights.Length}.", nameof(weights));
        Check(values, weights);
        this.values = values.ToArray();
        this.weights = weights.IsEmpty ? Ones(values.Length) : weights.ToArray();
        if (!IsOrdered())
            Sort();
        cumulative = Cumulate(this.weights);
    }

    /// <summary>How many values there are.</summary>
    public int Count => values.Length;

    /// <summary>The weights together.</summary>
    public double TotalWeight => cumulative[^1];

    /// <summary>The values in rising order.</summary>
    public ReadOnlySpan<double> Values => values;

    /// <summary>The weight of each of <see cref="Values"/>.</summary>
    public ReadOnlySpan<double> Weights => weights;

    /// <summary>The same sample as a view.</summary>
    internal OrderedSample Ordered => new(values, weights, cumulative);

    /// <summary>The weighted mean.</summary>
    public double Mean => Ordered.Mean;

    /// <summary>The weighted share of values at or below a value, interval [0, 1].</summary>
    public double ShareAtMost(double value) => Ordered.ShareAtMost(value);

    private static void Check(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        foreach (var value in values)
        {
            if (!double.IsFinite(value))
                throw new ArgumentException($"The value {value} is not finite.", nameof(values));
        }

        foreach (var weight in weights)
        {
            if (!(weight > 0 && double.IsFinite(weight)))
                throw new ArgumentException($"The weight {weight} is not finite and above 0.", nameof(weights));
        }
    }

    private bool IsOrdered()
    {
        for (var at = 1; at < values.Length; at++)
        {
            if (values[at] < values[at - 1] || (values[at] == values[at - 1] && weights[at] < weights[at - 1]))
                return false;
        }

        return true;
    }

    private void Sort()
    {
        Array.Sort(values, weights);
        // Array.Sort is not stable: give equal values an order of their own.
        for (var start = 0; start < values.Length;)
        {
            var end = start + 1;
            while (end < values.Length && values[end] == values[start])
                end++;
            Array.Sort(weights, start, end - start);
            start = end;
        }
    }

    private static double[] Ones(int count)
    {
        var ones = new double[count];
        Array.Fill(ones, 1);
        return ones;
    }

    private static double[] Cumulate(double[] weights)
    {
        var cumulative = new double[weights.Length];
        OrderedSample.Cumulate(weights, cumulative);
        return cumulative;
    }
}
