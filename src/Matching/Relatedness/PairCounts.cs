using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>How often two occupations were seen together, and how often each was seen with any.</summary>
internal sealed class PairCounts
{
    private readonly Dictionary<(OccupationCode First, OccupationCode Second), int> pairs = [];
    private readonly Dictionary<OccupationCode, int> totals = [];

    internal IEnumerable<(OccupationCode First, OccupationCode Second)> Pairs => pairs.Keys;

    /// <summary>Every pair with its count, in the order of the codes.</summary>
    internal IEnumerable<CountedPair> CountedPairs => pairs.Select(static pair => new CountedPair(pair.Key.First, pair.Key.Second, pair.Value))
        .OrderBy(static pair => pair.First).ThenBy(static pair => pair.Second);

    /// <summary>Every code with its count, in the order of the codes.</summary>
    internal IEnumerable<CountedCode> CountedCodes => totals.Select(static total => new CountedCode(total.Key, total.Value)).OrderBy(static total => total.Code);

    /// <summary>Counts that were kept.</summary>
    internal static PairCounts Of(ReadOnlySpan<CountedPair> counted, ReadOnlySpan<CountedCode> codes)
    {
        var counts = new PairCounts();
        foreach (var pair in counted)
            counts.pairs.Add((pair.First, pair.Second), pair.Count);
        foreach (var code in codes)
            counts.totals.Add(code.Code, code.Count);
        return counts;
    }

    /// <summary>Counts one observation of each pair of distinct codes, once in each order.</summary>
    internal void AddTogether(IReadOnlyList<OccupationCode> codes)
    {
        foreach (var first in codes)
        {
            Increment(totals, first);
            foreach (var second in codes)
            {
                if (first != second)
                    Increment(pairs, (first, second));
            }
        }
    }

    /// <summary>Counts one step from an occupation to another, or to the same.</summary>
    internal void AddStep(OccupationCode from, OccupationCode to)
    {
        Increment(totals, from);
        if (from != to)
            Increment(pairs, (from, to));
    }

    internal int Of(OccupationCode first, OccupationCode second) => pairs.GetValueOrDefault((first, second));

    internal int TotalOf(OccupationCode code) => totals.GetValueOrDefault(code);

    private static void Increment<TKey>(Dictionary<TKey, int> counts, TKey key)
        where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
