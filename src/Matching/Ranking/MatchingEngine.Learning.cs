using Jiuye.Matching.Learning.Ranking;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <content>What learned rankings read.</content>
public sealed partial class MatchingEngine
{
    // What the records were indexed with, where this is that index in another order.
    private MarketFacts? indexed;

    /// <summary>True where a learned ranking orders the lists.</summary>
    public bool IsLearned => view.Facts.Options.Profile == RankingProfile.Learned;

    /// <summary>The learned ranking that orders the lists; null where the declared weights do.</summary>
    internal LearnedRanking? Ranking => view.Facts.Options.Learned;

    /// <summary>The same records in the order of another ranking; nothing is read or counted anew.</summary>
    /// <param name="learned">A learned ranking; null for the declared weights.</param>
    /// <param name="last">What this gave at an earlier point of time: pairs of segments that stayed keep what was worked out for them. Null for none.</param>
    /// <exception cref="InvalidOperationException">The engine orders by BM25.</exception>
    internal MatchingEngine RankedBy(LearnedRanking? learned, MatchingEngine? last = null)
    {
        var options = view.Facts.Options;
        if (options.Profile == RankingProfile.Bm25)
            throw new InvalidOperationException("An engine that orders by BM25 has no learned ranking.");
        if (ReferenceEquals(options.Learned, learned))
            return this;
        if (last is not null && ReferenceEquals(last.view.Facts.Options.Learned, learned) && ReferenceEquals(last.indexed, view.Facts))
            return new(new(last.view.Facts, view.Postings, view.Seekers, last.view), workspaces) { indexed = view.Facts };
        var facts = view.Facts with { Options = options with { Profile = learned is null ? RankingProfile.Default : RankingProfile.Learned, Learned = learned } };
        return new(new(facts, view.Postings, view.Seekers), workspaces) { indexed = view.Facts };
    }

    /// <summary>Writes the features of a pair, on the day of the history.</summary>
    /// <returns>The declared score.</returns>
    /// <exception cref="ArgumentException">The seeker or the posting is not held.</exception>
    internal double ReadPair(SeekerId seeker, PostingId posting, OutcomeHistory history, Span<double> row)
    {
        var (pair, person, post) = Pair(seeker, posting);
        var declared = new PairReader(pair.On(history.Day), history).Read(person, post, row);
        GC.KeepAlive(pair);
        return declared;
    }
}
