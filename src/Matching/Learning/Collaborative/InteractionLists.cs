namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>Lists of whole numbers with weights, all in three arrays (compressed sparse rows).</summary>
internal sealed class InteractionLists
{
    private readonly int[] starts;
    private readonly int[] others;
    private readonly double[] weights;

    private InteractionLists(int[] starts, int[] others, double[] weights)
    {
        this.starts = starts;
        this.others = others;
        this.weights = weights;
    }

    /// <summary>How many lists.</summary>
    internal int Count => starts.Length - 1;

    /// <summary>How many entries all lists have.</summary>
    internal int Entries => others.Length;

    /// <summary>The longest list's entries.</summary>
    internal int Longest
    {
        get
        {
            var longest = 0;
            for (var at = 0; at < Count; at++)
                longest = Math.Max(longest, starts[at + 1] - starts[at]);
            return longest;
        }
    }

    /// <summary>The postings of each seeker.</summary>
    /// <param name="count">How many seekers.</param>
    /// <param name="sorted">By seeker, then posting, each pair once.</param>
    internal static InteractionLists Of(int count, ReadOnlySpan<Interaction> sorted)
    {
        var starts = new int[count + 1];
        var others = new int[sorted.Length];
        var weights = new double[sorted.Length];
        for (var at = 0; at < sorted.Length; at++)
        {
            others[at] = sorted[at].Posting;
            weights[at] = sorted[at].Weight;
            starts[sorted[at].Seeker + 1]++;
        }

        for (var row = 0; row < count; row++)
            starts[row + 1] += starts[row];
        return new(starts, others, weights);
    }

    /// <summary>The entries of a list, ascending.</summary>
    internal ReadOnlySpan<int> Others(int row) => others.AsSpan(starts[row], starts[row + 1] - starts[row]);

    /// <summary>What each entry of a list counts.</summary>
    internal ReadOnlySpan<double> Weights(int row) => weights.AsSpan(starts[row], starts[row + 1] - starts[row]);

    /// <summary>Entries take the lists' place.</summary>
    internal InteractionLists Turned(int count)
    {
        var turnedStarts = new int[count + 1];
        foreach (var other in others)
            turnedStarts[other + 1]++;
        for (var row = 0; row < count; row++)
            turnedStarts[row + 1] += turnedStarts[row];
        var next = turnedStarts.AsSpan(0, count).ToArray();
        var turnedOthers = new int[others.Length];
        var turnedWeights = new double[others.Length];
        for (var row = 0; row < Count; row++)
        {
            for (var at = starts[row]; at < starts[row + 1]; at++)
            {
                var place = next[others[at]]++;
                turnedOthers[place] = row;
                turnedWeights[place] = weights[at];
            }
        }

        return new(turnedStarts, turnedOthers, turnedWeights);
    }
}
