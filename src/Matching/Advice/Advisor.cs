using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Tries changes and keeps those that help; every standing is one that a ranking gave.</summary>
/// <param name="engine">The engine at the point of time that changes start from.</param>
/// <param name="asOf">The day asked about.</param>
internal sealed class Advisor(MatchingEngine engine, DateOnly asOf)
{
    // A gain below this is rounding.
    private const double Rounding = 1e-9;

    // What an employer gives up for people who match better must show: a percentage point.
    private const double WorthGivingUp = 0.01;

    /// <summary>The changes that move a seeker up among a posting's candidates, the best place first.</summary>
    public IReadOnlyList<PairAdvice> ForPair(JobSeeker seeker, PostingId posting, IEnumerable<SeekerChange> changes)
    {
        var before = Standing(seeker, posting);
        return
        [
            .. changes.Select(change => new PairAdvice(change, before, Standing(change.ApplyTo(seeker), posting)))
                .Where(static advice => IsBetter(advice.After, advice.Before))
                .OrderBy(static advice => advice.After.Place ?? int.MaxValue).ThenByDescending(static advice => advice.After.Score).ThenBy(static advice => advice.Change.Kind),
        ];
    }

    /// <summary>The changes that make a seeker's list better, the best first; of steps down in pay the first that helps.</summary>
    public IReadOnlyList<ListAdvice> ForList(JobSeeker seeker, IEnumerable<SeekerChange> changes)
    {
        var before = Standing(seeker);
        var helping = new List<ListAdvice>();
        foreach (var change in changes)
        {
            if (change.Kind == SeekerChangeKind.LowerWish && helping.Exists(static advice => advice.Change.Kind == SeekerChangeKind.LowerWish))
                continue;
            var after = Standing(change.ApplyTo(seeker));
            if (after.MeanOfFirst > before.MeanOfFirst + Rounding)
                helping.Add(new(change, before, after));
        }

        return [.. helping.OrderByDescending(static advice => advice.After.MeanOfFirst).ThenByDescending(static advice => advice.After.Candidates).ThenBy(static advice => advice.Change.Kind)];
    }

    /// <summary>The changes that get a posting more or better candidates and none worse, the best first; of each ladder the first step that helps.</summary>
    public IReadOnlyList<PostingAdvice> ForPosting(JobPosting posting, IEnumerable<PostingChange> changes)
    {
        var (before, wanted) = (Standing(posting), Math.Max(ListStanding.First, posting.Openings));
        var helping = new List<PostingAdvice>();
        foreach (var change in changes)
        {
            if (IsStep(change.Kind) && helping.Exists(advice => advice.Change.Kind == change.Kind))
                continue;
            var after = Standing(change.ApplyTo(posting));
            if (IsBetter(after, before, wanted))
                helping.Add(new(change, before, after));
        }

        return
        [
            .. helping.OrderByDescending(static advice => advice.After.MeanOfFirst).ThenByDescending(static advice => advice.After.Candidates)
                .ThenBy(static advice => advice.Change.Cost).ThenBy(static advice => advice.Change.Kind),
        ];
    }

    private PairStanding Standing(JobSeeker seeker, PostingId posting)
    {
        var then = engine.With(new() { Seekers = [seeker] });
        var passes = then.WhyExcluded(seeker.Id, posting, asOf).Count == 0;
        return new(passes, passes ? Place(then, seeker.Id, posting) : null, then.Score(seeker.Id, posting, asOf)) { IsLearned = engine.IsLearned };
    }

    private int? Place(MatchingEngine then, SeekerId seeker, PostingId posting)
    {
        var list = then.RecommendSeekers(posting, MatchingEngine.LongestList, asOf);
        for (var place = 0; place < list.Count; place++)
        {
            if (list[place].Seeker == seeker)
                return place + 1;
        }

        return null;
    }

    private ListStanding Standing(JobSeeker seeker) => ListStanding.Of(engine.RecommendPostings(seeker, ListStanding.First, asOf), engine.IsLearned);

    private ListStanding Standing(JobPosting posting) => ListStanding.Of(engine.RecommendSeekers(posting, ListStanding.First, asOf), engine.IsLearned);

    private static bool IsStep(PostingChangeKind kind) =>
        kind is PostingChangeKind.RaiseOffer or PostingChangeKind.LowerEducation or PostingChangeKind.LowerSkillGrade;

    // Who asks less measures by less: a hair's breadth is no reason to pay more or ask less, nor are more people where enough pass already.
    private static bool IsBetter(in ListStanding after, in ListStanding before, int wanted) =>
        after.Candidates >= before.Candidates && after.MeanOfFirst >= before.MeanOfFirst - Rounding
        && ((before.Candidates < wanted && after.Candidates > before.Candidates) || after.MeanOfFirst >= before.MeanOfFirst + WorthGivingUp);

    private static bool IsBetter(in PairStanding after, in PairStanding before) =>
        after.Passes && (!before.Passes || (after.Place ?? int.MaxValue) < (before.Place ?? int.MaxValue));
}
