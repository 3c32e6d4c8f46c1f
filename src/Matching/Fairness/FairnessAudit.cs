using System.Runtime.InteropServices;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Fairness;

/// <summary>Counts what lists of matches come to for groups of people: list by list, then the report.</summary>
/// <remarks>
/// Measures and never changes an order. Reads protected attributes, as nothing else in matching does. Not thread-safe. The same lists in the same order give the same
/// report, bit for bit.
/// </remarks>
public sealed class FairnessAudit
{
    private readonly FairnessSettings settings;
    private readonly Dictionary<SeekerId, int> persons;
    private readonly AuditGrouping[] groupings;
    private readonly GroupCodes codes;
    private readonly GroupTally[] tallies;
    private readonly int[] groupsOfFirst;
    private readonly int[] groupsOfLot;
    private readonly bool[] isQualified;
    private readonly bool[] isShown;
    private readonly double[] best;
    private readonly int[] seenIn;
    private int lists;
    private int shortLists;
    private int emptyLists;
    private int withoutPool;
    private int againstPool;
    private long decisions;
    private long strangers;

    /// <summary>Prepares an audit.</summary>
    /// <param name="seekers">The persons; those searching on the day are audited.</param>
    /// <param name="asOf">The day of the lists.</param>
    /// <param name="settings">How.</param>
    /// <exception cref="ArgumentException">A setting is out of its range, or two records have one id.</exception>
    public FairnessAudit(IEnumerable<JobSeeker> seekers, DateOnly asOf, FairnessSettings settings)
    {
        ArgumentNullException.ThrowIfNull(seekers);
        ArgumentNullException.ThrowIfNull(settings);
        this.settings = settings.Checked();
        JobSeeker[] searching = [.. seekers.Where(seeker => seeker.IsSeekingOn(asOf))];
        persons = new(searching.Length);
        foreach (var seeker in searching)
        {
            if (!persons.TryAdd(seeker.Id, persons.Count))
                throw new ArgumentException($"Seeker '{seeker.Id}' comes twice.", nameof(seekers));
        }

        var columns = settings.Groupings.SelectMany(static attributes => attributes).Distinct().ToDictionary(static fact => fact, fact => AuditedColumn.Of(fact, searching));
        groupings = [.. settings.Groupings.Select(attributes => AuditGrouping.Of([.. attributes.Select(fact => columns[fact])], searching.Length))];
        codes = new(groupings, searching.Length);
        (groupsOfFirst, groupsOfLot) = (new int[groupings.Length * settings.Places], new int[groupings.Length * settings.Places]);
        tallies = Array.ConvertAll(groupings, static grouping => new GroupTally(grouping));
        (isQualified, isShown, best, seenIn) = (new bool[searching.Length], new bool[searching.Length], new double[searching.Length], new int[searching.Length]);
        Array.Fill(best, double.NegativeInfinity);
    }

    /// <summary>Counts a list.</summary>
    /// <param name="list">The list, best first.</param>
    /// <param name="pool">For a posting's list: everybody who passed its hard filters. Null where not known; then it is, where the list holds everybody, taken from the list.</param>
    public void Add(MatchList list, IReadOnlyList<SeekerId>? pool = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        lists++;
        decisions += list.Matches.Count;
        emptyLists += list.Matches.Count == 0 ? 1 : 0;
        shortLists += list.Matches.Count < settings.Places ? 1 : 0;
        if (settings.Direction == MatchDirection.PostingsForSeekers)
            AddOffers(list);
        else
            AddRanking(list, pool);
    }

    /// <summary>What the lists so far come to.</summary>
    public FairnessReport ToReport()
    {
        var summary = new GroupSummary(settings, isQualified, isShown, best);
        return new(settings.Direction, settings.Places, persons.Count, lists, decisions, [.. groupings.Select((grouping, at) => summary.Of(grouping, tallies[at]))])
        {
            ShortLists = shortLists,
            EmptyLists = emptyLists,
            ListsWithoutPool = withoutPool,
            ListsAgainstPool = againstPool,
            Strangers = strangers,
        };
    }

    private void AddOffers(MatchList list)
    {
        if (!persons.TryGetValue(new(list.Id), out var person))
        {
            strangers += list.Matches.Count;
            return;
        }

        isQualified[person] |= list.Candidates > 0;
        if (list.Matches.Count > 0)
            best[person] = Math.Max(best[person], list.Matches[0].Score);
    }

    private void AddRanking(MatchList list, IReadOnlyList<SeekerId>? pool)
    {
        var ranked = new List<int>(list.Matches.Count);
        foreach (var match in list.Matches)
        {
            if (!persons.TryGetValue(match.Seeker, out var person))
            {
                strangers++;
                continue;
            }

            (isQualified[person], best[person]) = (true, Math.Max(best[person], match.Score));
            isShown[person] |= ranked.Count < settings.Places;
            ranked.Add(person);
        }

        var known = pool is not null ? Known(pool) : list.Candidates == list.Matches.Count ? ranked.ToArray() : null;
        if (known is null)
        {
            withoutPool++;
            return;
        }

        foreach (var person in known)
            isQualified[person] = true;
        if (known.Length > 0)
            Hold(CollectionsMarshal.AsSpan(ranked)[..Math.Min(ranked.Count, settings.Places)], known);
    }

    private int[] Known(IReadOnlyList<SeekerId> pool)
    {
        var known = new List<int>(pool.Count);
        foreach (var id in pool)
        {
            if (persons.TryGetValue(id, out var person))
                known.Add(person);
        }

        return [.. known];
    }

    // Holds the first places against the pool, and beside them as many persons drawn from the pool by lot.
    private void Hold(ReadOnlySpan<int> first, int[] pool)
    {
        if (first.Length == 0)
            return;
        foreach (var person in pool)
            seenIn[person] = lists;
        foreach (var person in first)
        {
            if (seenIn[person] != lists)
            {
                againstPool++;
                return;
            }
        }

        var random = new Learning.SeededRandom(settings.Seed, lists);
        codes.Count(pool);
        int[] lot = [.. pool];
        for (var at = 0; at < first.Length; at++)
        {
            var other = at + random.Next(lot.Length - at);
            (lot[at], lot[other]) = (lot[other], lot[at]);
        }

        codes.Groups(first, groupsOfFirst);
        codes.Groups(lot.AsSpan(0, first.Length), groupsOfLot);
        for (var grouping = 0; grouping < tallies.Length; grouping++)
        {
            var from = grouping * first.Length;
            tallies[grouping].Add(codes.PoolOf(grouping), groupsOfFirst.AsSpan(from, first.Length), groupsOfLot.AsSpan(from, first.Length));
        }
    }
}
