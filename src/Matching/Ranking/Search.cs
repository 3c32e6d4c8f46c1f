using System.Numerics;

namespace Jiuye.Matching;

/// <summary>Exact search for the best candidates of one asking record.</summary>
/// <remarks>
/// Reach gives runs of rows, bitmaps thin them, the rest is filtered one by one. Text is summed up for whole runs, term by term; the other
/// fits are worked out cheapest first, and a candidate is left as soon as even perfect remaining fits could not bring it into the list.
/// </remarks>
internal sealed class Search<TDirection>(MarketIndex index, FilterTables tables, MatchingOptions options, PairScorer scorer)
    where TDirection : struct, IDirection
{
    // Runs closer than this are summed up as one: jumping in every term's list costs more than adding a few rows in vain.
    private const int SumGap = 512;

    // Bounds are compared with more room than rounding of eight products in [0, 1] can take.
    private const double Slack = 1e-9;

    private readonly ScoreWeights weights = scorer.Weights;

    // What the fits that the first bound takes for perfect can add.
    private readonly double others = scorer.Weights.Skills + scorer.Weights.Wage + scorer.Weights.Distance + scorer.Weights.Education + scorer.Weights.Experience;
    private readonly RankOrder order = new(TDirection.CandidateRanks(index));

    /// <summary>The best candidates, best first, and how many passed every filter.</summary>
    public (int Row, double Score)[] Run(int asking, int top, Workspace workspace, out int passed)
    {
        passed = 0;
        workspace.Best.Reset(top, order);
        if (!TDirection.MayAsk(scorer.Day, asking))
            return [];
        var reach = TDirection.Reach(index, asking);
        var summed = RowRange.Merge(reach, SumGap);
        var terms = TDirection.AskingTerms(index);
        if (options.Profile == RankingProfile.Default)
            TDirection.FillGains(scorer, asking, workspace.Gains);
        TDirection.CandidateTerms(index).Accumulate(terms.Terms(asking), terms.Weights(asking), summed, workspace.Sums);
        foreach (var run in reach)
            passed += Scan(asking, run, workspace);
        foreach (var run in summed)
            workspace.Sums.AsSpan(run.Start, run.Length).Clear();
        return workspace.Best.Drain();
    }

    private int Scan(int asking, RowRange run, Workspace workspace)
    {
        var firstWord = run.Start >> 6;
        var words = workspace.Words.AsSpan(0, ((run.End - 1) >> 6) - firstWord + 1);
        TDirection.Candidates(tables, scorer.Day, asking, words, firstWord);
        words[0] &= ulong.MaxValue << (run.Start & 63);
        words[^1] &= ulong.MaxValue >> (63 - ((run.End - 1) & 63));
        RemoveReferred(asking, run, words, firstWord);
        var passed = 0;
        for (var word = 0; word < words.Length; word++)
        {
            for (var bits = words[word]; bits != 0; bits &= bits - 1)
            {
                var candidate = (firstWord + word) * 64 + BitOperations.TrailingZeroCount(bits);
                if (!Passes(TDirection.Seeker(asking, candidate), TDirection.Posting(asking, candidate)))
                    continue;
                passed++;
                if (options.Profile == RankingProfile.Bm25)
                    OfferText(candidate, workspace);
                else
                    Offer(asking, candidate, workspace);
            }
        }

        return passed;
    }

    private void RemoveReferred(int asking, RowRange run, Span<ulong> words, int firstWord)
    {
        foreach (var (other, on) in TDirection.Referred(index, asking))
        {
            if (on <= scorer.Day.AsOf && other >= run.Start && other < run.End)
                words[(other >> 6) - firstWord] &= ~(1UL << (other & 63));
        }
    }

    private bool Passes(int seeker, int posting)
    {
        if (index.Postings.HighestPay[posting] < index.Seekers.PayFloor[seeker])
            return false;
        if (options.Filters.EnforcesAgeLimits && index.Seekers.Age[seeker] is >= 0 and var age
            && (age < index.Postings.MinimumAge[posting] || age > index.Postings.MaximumAge[posting]))
            return false;
        var asked = index.Postings.Certificates[posting];
        return asked.IsEmpty || IntLists.CountShared(asked, index.Seekers.Certificates[seeker]) == asked.Length;
    }

    private static void OfferText(int candidate, Workspace workspace)
    {
        var score = workspace.Sums[candidate];
        if (score > 0)
            workspace.Best.Offer(score, candidate);
    }

    private void Offer(int asking, int candidate, Workspace workspace)
    {
        var (seeker, posting) = (TDirection.Seeker(asking, candidate), TDirection.Posting(asking, candidate));
        var least = workspace.Best.Least - Slack;
        var fits = new PairFits
        {
            Occupation = FitCurves.Occupation(TDirection.Gain(scorer, candidate, workspace.Gains), index.Postings.OccupationConfidence[posting]),
            Text = FitCurves.Text(workspace.Sums[candidate]),
            Recency = scorer.Recency(posting),
        };
        if (weights.Occupation * fits.Occupation + weights.Text * fits.Text + weights.Recency * fits.Recency + others < least)
            return;
        (fits.Education, fits.Skills, fits.Wage, fits.Distance, fits.Experience) = (scorer.Education(seeker, posting), 1, 1, 1, 1);
        if (weights.Score(fits) < least)
            return;
        fits.Wage = scorer.Wage(seeker, posting);
        fits.Experience = scorer.Experience(seeker, posting);
        fits.Skills = scorer.Skills(seeker, posting);
        if (weights.Score(fits) < least)
            return;
        fits.Distance = scorer.Distance(seeker, posting);
        workspace.Best.Offer(weights.Score(fits), candidate);
    }
}
