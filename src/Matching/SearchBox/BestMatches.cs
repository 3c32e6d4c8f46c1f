namespace Jiuye.Matching.SearchBox;

/// <summary>The best match of each entry met by one query, in arrays that the next query uses again.</summary>
internal sealed class BestMatches(int entries)
{
    private readonly Found[] best = new Found[entries];
    private readonly int[] seenBy = new int[entries];
    private readonly List<int> met = [];
    private int query;

    internal void Begin()
    {
        if (query == int.MaxValue)
        {
            Array.Clear(seenBy);
            query = 0;
        }

        query++;
        met.Clear();
    }

    internal void Add(int entry, in Found found)
    {
        if (seenBy[entry] != query)
        {
            seenBy[entry] = query;
            met.Add(entry);
            best[entry] = found;
        }
        else if (found.CompareTo(best[entry]) < 0)
        {
            best[entry] = found;
        }
    }

    internal Found this[int entry] => best[entry];

    /// <summary>Writes the entries of least cost, of equal ones the lower number, and gives how many there are.</summary>
    internal int Top(Span<int> top)
    {
        var count = 0;
        foreach (var entry in met)
        {
            var at = count;
            while (at > 0 && IsBefore(entry, top[at - 1]))
                at--;
            if (at == top.Length)
                continue;
            if (count < top.Length)
                count++;
            top[at..(count - 1)].CopyTo(top[(at + 1)..]);
            top[at] = entry;
        }

        return count;
    }

    private bool IsBefore(int first, int second) =>
        best[first].Cost != best[second].Cost ? best[first].Cost < best[second].Cost : first < second;

    /// <summary>A match of an entry; of two the one that costs less counts, then the earlier, the shorter, the surer.</summary>
    internal readonly record struct Found(int Cost, int Start, int End, MatchedBy By) : IComparable<Found>
    {
        public int CompareTo(Found other) => (Cost, Start, End, By).CompareTo((other.Cost, other.Start, other.End, other.By));
    }
}
