namespace Jiuye.Analytics;

/// <summary>A view of values in rising order with their weights and running weights: what every quantile rule works on, whoever holds the memory.</summary>
/// <remarks>The caller has ordered by value, then by weight, so that the same records give the same bits in any order.</remarks>
internal readonly ref struct OrderedSample
{
    internal OrderedSample(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, ReadOnlySpan<double> cumulative)
    {
        Values = values;
        Weights = weights;
        Cumulative = cumulative;
    }

    /// <summary>The values in rising order, at least one.</summary>
    internal ReadOnlySpan<double> Values { get; }

    /// <summary>The weight of each value.</summary>
    internal ReadOnlySpan<double> Weights { get; }

    /// <summary>The weight of each value together with those before it.</summary>
    internal ReadOnlySpan<double> Cumulative { get; }

    internal int Count => Values.Length;

    internal double TotalWeight => Cumulative[^1];

    /// <summary>The weighted mean.</summary>
    internal double Mean
    {
        get
        {
            var sum = new CompensatedSum();
            for (var at = 0; at < Values.Length; at++)
                sum.Add(Weights[at] * Values[at]);
            return sum.Value / TotalWeight;
        }
    }

    /// <summary>How many values are at or below a value.</summary>
    internal int RankAtMost(double value)
    {
        var low = 0;
        var high = Values.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Values[middle] <= value)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The weighted share of values at or below a value, interval [0, 1].</summary>
    internal double ShareAtMost(double value) => RankAtMost(value) is > 0 and var rank ? Cumulative[rank - 1] / TotalWeight : 0;

    /// <summary>The same with equal values as one of their common weight.</summary>
    internal OrderedSample Distinct()
    {
        var (values, weights, cumulative) = (new List<double>(), new List<double>(), new List<double>());
        for (var at = 0; at < Count; at++)
        {
            if (at + 1 < Count && Values[at + 1] == Values[at])
                continue;
            values.Add(Values[at]);
            weights.Add(Cumulative[at] - (cumulative.Count > 0 ? cumulative[^1] : 0));
            cumulative.Add(Cumulative[at]);
        }

        return new(values.ToArray(), weights.ToArray(), cumulative.ToArray());
    }

    /// <summary>Fills in the running weights.</summary>
    internal static void Cumulate(ReadOnlySpan<double> weights, Span<double> cumulative)
    {
        var sum = new CompensatedSum();
        for (var at = 0; at < weights.Length; at++)
        {
            sum.Add(weights[at]);
            cumulative[at] = sum.Value;
        }
    }
}
