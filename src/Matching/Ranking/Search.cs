using System.Numerics;
using Jiuye.Matching.Storage;

namespace Jiuye.Matching;

/// <summary>Exact search of one segment for the best candidates of one asking record.</summary>
/// <remarks>
/// Reach gives runs of rows, bitmaps thin them, the rest is filtered one by one. Text is summed up for whole runs, term by term; then each
/// candidate's score is bounded from columns and tables, and worked out only where the bound could bring it into the list.
/// </remarks>
internal readonly struct Search<TDirection>(PairScorer scorer, Bitmap? live, int candidateBase)
    where TDirection : struct, IDirection
{
    // So few rows of a block are bounded one by one.
    private const int FewRows = 3;

    private readonly SegmentPair pair = scorer.Pair;

    /// <summary>Offers the segment's candidates to the best so far.</summary>
    /// <returns>How many passed every filter.</returns>
    public int Run(int asking, Workspace workspace)
    {
        if (!TDirection.MayAsk(scorer, asking))
            return 0;
        var reach = TDirection.Reach(pair, asking);
        if (reach.Runs.Length == 0)
            return 0;
        var candidates = TDirection.Candidates(pair);
        workspace.Hold(candidates.Count);
        workspace.Referred.Clear();
        TDirection.AddReferred(scorer, asking, workspace);
        if (pair.Facts.Options.Profile != RankingProfile.Bm25)
            TDirection.Prepare(scorer, asking, reach.Runs, workspace);
        var passed = 0;
        if (pair.Facts.Options.Profile == RankingProfile.Bm25 && PrunedTexts.Pay(reach.Runs))
        {
            foreach (var run in reach.Runs)
                passed += OfferBest(asking, run, workspace);
            return passed;
        }

        var terms = TDirection.Asking(pair).Terms;
        candidates.Lists.Accumulate(terms.Terms(asking), terms.Weights(asking), reach.Summed, workspace.Sums);
        foreach (var run in reach.Runs)
            passed += Scan(asking, run, workspace);
        Settle(workspace);
        foreach (var run in reach.Summed)
            workspace.Sums.AsSpan(run.Start, run.Length).Clear();
        return passed;
    }

    /// <summary>Collects the segment's candidates that pass every filter, unscored.</summary>
    public void Collect(int asking, Workspace workspace, List<int> passing)
    {
        if (!TDirection.MayAsk(scorer, asking))
            return;
        workspace.Hold(TDirection.Candidates(pair).Count);
        workspace.Referred.Clear();
        TDirection.AddReferred(scorer, asking, workspace);
        foreach (var run in TDirection.Reach(pair, asking).Runs)
        {
            var words = Passing(asking, run, workspace, out var firstWord);
            for (var word = 0; word < words.Length; word++)
            {
                for (var bits = words[word]; bits != 0; bits &= bits - 1)
                    passing.Add(((firstWord + word) * BoundBlock.Rows) + BitOperations.TrailingZeroCount(bits));
            }
        }
    }

    private int OfferBest(int asking, RowRange run, Workspace workspace)
    {
        var words = Passing(asking, run, workspace, out _);
        workspace.Texts.Offer(
            new(TDirection.Asking(pair).Terms, asking, TDirection.Candidates(pair), pair.Facts.TextStep, candidateBase), run, words, workspace.Sums, workspace.Best);
        return BitmapWords.Count(words);
    }

    private int Scan(int asking, RowRange run, Workspace workspace)
    {
        var words = Passing(asking, run, workspace, out var firstWord);
        var passed = 0;
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word] == 0)
                continue;
            passed += BitOperations.PopCount(words[word]);
            if (pair.Facts.Options.Profile == RankingProfile.Bm25)
                OfferTexts(firstWord + word, words[word], workspace);
            else
                Wait(firstWord + word, words[word], workspace);
        }

        return passed;
    }

    // Candidates of a run that pass every filter.
    private Span<ulong> Passing(int asking, RowRange run, Workspace workspace, out int firstWord)
    {
        firstWord = run.Start >> 6;
        var words = workspace.Words(((run.End - 1) >> 6) - firstWord + 1);
        TDirection.Valid(scorer).Words.Slice(firstWord, words.Length).CopyTo(words);
        if (live is not null)
            Bitmap.And(live.Words.Slice(firstWord, words.Length), words);
        words[0] &= ulong.MaxValue << (run.Start & 63);
        words[^1] &= ulong.MaxValue >> (63 - ((run.End - 1) & 63));
        TDirection.Thin(pair, asking, words, firstWord);
        foreach (var row in workspace.Referred)
        {
            if (row >= run.Start && row < run.End)
                words[(row >> 6) - firstWord] &= ~(1UL << (row & 63));
        }

        for (var word = 0; word < words.Length; word++)
        {
            for (var bits = words[word] & TDirection.NeedCertificate(pair, asking, firstWord + word); bits != 0; bits &= bits - 1)
            {
                var candidate = (firstWord + word) * BoundBlock.Rows + BitOperations.TrailingZeroCount(bits);
                if (!HoldsCertificates(TDirection.Seeker(asking, candidate), TDirection.Posting(asking, candidate)))
                    words[word] &= ~(1UL << (candidate & 63));
            }
        }

        return words;
    }

    private bool HoldsCertificates(int seeker, int posting)
    {
        var asked = pair.Postings.Certificates[posting];
        return SharedNumbers.Count(asked, pair.Seekers.Certificates[seeker]) == asked.Length;
    }

    private void OfferTexts(int word, ulong bits, Workspace workspace)
    {
        var first = word * BoundBlock.Rows;
        for (bits &= BoundBlock.AtLeast(1, workspace.Sums.AsSpan(first)); bits != 0; bits &= bits - 1)
        {
            var candidate = first + BitOperations.TrailingZeroCount(bits);
            workspace.Best.Offer(workspace.Sums[candidate] * pair.Facts.TextStep, candidateBase + candidate);
        }
    }

    private void Wait(int word, ulong bits, Workspace workspace)
    {
        var (first, block) = (word * BoundBlock.Rows, workspace.Block);
        if (BitOperations.PopCount(bits) > FewRows)
            TDirection.Bounds(workspace, first, Math.Min(BoundBlock.Rows, TDirection.Candidates(pair).Count - first), block);
        else
            FewBounds(first, bits, workspace);
        // Whoever fills the list first is not compared: there is nobody to compare with.
        if (workspace.Best.Least > double.NegativeInfinity)
            bits &= BoundBlock.AtLeast((float)(workspace.Best.Least - FitBounds.Slack), block);
        workspace.Waiting.Add(bits, first, block);
        if (workspace.Waiting.IsFull)
            Settle(workspace);
    }

    private static void FewBounds(int first, ulong bits, Workspace workspace)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            var row = BitOperations.TrailingZeroCount(bits);
            workspace.Block[row] = TDirection.Bound(workspace, first + row, workspace.Sums[first + row]);
        }
    }

    // Scores those who wait, the most promising first, and lets go of whoever can no longer come into the list.
    private void Settle(Workspace workspace)
    {
        var (waiting, best) = (workspace.Waiting, workspace.Best);
        waiting.PutGreatestFirst(best.Capacity);
        for (var at = 0; at < waiting.Count; at++)
        {
            var candidate = waiting.Row(at);
            if (waiting.Bound(at) >= best.Least - FitBounds.Slack)
                best.Offer(TDirection.Score(workspace, candidate, workspace.Sums[candidate]), candidateBase + candidate);
        }

        waiting.Clear();
    }
}
