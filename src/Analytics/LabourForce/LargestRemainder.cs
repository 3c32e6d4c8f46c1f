namespace Jiuye.Analytics;

/// <summary>Splits a whole number by weights so that the parts add up to it: Hamilton's method of largest remainders.</summary>
internal static class LargestRemainder
{
    /// <summary>One part a weight; of equal remainders the earlier one is rounded up first.</summary>
    /// <param name="whole">What is split, at least 0.</param>
    /// <param name="weights">At least 0 and not all 0 where there is anything to split.</param>
    internal static long[] Of(long whole, IReadOnlyList<decimal> weights)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        var sum = weights.Sum();
        if (sum == 0)
            return whole == 0 ? new long[weights.Count] : throw new ArgumentException($"{whole} cannot be split by weights that are all zero.", nameof(weights));
        var parts = new long[weights.Count];
        var remainders = new decimal[weights.Count];
        for (var at = 0; at < parts.Length; at++)
        {
            var exact = whole * weights[at] / sum;
            parts[at] = (long)decimal.Floor(exact);
            remainders[at] = exact - parts[at];
        }

        var left = whole - parts.Sum();
        foreach (var at in Enumerable.Range(0, parts.Length).OrderByDescending(at => remainders[at]).ThenBy(static at => at).Take((int)left))
            parts[at]++;
        return parts;
    }
}
