namespace Jiuye.Matching.Plain;

/// <summary>What a seeker asks in the numbers of a market; read again and again by one search.</summary>
/// <param name="market">Whose numbers.</param>
internal sealed class PlainQuery(PlainMarket market)
{
    // Among so few terms a look at each is cheaper than a table of all.
    private const int FewTerms = 32;

    private readonly List<PlainSegment> segments = [];
    private int[] terms = new int[FewTerms];
    private double[] rarities = new double[FewTerms];
    private int[] groups = new int[16];
    private int groupCount;
    private int termCount;

    // Of a term the last query of many terms that had it.
    private int[] seen = [];
    private int queries;

    /// <summary>The distinct terms that some posting has, in the order of the text.</summary>
    public ReadOnlySpan<int> Terms => terms.AsSpan(0, termCount);

    /// <summary>The inverse frequency of each of <see cref="Terms"/>.</summary>
    public ReadOnlySpan<double> Rarities => rarities.AsSpan(0, termCount);

    /// <summary>The groups wanted, ascending; empty also where any is.</summary>
    public ReadOnlySpan<int> Groups => groups.AsSpan(0, groupCount);

    /// <summary>The segments of the districts wanted.</summary>
    public List<PlainSegment> Segments => segments;

    /// <summary>Reads what a seeker asks at a point of time.</summary>
    public void Read(PlainSeeker seeker, PlainSnapshot snapshot)
    {
        ReadTerms(seeker.Text, snapshot.Statistics);
        ReadGroups(seeker.Groups);
        segments.Clear();
        if (seeker.Districts.Length == 0)
        {
            foreach (var ofDistrict in snapshot.Districts)
                segments.AddRange(ofDistrict);
        }

        for (var at = 0; at < seeker.Districts.Length; at++)
        {
            var district = market.Names.Districts.Find(seeker.Districts[at]);
            if (district >= 0 && district < snapshot.Districts.Length && !seeker.Districts.AsSpan(0, at).Contains(seeker.Districts[at]))
                segments.AddRange(snapshot.Districts[district]);
        }
    }

    private void ReadGroups(string[] names)
    {
        groupCount = 0;
        if (names.Length > groups.Length)
            groups = new int[names.Length];
        foreach (var name in names)
        {
            var group = market.Names.Groups.Find(name);
            if (group >= 0 && !Groups.Contains(group))
                groups[groupCount++] = group;
        }

        groups.AsSpan(0, groupCount).Sort();
    }

    private void ReadTerms(ReadOnlySpan<char> text, PlainStatistics statistics)
    {
        termCount = 0;
        queries = unchecked(queries + 1);
        while (Word.TryTake(ref text, out var word))
        {
            var term = market.Names.Terms.Find(word);
            if (term >= 0 && term < statistics.Terms && IsNew(term))
                Take(term, statistics.InverseFrequency(term));
        }
    }

    private bool IsNew(int term)
    {
        if (termCount < FewTerms)
            return !Terms.Contains(term);
        if (termCount == FewTerms)
        {
            foreach (var earlier in Terms)
                Mark(earlier);
        }

        return Mark(term);
    }

    private bool Mark(int term)
    {
        if (term >= seen.Length)
            Array.Resize(ref seen, Math.Max(1 << 10, 2 * (term + 1)));
        var isNew = seen[term] != queries;
        seen[term] = queries;
        return isNew;
    }

    private void Take(int term, double rarity)
    {
        if (termCount == terms.Length)
        {
            Array.Resize(ref terms, 2 * termCount);
            Array.Resize(ref rarities, 2 * termCount);
        }

        terms[termCount] = term;
        rarities[termCount++] = rarity;
    }
}
