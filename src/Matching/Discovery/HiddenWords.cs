namespace Jiuye.Matching.Discovery;

/// <summary>Drops proposals that are hardly ever seen outside a longer one.</summary>
internal static class HiddenWords
{
    /// <summary>The proposals without those that a longer one holds which comes nearly as often; the order stays.</summary>
    /// <param name="words">Proposals, each word once.</param>
    /// <param name="from">The part of the shorter one's count that the longer one must reach. Range (0, 1].</param>
    internal static IReadOnlyList<NewWord> Without(IReadOnlyList<NewWord> words, double from)
    {
        var counts = words.ToDictionary(static word => word.Word, static word => word.Count, StringComparer.Ordinal);
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        foreach (var longer in words)
        {
            foreach (var part in Parts(longer.Word))
            {
                if (counts.TryGetValue(part, out var count) && longer.Count >= from * count)
                    hidden.Add(part);
            }
        }

        return [.. words.Where(word => !hidden.Contains(word.Word))];
    }

    private static IEnumerable<string> Parts(string word)
    {
        for (var length = 2; length < word.Length; length++)
        {
            for (var start = 0; start + length <= word.Length; start++)
                yield return word.Substring(start, length);
        }
    }
}
