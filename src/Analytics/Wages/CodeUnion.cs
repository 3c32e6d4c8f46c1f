namespace Jiuye.Analytics;

/// <summary>The codes of one column over all batches, in the order of table rows: ordinal, what states none last.</summary>
internal sealed class CodeUnion
{
    private readonly Dictionary<IReadOnlyList<string?>, int[]> ranks;

    private CodeUnion(string?[] codes, Dictionary<IReadOnlyList<string?>, int[]> ranks) => (Codes, this.ranks) = (codes, ranks);

    internal string?[] Codes { get; }

    /// <summary>For each code of a batch's column its rank among all codes.</summary>
    internal int[] RanksOf(WageCodes column) => ranks[column.Codes];

    internal static CodeUnion Of(IEnumerable<WageCodes> columns)
    {
        // Batches of one reader share a list of codes: each list is looked at once.
        var lists = columns.Select(static column => column.Codes).Distinct<IReadOnlyList<string?>>(ReferenceEqualityComparer.Instance).ToArray();
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        var none = false;
        foreach (var code in lists.SelectMany(static list => list))
        {
            if (code is null)
                none = true;
            else
                distinct.Add(code);
        }

        string?[] codes = [.. distinct];
        Array.Sort(codes, StringComparer.Ordinal);
        if (none)
            codes = [.. codes, null];
        var rankOf = new Dictionary<string, int>(codes.Length, StringComparer.Ordinal);
        for (var rank = 0; rank < codes.Length; rank++)
        {
            if (codes[rank] is { } code)
                rankOf.Add(code, rank);
        }

        var ranks = new Dictionary<IReadOnlyList<string?>, int[]>(ReferenceEqualityComparer.Instance);
        foreach (var list in lists)
            ranks.Add(list, [.. list.Select(code => code is null ? codes.Length - 1 : rankOf[code])]);
        return new(codes, ranks);
    }
}
