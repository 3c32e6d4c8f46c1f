using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Finds the changes worth trying in what is held, and has them tried.</summary>
internal sealed class AdviceSearch(MatchingEngine engine, MarketView view, RelaxationPolicy costs)
{
    // What the best postings ask is worth learning; those behind are seldom read.
    private const int Read = 50;

    /// <summary>What would move a seeker up among the candidates of a posting.</summary>
    public IReadOnlyList<PairAdvice> For(JobSeeker seeker, JobPosting posting, DateOnly asOf)
    {
        var changes = new PairChanges(view.Facts.Options.Filters, view.Facts.Words.Reader.Skills, costs).Of(seeker, posting);
        return new Advisor(engine, asOf).ForPair(seeker, posting.Id, changes);
    }

    /// <summary>What would make a seeker's list better.</summary>
    public IReadOnlyList<ListAdvice> For(JobSeeker seeker, DateOnly asOf)
    {
        var skills = view.Facts.Words.Reader.Skills;
        var best = engine.RecommendPostings(seeker.Id, Read, asOf).Select(static match => match.Posting).ToHashSet();
        var referred = new List<PostingId>();
        view.Facts.Referrals.AddOf(seeker.Id, asOf, referred);
        HashSet<PostingId> known = [.. referred];
        // Of those off the list only the certificates that they ask for are looked at.
        JobPosting[] open = [.. view.HeldPostings().Where(posting => (posting.Certificates.Count > 0 || best.Contains(posting.Id)) && posting.IsOpenOn(asOf) && !known.Contains(posting.Id))];
        var changes = new ListChanges(new(view.Facts.Options.Filters, skills), skills, view.Facts.Relatedness, costs).Of(seeker, [.. open.Where(posting => best.Contains(posting.Id))], open, asOf);
        return new Advisor(engine, asOf).ForList(seeker, changes);
    }

    /// <summary>What would get a posting more or better candidates.</summary>
    public IReadOnlyList<PostingAdvice> For(JobPosting posting, DateOnly asOf)
    {
        var best = engine.RecommendSeekers(posting.Id, Read, asOf).Select(match => engine.Seeker(match.Seeker));
        return new Advisor(engine, asOf).ForPosting(posting, new PostingChanges(costs).Of(posting, best));
    }
}
