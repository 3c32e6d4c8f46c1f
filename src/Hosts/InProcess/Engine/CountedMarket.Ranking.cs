using System.Collections.Immutable;
using Jiuye.Matching;
using Jiuye.Matching.Learning.Ranking;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <content>What the lists are ordered by.</content>
internal sealed partial class CountedMarket
{
    private readonly Lock replacing = new();
    private ServedRanking ranking = ServedRanking.Declared;
    private ImmutableDictionary<PostingId, PostingFacts>? arriving;

    /// <summary>Orders lists by what a night has learned; whoever asks is answered by the one before or by this one, whole.</summary>
    /// <exception cref="ObjectDisposedException">The records were let go.</exception>
    public void RankBy(NightRanking night)
    {
        lock (replacing)
        {
            IEnumerable<JobPosting> postings = [];
            lock (gate)
            {
                ObjectDisposedException.ThrowIf(isDisposed, this);
                if (market is null)
                    Make();
                arriving = ImmutableDictionary<PostingId, PostingFacts>.Empty;
                if (night.History is not null)
                    postings = market!.Engine.Postings();
            }

            try
            {
                // Beside questions and changes: a hundred thousand postings that lie in files take a second to read.
                PutInOrder(night, postings.ToDictionary(static posting => posting.Id, PostingFacts.Of));
            }
            finally
            {
                lock (gate)
                    arriving = null;
            }
        }
    }

    private void PutInOrder(NightRanking night, Dictionary<PostingId, PostingFacts> known)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            ranking = new(night, known, arriving!);
            Show(market!.Engine);
        }
    }

    // Within the lock.
    private void Arrive(MarketChanges changes)
    {
        ranking = ranking.After(changes);
        if (arriving is not null)
            arriving = ServedRanking.With(arriving, changes);
    }

    // Within the lock.
    private void Show(MatchingEngine engine) => Volatile.Write(ref view, new(policy, engine, ranking, view));
}
