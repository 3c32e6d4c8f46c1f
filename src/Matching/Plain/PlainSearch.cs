namespace Jiuye.Matching.Plain;

/// <summary>Searches a market on one thread; keeps what it needs between searches, so that nothing is allocated.</summary>
internal sealed class PlainSearch
{
    // Slices whose place is looked up before any is read: enough to ask the memory for many at a time, few enough to stay in the first cache.
    private const int MostSlices = 1 << 10;

    // A line of the cache holds 32 entries; of a long slice the first lines are asked for, and the machine foresees the rest.
    private const int Line = 32;
    private const int MostLines = 4;

    // Fewer rows are scored sooner than bounds are arranged and survivors gathered (bench/results/matching.md has both sides of it).
    private const int WorthPruning = 1 << 9;

    // An entry added up by itself costs as much as so many rows that are bounded together.
    private const int EntryCost = 4;

    // Where most that pass are listed, little can be left out.
    private const int WorthPassing = 4;

    private readonly PlainMarket market;
    private readonly PlainQuery query;
    private readonly RowScores scores = new();
    private readonly BoundedScores bounded;
    private readonly BestPostings<PostingOrder> best = new();
    private TermSlice[] slices = new TermSlice[MostSlices];
    private int asked;

    /// <param name="market">Where to search.</param>
    public PlainSearch(PlainMarket market)
    {
        this.market = market;
        query = new(market);
        bounded = new(scores);
    }

    /// <summary>Whether rows are passed over that cannot enter the list; null for where it pays. Lists are the same.</summary>
    internal bool? Prunes { get; init; }

    /// <summary>The best postings of a seeker among those that pass the filters and share a word. A word of the query counts once.</summary>
    public PlainList Match(PlainSeeker seeker, int top) => Match(seeker, top, market.Current);

    /// <summary>The same at one point of time.</summary>
    public PlainList Match(PlainSeeker seeker, int top, PlainSnapshot snapshot)
    {
        var list = new PlainMatch[Math.Min(top, snapshot.OpenRows)];
        var (candidates, listed) = Match(seeker, snapshot, list);
        return new(candidates, list.AsMemory(0, listed));
    }

    /// <summary>The same without an allocation.</summary>
    /// <param name="seeker">Who asks.</param>
    /// <param name="snapshot">The point of time.</param>
    /// <param name="list">Takes the best first, as many as it has room for.</param>
    public PlainFound Match(PlainSeeker seeker, PlainSnapshot snapshot, Span<PlainMatch> list)
    {
        query.Read(seeker, snapshot);
        var ranks = !list.IsEmpty && query.Terms.Length > 0;
        if (ranks)
            best.Reset(Math.Min(list.Length, Math.Max(1, snapshot.OpenRows)), new(market));
        var passed = 0;
        var together = Math.Max(1, MostSlices / Math.Max(1, query.Terms.Length));
        for (var first = 0; first < query.Segments.Count; first += together)
        {
            var end = Math.Min(first + together, query.Segments.Count);
            if (ranks)
                Locate(first, end);
            for (var at = first; at < end; at++)
            {
                var places = ranks ? slices.AsSpan((at - first) * query.Terms.Length, query.Terms.Length) : default;
                passed += Scan(query.Segments[at], seeker, snapshot.Statistics, places, ranks);
            }
        }

        return new(passed, ranks ? best.Drain(list) : 0);
    }

    // Where every slice lies, and a first touch of each, so that the memory brings them side by side and not one after another.
    private void Locate(int first, int end)
    {
        var terms = query.Terms;
        if ((end - first) * terms.Length > slices.Length)
            slices = new TermSlice[terms.Length];
        var into = 0;
        for (var at = first; at < end; at++)
        {
            var segment = query.Segments[at];
            foreach (var term in terms)
            {
                var slice = segment.Slices.Find(term);
                slices[into++] = slice < 0 ? default : segment.Slices.At(slice);
            }
        }

        into = 0;
        for (var at = first; at < end; at++)
        {
            var entries = query.Segments[at].Entries;
            for (var term = 0; term < terms.Length; term++)
            {
                var slice = slices[into++];
                for (var touch = slice.Start; touch < Math.Min(slice.End, slice.Start + MostLines * Line); touch += Line)
                    asked ^= entries[touch];
            }
        }
    }

    private int Scan(PlainSegment segment, PlainSeeker seeker, PlainStatistics statistics, ReadOnlySpan<TermSlice> places, bool ranks)
    {
        var passed = Mark(segment, seeker);
        var isOffered = passed > 0 && ranks && (Prunes ?? IsWorthPruning(segment, passed, places))
            && bounded.TryOffer(segment, statistics, places, query.Rarities, best);
        if (passed > 0 && ranks && !isOffered)
        {
            scores.Use(segment, statistics);
            for (var term = 0; term < query.Terms.Length; term++)
                scores.Add(places[term], query.Rarities[term]);
            scores.MoveTo(best);
        }

        if (passed > 0)
            scores.Passing[..(segment.Rows + PlainSegment.Margin)].Clear();
        return passed;
    }

    // Bounds cost by the row, scores by the entry.
    private bool IsWorthPruning(PlainSegment segment, int passed, ReadOnlySpan<TermSlice> places) =>
        passed >= WorthPruning && passed >= WorthPassing * (long)best.Top && EntryCost * TermSlice.RowsOf(places) >= segment.Rows;

    private int Mark(PlainSegment segment, PlainSeeker seeker)
    {
        var scan = FilterScan.Of(segment, seeker);
        if (seeker.Groups.Length == 0)
            return scan.Mark(new(0, segment.Rows), scores.Passing);
        var found = 0;
        var run = default(RowRange);
        foreach (var group in query.Groups)
        {
            // Groups that follow one another are one run; they ascend, so that a run never writes over an earlier one.
            var rows = segment.RowsOf(group);
            if (rows.Start != run.End && rows.Length > 0)
            {
                found += scan.Mark(run, scores.Passing);
                run = rows;
            }
            else if (rows.Length > 0)
            {
                run = new(run.Start, rows.End);
            }
        }

        return found + scan.Mark(run, scores.Passing);
    }

    /// <summary>The order of ids: by number as far as the numbers follow the ids, else by the ids themselves.</summary>
    internal readonly struct PostingOrder(PlainMarket market) : IComparer<int>
    {
        public int Compare(int left, int right) => left < market.Sorted && right < market.Sorted
            ? left.CompareTo(right)
            : market.IdOf(left).CompareTo(market.IdOf(right));
    }
}
