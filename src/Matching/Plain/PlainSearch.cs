namespace Jiuye.Matching.Plain;

/// <summary>Searches a market on one thread; keeps what it needs between searches, so that only the result is allocated.</summary>
internal sealed class PlainSearch(PlainMarket market)
{
    private readonly double[] sums = new double[PlainSegment.MostRows + 1];
    private readonly ulong[] bits = new ulong[Bitmap.WordsFor(PlainSegment.MostRows)];
    private readonly uint[] kept = new uint[PlainSegment.MostRows];
    private readonly ushort[] touched = new ushort[PlainSegment.MostRows + 1];
    private readonly TopMatches<PostingOrder> best = new();
    private readonly List<int> terms = [];
    private readonly List<double> rarities = [];
    private readonly List<int> groups = [];
    private readonly List<int> districts = [];
    private PlainStatistics statistics = PlainStatistics.None;
    private TermState[] states = [];
    private int queries;

    /// <summary>The best postings of a seeker among those that pass the filters and share a word. A word of the query counts once.</summary>
    public PlainList Match(PlainSeeker seeker, int top) => Match(seeker, top, market.Current);

    /// <summary>The same at one point of time.</summary>
    public PlainList Match(PlainSeeker seeker, int top, PlainSnapshot snapshot)
    {
        Use(snapshot.Statistics);
        ReadTerms(seeker.Text);
        Read(seeker.Groups, market.Names.Groups, groups);
        Read(seeker.Districts, market.Names.Districts, districts);
        best.Reset(top, new(market));
        var passed = 0;
        if (seeker.Districts.Length == 0)
        {
            foreach (var segments in snapshot.Districts)
                passed += Scan(segments, seeker);
        }

        foreach (var district in districts)
        {
            if (district < snapshot.Districts.Length)
                passed += Scan(snapshot.Districts[district], seeker);
        }

        return new(passed, best.Drain());
    }

    private int Scan(PlainSegment[] segments, PlainSeeker seeker)
    {
        var passed = 0;
        foreach (var segment in segments)
        {
            var words = bits.AsSpan(0, Bitmap.WordsFor(segment.Rows));
            var found = Mark(segment, seeker, words);
            if (found == 0)
                continue;
            passed += found;
            Offer(segment, Score(segment));
            words.Clear();
        }

        return passed;
    }

    private int Mark(PlainSegment segment, PlainSeeker seeker, Span<ulong> words)
    {
        var scan = FilterScan.Of(segment, seeker);
        if (seeker.Groups.Length == 0)
            return segment.Rows == 0 ? 0 : scan.Mark(new(0, segment.Rows), words);
        var found = 0;
        foreach (var group in groups)
        {
            var run = segment.RowsOf(group);
            if (run.Length > 0)
                found += scan.Mark(run, words);
        }

        return found;
    }

    /// <summary>Adds up the scores of the marked rows, each in the order of the query's terms.</summary>
    /// <returns>How many rows have a score; they stand first in <see cref="touched"/>.</returns>
    private int Score(PlainSegment segment)
    {
        var reached = 0;
        for (var at = 0; at < terms.Count; at++)
        {
            var (start, length) = segment.Slices.Find(terms[at]);
            if (length == 0)
                continue;
            var rarity = rarities[at];
            foreach (var entry in kept.AsSpan(0, Keep(segment.Entries.AsSpan(start, length))))
            {
                var row = PlainSegment.RowOf(entry);
                var sum = sums[row];
                touched[reached] = (ushort)row;
                reached += sum == 0 ? 1 : 0;
                sums[row] = sum + statistics.Score(rarity, PlainSegment.CountOf(entry), segment.Lengths[row]);
            }
        }

        return reached;
    }

    // Few entries pass and which of them nobody can foresee, so that a branch would cost more than a store in vain.
    private int Keep(ReadOnlySpan<uint> entries)
    {
        var passing = bits;
        var into = kept;
        var count = 0;
        foreach (var entry in entries)
        {
            into[count] = entry;
            count += (int)(passing[(entry & ushort.MaxValue) >> 6] >> (int)(entry & 63) & 1);
        }

        return count;
    }

    private void Offer(PlainSegment segment, int reached)
    {
        foreach (var row in touched.AsSpan(0, reached))
        {
            if (sums[row] >= best.Least)
                best.Offer(sums[row], segment.Postings[row]);
            sums[row] = 0;
        }
    }

    private void Use(PlainStatistics now)
    {
        if (ReferenceEquals(now, statistics))
            return;
        statistics = now;
        if (states.Length < now.Terms)
            states = new TermState[now.Terms];
        else
            Array.Clear(states);
        queries = 0;
    }

    private void ReadTerms(ReadOnlySpan<char> text)
    {
        terms.Clear();
        rarities.Clear();
        queries++;
        while (!text.IsEmpty)
        {
            var end = text.IndexOf(' ');
            Take(end < 0 ? text : text[..end]);
            text = end < 0 ? [] : text[(end + 1)..];
        }
    }

    private void Take(ReadOnlySpan<char> word)
    {
        var term = market.Names.Terms.Find(word);
        if (term < 0 || term >= statistics.Terms)
            return;
        ref var state = ref states[term];
        if (state.Query == queries)
            return;
        if (state.Query == 0)
            state.Rarity = statistics.InverseFrequency(term);
        state.Query = queries;
        terms.Add(term);
        rarities.Add(state.Rarity);
    }

    private static void Read(string[] names, NameNumbers numbers, List<int> found)
    {
        found.Clear();
        foreach (var name in names)
        {
            var number = numbers.Find(name);
            if (number >= 0 && !found.Contains(number))
                found.Add(number);
        }
    }

    /// <summary>Of a term the last query that had it, and its inverse frequency at the statistics in use.</summary>
    private struct TermState
    {
        public int Query;
        public double Rarity;
    }

    /// <summary>The order of ids: by number as far as the numbers follow the ids, else by the ids themselves.</summary>
    internal readonly struct PostingOrder(PlainMarket market) : IComparer<int>
    {
        public int Compare(int left, int right) => left < market.Sorted && right < market.Sorted
            ? left.CompareTo(right)
            : market.IdOf(left).CompareTo(market.IdOf(right));
    }
}
