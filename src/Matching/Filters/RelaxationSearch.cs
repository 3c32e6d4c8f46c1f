using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Counts, over all that is held, what giving something up would bring.</summary>
internal sealed class RelaxationSearch(MarketView view, RelaxationPolicy costs)
{
    private readonly FilterPolicy filters = view.Facts.Options.Filters;
    private readonly FilterInspector inspector = new(view.Facts.Options.Filters, view.Facts.Words.Reader.Skills);

    private delegate bool TryNeed<TRecord>(TRecord record, Span<int> needed);

    /// <summary>What a seeker may give up.</summary>
    public RelaxationPlan For(JobSeeker seeker, int atLeast, DateOnly asOf)
    {
        var referred = new List<PostingId>();
        view.Facts.Referrals.AddOf(seeker.Id, asOf, referred);
        HashSet<PostingId> known = [.. referred];
        var relaxer = new SeekerRelaxer(seeker, filters, inspector, costs);
        var candidates = seeker.IsSeekingOn(asOf) ? view.HeldPostings().Where(posting => posting.IsOpenOn(asOf)) : [];
        return Counted(relaxer.Ladders, atLeast, candidates, (posting, needed) => relaxer.TryNeed(posting, known.Contains(posting.Id), needed));
    }

    /// <summary>What an employer may give up.</summary>
    public RelaxationPlan For(JobPosting posting, int atLeast, DateOnly asOf)
    {
        var referred = new List<SeekerId>();
        view.Facts.Referrals.AddOf(posting.Id, asOf, referred);
        HashSet<SeekerId> known = [.. referred];
        var relaxer = new PostingRelaxer(posting, filters, inspector, costs);
        var candidates = posting.IsOpenOn(asOf) ? view.HeldSeekers().Where(seeker => seeker.IsSeekingOn(asOf)) : [];
        return Counted(relaxer.Ladders, atLeast, candidates, (seeker, needed) => relaxer.TryNeed(seeker, known.Contains(seeker.Id), needed));
    }

    private static RelaxationPlan Counted<TRecord>(IReadOnlyList<RelaxationLadder> ladders, int atLeast, IEnumerable<TRecord> candidates, TryNeed<TRecord> need)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atLeast, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(atLeast, MatchingEngine.LongestList);
        var grid = new RelaxationGrid(ladders);
        Span<int> needed = stackalloc int[ladders.Count];
        foreach (var candidate in candidates)
        {
            if (need(candidate, needed))
                grid.Count(needed);
        }

        return grid.Plan(atLeast);
    }
}
