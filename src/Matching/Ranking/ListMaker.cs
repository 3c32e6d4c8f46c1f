using System.Collections.Concurrent;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Makes lists at one point of time: of one record, or of many by several threads.</summary>
/// <param name="view">The point of time.</param>
/// <param name="workspaces">Workspaces that nobody is using.</param>
internal sealed class ListMaker(MarketView view, ConcurrentBag<Workspace> workspaces)
{
    // Lists a thread takes at a time: enough that taking costs nothing, few enough that no thread waits for another at the end.
    private const int LongestTake = 128;

    /// <summary>The list of a record that is held.</summary>
    public MatchList Of<TDirection>(RowPick asking, int top, DateOnly asOf)
        where TDirection : struct, IDirection => Of<TDirection>(TDirection.Pairs(view, asking.Segment), top, asOf, asking.Row);

    /// <summary>The list of a record that asks with each segment of candidates; where it is given, only of some rows of each, null for none.</summary>
    public MatchList Of<TDirection>(SegmentPair[] pairs, int top, DateOnly asOf, int row = 0, Bitmap?[]? only = null)
        where TDirection : struct, IDirection
    {
        RequireTop(top);
        var workspace = Rent();
        var list = List<TDirection>(pairs, row, top, asOf, workspace, only);
        workspaces.Add(workspace);
        return list;
    }

    /// <summary>The lists of several records, in their order.</summary>
    public MatchList[] Block<TDirection>(ReadOnlyMemory<RowPick> asking, int top, DateOnly asOf, int threads, CancellationToken cancellation)
        where TDirection : struct, IDirection
    {
        RequireTop(top);
        var lists = new MatchList[asking.Length];
        if (lists.Length == 0)
            return lists;
        var order = ByRow(asking.Span);
        Parallel.ForEach(
            Partitioner.Create(0, order.Length, Math.Clamp(order.Length / (8 * threads), 1, LongestTake)),
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
            take =>
            {
                var workspace = Rent();
                for (var at = take.Item1; at < take.Item2; at++)
                {
                    cancellation.ThrowIfCancellationRequested();
                    var pick = asking.Span[order[at]];
                    lists[order[at]] = List<TDirection>(TDirection.Pairs(view, pick.Segment), pick.Row, top, asOf, workspace);
                }

                workspaces.Add(workspace);
            });
        return lists;
    }

    /// <summary>The segment of a candidate, by its number over all segments.</summary>
    public static int PartOf<TDirection>(MarketView view, int parts, int candidate)
        where TDirection : struct, IDirection
    {
        var part = parts - 1;
        while (TDirection.Part(view, part).Base > candidate)
            part--;
        return part;
    }

    /// <summary>Everybody who passes the filters of a posting that is held.</summary>
    public List<SeekerId> Passing(RowPick asking, DateOnly asOf)
    {
        var (pairs, workspace, found, rows) = (SeekersForPosting.Pairs(view, asking.Segment), Rent(), new List<SeekerId>(), new List<int>());
        for (var part = 0; part < pairs.Length; part++)
        {
            rows.Clear();
            var (live, first) = SeekersForPosting.Part(view, part);
            new Search<SeekersForPosting>(pairs[part].On(asOf), live, first).Collect(asking.Row, workspace, rows);
            foreach (var row in rows)
                found.Add(pairs[part].SeekerSegment.Ids[row]);
        }

        workspaces.Add(workspace);
        GC.KeepAlive(pairs);
        return found;
    }

    // Neighbours by row ask within the same reach, so that what one has read is in the cache for the next.
    private static int[] ByRow(ReadOnlySpan<RowPick> asking)
    {
        var order = new int[asking.Length];
        for (var at = 0; at < order.Length; at++)
            order[at] = at;
        Array.Sort(asking.ToArray(), order, Comparer<RowPick>.Create(static (left, right) =>
            left.Segment != right.Segment ? left.Segment.CompareTo(right.Segment) : left.Row.CompareTo(right.Row)));
        return order;
    }

    private static void RequireTop(int top)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(top, MatchingEngine.LongestList);
    }

    // A workspace is as large as the largest segment: made once a thread and kept.
    private Workspace Rent() => workspaces.TryTake(out var workspace) ? workspace : new();

    private MatchList List<TDirection>(SegmentPair[] pairs, int row, int top, DateOnly asOf, Workspace workspace, Bitmap?[]? only = null)
        where TDirection : struct, IDirection
    {
        var best = workspace.Best;
        var isLearned = view.Facts.Options.Profile == RankingProfile.Learned;
        best.Reset(isLearned ? Math.Max(top, LearnedRanking.Depth) : top, TDirection.Order(view));
        var passed = 0;
        for (var part = 0; part < pairs.Length; part++)
        {
            var (live, first) = TDirection.Part(view, part);
            if (only is null || only[part] is not null)
                passed += new Search<TDirection>(pairs[part].On(asOf), only is null ? live : only[part], first).Run(row, workspace);
        }

        var found = isLearned ? LearnedOrder.Of<TDirection>(view, pairs, row, top, asOf, workspace) : best.Drain();
        var matches = new Match[found.Length];
        for (var at = 0; at < matches.Length; at++)
        {
            var part = PartOf<TDirection>(view, pairs.Length, found[at].Row);
            matches[at] = TDirection.Match(pairs[part], row, found[at].Row - TDirection.Part(view, part).Base, found[at].Score);
        }

        var list = new MatchList(TDirection.AskingId(pairs[0], row), passed, matches);
        // What was read may lie in mapped files, which stay mapped as long as the segments are reached.
        GC.KeepAlive(pairs);
        return list;
    }
}
