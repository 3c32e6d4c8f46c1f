namespace Jiuye.Simulation;

/// <summary>Picks an index with a chance proportional to its weight, by Walker's alias method (1977): two numbers a pick, whatever the count.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
internal sealed class WeightedChoice
{
    private readonly double[] keep;
    private readonly int[] other;

    /// <param name="weights">At least one weight above 0, none negative.</param>
    internal WeightedChoice(IReadOnlyList<double> weights)
    {
        var total = weights.Sum();
        if (!(total > 0) || weights.Any(static weight => weight < 0))
            throw new ArgumentException("Weights must not be negative and must sum to more than 0.", nameof(weights));
        keep = new double[weights.Count];
        other = new int[weights.Count];
        var small = new Stack<int>();
        var large = new Stack<int>();
        for (var i = 0; i < weights.Count; i++)
        {
            keep[i] = weights[i] / total * weights.Count;
            other[i] = i;
            (keep[i] < 1 ? small : large).Push(i);
        }

        while (small.Count > 0 && large.Count > 0)
        {
            var low = small.Pop();
            var high = large.Peek();
            other[low] = high;
            keep[high] -= 1 - keep[low];
            if (keep[high] < 1)
                small.Push(large.Pop());
        }

        // What rounding left over is full.
        foreach (var rest in small.Concat(large))
            keep[rest] = 1;
    }

    internal int Pick(ref RecordRandom random)
    {
        var index = random.NextBelow(keep.Length);
        return random.NextUnit() < keep[index] ? index : other[index];
    }
}
