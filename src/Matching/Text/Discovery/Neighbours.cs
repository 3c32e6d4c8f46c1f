namespace Jiuye.Matching.Text.Discovery;

/// <summary>The characters met on both sides of a run.</summary>
internal sealed class Neighbours
{
    private readonly Dictionary<char, int> left = [];
    private readonly Dictionary<char, int> right = [];

    internal string? Example { get; set; }

    internal void Add(char before, char after)
    {
        left[before] = left.GetValueOrDefault(before) + 1;
        right[after] = right.GetValueOrDefault(after) + 1;
    }

    internal double LeftEntropy() => Entropy(left);

    internal double RightEntropy() => Entropy(right);

    /// <summary>What is no Chinese character ends a word as surely as any: each such meeting counts as one of its own.</summary>
    private static double Entropy(Dictionary<char, int> counts)
    {
        var total = (double)counts.Values.Sum();
        return counts.OrderBy(static pair => pair.Key).Sum(pair => CharacterClasses.IsHan(pair.Key)
            ? -(pair.Value / total) * Math.Log2(pair.Value / total)
            : pair.Value / total * Math.Log2(total));
    }
}
