using System.Collections.Immutable;
using Jiuye.Matching;
using Jiuye.Matching.Learning.Ranking;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A night's ranking over the records of a moment: what it knows of postings follows them. Immutable.</summary>
internal sealed class ServedRanking
{
    private readonly Dictionary<PostingId, PostingFacts> known;
    private readonly ImmutableDictionary<PostingId, PostingFacts> since;

    /// <param name="night">What is in service.</param>
    /// <param name="known">What was known of the postings at some moment.</param>
    /// <param name="since">What changed since.</param>
    internal ServedRanking(NightRanking night, Dictionary<PostingId, PostingFacts> known, ImmutableDictionary<PostingId, PostingFacts> since)
    {
        (Night, this.known, this.since) = (night, known, since);
        Learned = night.History is { } history ? night.Learned!.Counting(history.About(known, since)) : null;
    }

    /// <summary>The declared weights, where nobody has given anything else.</summary>
    internal static ServedRanking Declared { get; } = new(NightRanking.SwitchedOff, [], ImmutableDictionary<PostingId, PostingFacts>.Empty);

    internal NightRanking Night { get; }

    /// <summary>What orders lists; null for the declared weights.</summary>
    internal LearnedRanking? Learned { get; }

    /// <summary>The same after changes.</summary>
    internal ServedRanking After(MarketChanges changes)
    {
        if (Learned is null || changes.Postings.Count + changes.ErasedSeekers.Count == 0)
            return this;
        return new(changes.ErasedSeekers.Count == 0 ? Night : Night.Without(changes.ErasedSeekers), known, With(since, changes));
    }

    internal static ImmutableDictionary<PostingId, PostingFacts> With(ImmutableDictionary<PostingId, PostingFacts> since, MarketChanges changes) =>
        since.SetItems(changes.Postings.Select(static posting => KeyValuePair.Create(posting.Id, PostingFacts.Of(posting))));
}
