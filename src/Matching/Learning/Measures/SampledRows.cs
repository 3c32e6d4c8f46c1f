namespace Jiuye.Matching.Learning.Measures;

/// <summary>The sampled protocol: all relevant rows of a query among a few others drawn at random.</summary>
/// <remarks>Quicker and kinder than the full list, and its order of methods may differ from it (Krichene and Rendle, KDD 2020): for comparison with published
/// figures of this kind only (RecBole's uni20 draws twenty for each relevant row).</remarks>
internal static class SampledRows
{
    /// <summary>The rows kept, ascending.</summary>
    /// <param name="grades">The query's grades.</param>
    /// <param name="each">How many others are drawn for each relevant row, without repetition, as far as there are so many.</param>
    /// <param name="random">Draws.</param>
    internal static int[] Of(ReadOnlySpan<double> grades, int each, ref SeededRandom random)
    {
        var (relevant, others) = (new List<int>(), new List<int>());
        for (var row = 0; row < grades.Length; row++)
            (grades[row] > 0 ? relevant : others).Add(row);
        var pool = others.ToArray();
        random.Shuffle(pool.AsSpan());
        relevant.AddRange(pool.Take((int)Math.Min(pool.Length, (long)each * relevant.Count)));
        return [.. relevant.Order()];
    }
}
