using Jiuye.Matching.Storage;

namespace Jiuye.Matching;

/// <summary>Turns terms of rows into rows of terms.</summary>
internal static class InvertedTerms
{
    /// <summary>The lists of a segment, plain: searches ask for short runs of rows.</summary>
    public static TermLists Of(TermVectors vectors)
    {
        var places = Places(vectors, out var terms);
        var starts = new int[terms.Length + 1];
        foreach (var place in places)
            starts[place + 1]++;
        for (var place = 0; place < terms.Length; place++)
            starts[place + 1] += starts[place];
        var (rows, weights) = Fill(vectors, places, starts.AsSpan(0, terms.Length).ToArray());
        return TermLists.Of(terms, starts, rows, weights, TermListForm.Plain);
    }

    // The place of each entry's term among the distinct terms. A large segment has most of the market's terms, a small one few: a table or a search.
    private static int[] Places(TermVectors vectors, out int[] distinct)
    {
        var all = vectors.AllTerms;
        var places = new int[all.Length];
        var highest = -1;
        foreach (var term in all)
            highest = Math.Max(highest, term);
        if (highest > 4L * all.Length)
        {
            distinct = [.. all.ToArray().Distinct().Order()];
            for (var at = 0; at < places.Length; at++)
                places[at] = Array.BinarySearch(distinct, all[at]);
            return places;
        }

        var placeOf = new int[highest + 1];
        foreach (var term in all)
            placeOf[term] = 1;
        var found = new List<int>();
        for (var term = 0; term < placeOf.Length; term++)
        {
            if (placeOf[term] == 0)
                continue;
            placeOf[term] = found.Count;
            found.Add(term);
        }

        distinct = [.. found];
        for (var at = 0; at < places.Length; at++)
            places[at] = placeOf[all[at]];
        return places;
    }

    private static (int[] Rows, ushort[] Weights) Fill(TermVectors vectors, int[] places, int[] next)
    {
        var rows = new int[vectors.Entries];
        var weights = new ushort[vectors.Entries];
        var entry = 0;
        for (var row = 0; row < vectors.Rows; row++)
        {
            foreach (var weight in vectors.Weights(row))
            {
                var to = next[places[entry++]]++;
                rows[to] = row;
                weights[to] = weight;
            }
        }

        return (rows, weights);
    }
}
