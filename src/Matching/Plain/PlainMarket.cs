namespace Jiuye.Matching.Plain;

/// <summary>BM25 behind plain filters, over the measuring format, so that another engine can be compared on the same files.</summary>
/// <remarks>
/// Each district is an index of its own, so that a query touches only the lists of the districts it names; within it, rows are sorted by group.
/// Further postings come as further segments, merged when the ones before are no larger. N, document frequencies and mean length count every posting
/// ever read, closed ones too, and are exact at every point. Readers never wait: they take the newest snapshot; changes wait for one another.
/// </remarks>
internal sealed class PlainMarket
{
    // Fewer are laid out sooner than another thread is awake.
    private const int FewPostings = 10_000;

    // The runtime compiles a method anew, with more care, that was called 30 times.
    private const int Rehearsals = 40;

    private readonly WordNumbers terms = new();
    private readonly WordNumbers districts = new();
    private readonly WordNumbers groups = new();
    private readonly Dictionary<string, (int District, int Posting)> places = new(StringComparer.Ordinal);
    // Of the one writer, kept from change to change.
    private readonly PlainDocuments changes;
    private readonly SegmentAssembler assembler = new();
    private readonly Lock writing = new();
    private PlainId[] ids = [];
    private int count;
    private volatile PlainSnapshot current = new([], PlainStatistics.None);

    /// <summary>Builds a market.</summary>
    /// <exception cref="InvalidDataException">An id occurs twice, or a word more often in a text than can be counted.</exception>
    public PlainMarket(IEnumerable<PlainPosting> postings)
    {
        changes = new(terms);
        var documents = new PlainDocuments(terms);
        var read = new List<PlainPosting>();
        foreach (var posting in postings)
        {
            documents.Add(posting.Text);
            read.Add(posting with { Text = "" });
        }

        // Numbers in the order of the ids, so that ties are told without the ids.
        var order = Enumerable.Range(0, read.Count).ToArray();
        Array.Sort(read.Select(static posting => posting.Id).ToArray(), order);
        Sorted = read.Count;
        foreach (var posting in read)
        {
            if (!places.TryAdd(posting.Id.Json, default))
                throw new InvalidDataException($"posting {posting.Id.Json} occurs twice; expected each id once.");
        }

        current = With(current, read, order, documents);
        if (read.Count >= FewPostings)
            Rehearse();
    }

    /// <summary>Postings ever read.</summary>
    public int Count => count;

    /// <summary>What a query sees now.</summary>
    public PlainSnapshot Current => current;

    /// <summary>Postings numbered below this are in the order of their ids.</summary>
    internal int Sorted { get; }

    /// <summary>The id of a posting by its number.</summary>
    public PlainId IdOf(int posting) => Volatile.Read(ref ids)[posting];

    /// <summary>What one thread needs to search.</summary>
    public PlainSearch NewSearch() => new(this);

    /// <summary>The numbers of terms, districts and groups, for a search.</summary>
    internal (WordNumbers Terms, WordNumbers Districts, WordNumbers Groups) Names => (terms, districts, groups);

    /// <summary>Makes changes, all visible at once to the next query. A posting whose id is known takes the place of the earlier one.</summary>
    /// <exception cref="InvalidDataException">A posting closes that is not there, or a word occurs more often than can be counted; nothing is changed then.</exception>
    public void Apply(IReadOnlyList<PlainUpdate> updates)
    {
        lock (writing)
        {
            changes.Clear();
            var last = LastOfEachId(updates);
            var added = new List<PlainPosting>();
            foreach (var posting in updates.Select(static update => update.Posting).OfType<PlainPosting>())
            {
                changes.Add(posting.Text);
                added.Add(ReferenceEquals(last[posting.Id.Json].Posting, posting) ? posting : posting with { IsOpen = false });
            }

            var closed = Closed(current, last.Keys);
            current = With(closed, added, [.. Enumerable.Range(0, added.Count)], changes);
        }
    }

    /// <summary>True while queries may find a posting.</summary>
    public bool IsOpen(PlainId id)
    {
        lock (writing)
        {
            return places.TryGetValue(id.Json, out var place)
                && current.Districts[place.District].Any(segment => Array.IndexOf(segment.Postings, place.Posting) is >= 0 and var row && segment.IsOpen(row));
        }
    }

    // The first changes of a large market are not to wait for the compiler: it meets them on a small one, often enough to take them for worth its while.
    private static void Rehearse()
    {
        PlainPosting posting = new(new("0", 0), "a b b", "", "", 0, 0, 0, 0, IsOpen: true);
        var small = new PlainMarket([posting]);
        for (var turn = 0; turn < Rehearsals; turn++)
            small.Apply([new(posting.Id, posting), new(posting.Id, turn % 2 == 0 ? null : posting)]);
    }

    private Dictionary<string, PlainUpdate> LastOfEachId(IReadOnlyList<PlainUpdate> updates)
    {
        var last = new Dictionary<string, PlainUpdate>(StringComparer.Ordinal);
        foreach (var update in updates)
        {
            if (update.Posting is null && !places.ContainsKey(update.Id.Json) && !last.ContainsKey(update.Id.Json))
                throw new InvalidDataException($"posting {update.Id.Json} closes but was never there.");
            last[update.Id.Json] = update;
        }

        return last;
    }

    private PlainSnapshot Closed(PlainSnapshot before, IEnumerable<string> closing)
    {
        var changed = before.Districts.ToArray();
        var places = closing.Where(this.places.ContainsKey).Select(id => this.places[id]);
        foreach (var ofDistrict in places.GroupBy(static place => place.District, static place => place.Posting))
        {
            int[] postings = [.. ofDistrict];
            changed[ofDistrict.Key] = Array.ConvertAll(changed[ofDistrict.Key], segment => segment.WithClosed(postings));
        }

        return new(changed, before.Statistics);
    }

    // The postings in the given order get the next numbers.
    private PlainSnapshot With(PlainSnapshot before, List<PlainPosting> added, int[] order, PlainDocuments documents)
    {
        var byDistrict = new SortedDictionary<int, List<(PlainRow Row, int Document)>>();
        Reserve(added.Count);
        foreach (var at in order)
        {
            var (number, posting) = (count++, added[at]);
            ids[number] = posting.Id;
            var district = districts.Number(posting.District);
            places[posting.Id.Json] = (district, number);
            if (!posting.IsOpen)
                continue;
            byDistrict.TryAdd(district, []);
            byDistrict[district].Add((
                new(number, groups.Number(posting.Group), documents.Length(at), posting.Education, posting.HighestWage, posting.LeastAge, posting.MostAge),
                at));
        }

        var segments = new PlainSegment[districts.Count][];
        before.Districts.CopyTo(segments, 0);
        Array.Fill(segments, [], before.Districts.Length, segments.Length - before.Districts.Length);
        var statistics = before.Statistics.With(documents, terms.Count);
        LayOut(byDistrict, added.Count, (district, postings, with) => segments[district] = With(segments[district], postings, documents, statistics, with));
        return new(segments, statistics);
    }

    private void LayOut<T>(IEnumerable<KeyValuePair<int, T>> byDistrict, int postings, Action<int, T, SegmentAssembler> one)
    {
        if (postings < FewPostings)
        {
            foreach (var (district, ofDistrict) in byDistrict)
                one(district, ofDistrict, assembler);
            return;
        }

        Parallel.ForEach(
            byDistrict,
            static () => new SegmentAssembler(),
            (district, _, own) =>
            {
                one(district.Key, district.Value, own);
                return own;
            },
            static _ => { });
    }

    private static PlainSegment[] With(
        PlainSegment[] before, List<(PlainRow Row, int Document)> postings, PlainDocuments documents, PlainStatistics statistics, SegmentAssembler assembler)
    {
        var segments = new List<PlainSegment>(before);
        foreach (var chunk in postings.Chunk(PlainSegment.MostRows))
        {
            // Merging whatever is no larger keeps few segments, and each posting is moved a logarithmic number of times.
            var rows = chunk.Length;
            while (segments.Count > 0 && segments[^1].OpenRows <= rows && segments[^1].OpenRows + rows <= PlainSegment.MostRows)
            {
                assembler.Add(segments[^1]);
                rows += segments[^1].OpenRows;
                segments.RemoveAt(segments.Count - 1);
            }

            foreach (var (row, document) in chunk)
                assembler.Add(row, documents.Terms(document));
            segments.Add(assembler.Finish(statistics));
        }

        return [.. segments];
    }

    // Readers may hold the array before; a number that they know is in both.
    private void Reserve(int further)
    {
        if (count + further <= ids.Length)
            return;
        var larger = new PlainId[Math.Max(count + further, 2 * count)];
        ids.AsSpan(0, count).CopyTo(larger);
        Volatile.Write(ref ids, larger);
    }
}
