using Jiuye.Vocabulary;

namespace Jiuye.Matching.Fairness;

/// <summary>Re-ranks a posting's list so that every prefix has the shares of those who passed the hard filters. Nothing calls it by itself: who wants it asks, list by list, and gets every move.</summary>
/// <remarks>
/// Whether the law allows an order by a protected fact, and which, is the jurisdiction's question: docs/fairness.md. <see cref="BalancedOrder"/> says how the order is made. Immutable and
/// safe for any number of threads; the same list and seed give the same order, whatever other lists there are.
/// </remarks>
public sealed class FairReranking
{
    private readonly Dictionary<SeekerId, int> persons = [];
    private readonly AuditGrouping grouping;
    private readonly int top;
    private readonly int seed;

    /// <summary>Prepares a re-ranking.</summary>
    /// <param name="facts">By what persons are told apart; several at once are intersections.</param>
    /// <param name="seekers">The persons of the lists; one who is not among them is of unknown group.</param>
    /// <param name="top">How many places lists have, range [1, 1000].</param>
    /// <param name="seed">Settles, with the list's id, which group a broken place falls to.</param>
    /// <exception cref="ArgumentException">There are no facts, or <paramref name="top"/> is out of range.</exception>
    public FairReranking(IReadOnlyList<AuditedFact> facts, IEnumerable<JobSeeker> seekers, int top, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(seekers);
        ArgumentOutOfRangeException.ThrowIfZero(facts.Count, nameof(facts));
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(top, MatchingEngine.LongestList);
        JobSeeker[] all = [.. seekers];
        for (var person = 0; person < all.Length; person++)
            persons[all[person].Id] = person;
        (grouping, this.top, this.seed) = (AuditGrouping.Of(facts, all), top, seed);
    }

    /// <summary>Re-ranks a list.</summary>
    /// <param name="list">The candidates, best first; the more there are beyond the places, the more can be reached.</param>
    /// <param name="pool">Everybody who passed the posting's hard filters; null where the list holds them all.</param>
    /// <exception cref="ArgumentException">The list shows somebody who is not in the pool, or is cut and comes without one.</exception>
    public BalancedList Rerank(MatchList list, IReadOnlyList<SeekerId>? pool = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        if (pool is null && list.Candidates > list.Matches.Count)
            throw new ArgumentException($"The list of '{list.Id}' shows {list.Matches.Count} of {list.Candidates}: expected everybody who passed the filters beside it.", nameof(pool));
        var groups = list.Matches.Select(match => GroupOf(match.Seeker)).ToArray();
        var counts = new int[grouping.Cells];
        foreach (var group in pool is null ? groups : pool.Select(GroupOf))
            counts[group]++;
        if (pool is not null && groups.GroupBy(static group => group).Any(group => group.Count() > counts[group.Key]))
            throw new ArgumentException($"The list of '{list.Id}' shows people who are not among those who passed the filters.", nameof(pool));
        var order = BalancedOrder.Of(groups, counts, top, new Learning.SeededRandom(seed, StreamOf(list.Id)).NextDouble());
        var late = PrefixMeasures.InfeasibleIndex(Array.ConvertAll(order, place => groups[place]), counts, new int[grouping.Cells]);
        return new(list with { Matches = Array.ConvertAll(order, place => list.Matches[place]) }, Moves(list, groups, order), late);
    }

    private int GroupOf(SeekerId seeker) => persons.TryGetValue(seeker, out var person) ? grouping.Of(person) : grouping.Unknown;

    private List<BalancedMove> Moves(MatchList list, int[] groups, int[] order)
    {
        var moves = new List<BalancedMove>();
        var after = new Dictionary<int, int>();
        for (var rank = 0; rank < order.Length; rank++)
            after[order[rank]] = rank + 1;
        for (var place = 0; place < groups.Length; place++)
        {
            int? to = after.TryGetValue(place, out var rank) ? rank : null;
            // Who stood beyond the places before and still does was not moved.
            if (to is null ? place < order.Length : to != place + 1)
                moves.Add(new(list.Id, list.Matches[place].Seeker, place + 1, to, list.Matches[place].Score, groups[place] < grouping.Unknown ? grouping.Groups[groups[place]] : []));
        }

        return moves;
    }

    // FNV-1a: the same on every machine, as string.GetHashCode is not.
    private static int StreamOf(string id)
    {
        var hash = 2166136261u;
        foreach (var sign in id)
            hash = unchecked((hash ^ sign) * 16777619);
        return unchecked((int)hash);
    }
}
