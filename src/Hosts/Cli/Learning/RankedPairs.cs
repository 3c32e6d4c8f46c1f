using Jiuye.Matching.Learning.Collaborative;
using Jiuye.Matching.Learning.Measures;

namespace Jiuye.Cli;

/// <summary>How well <c>recommend</c> finds pairs that it was not shown: postings for seekers, and seekers for postings.</summary>
internal sealed class RankedPairs
{
    private readonly Interactions train;
    private readonly Interactions excluded;
    private readonly Interactions truth;

    /// <summary>Reads the pairs.</summary>
    /// <param name="truth">The pairs to be found, as <see cref="InteractionFile"/> reads them.</param>
    /// <param name="train">The pairs to learn from.</param>
    /// <param name="exclude">Further pairs that are neither ranked nor asked for; null where there are none.</param>
    internal RankedPairs(FileInfo truth, FileInfo train, FileInfo? exclude)
    {
        NamedInteraction[] asked = InteractionFile.ReadAll(truth), seen = InteractionFile.ReadAll(train);
        NamedInteraction[] left = exclude is null ? [] : [.. InteractionFile.Read(exclude.FullName, isReversed: false)];
        NamedInteraction[] all = [.. seen, .. left, .. asked];
        var (seekers, postings) = (new IdNumbers(all.Select(static pair => pair.Seeker)), new IdNumbers(all.Select(static pair => pair.Posting)));
        Interactions Table(NamedInteraction[] pairs) =>
            Interactions.Of(seekers.Count, postings.Count, [.. pairs.Select(pair => new Interaction(seekers[pair.Seeker], postings[pair.Posting], pair.Weight))]);
        (this.train, excluded, this.truth) = (Table(seen), Table(left), Table(asked));
    }

    /// <summary>Measures both sides.</summary>
    /// <param name="negatives">How many others are drawn for each pair to be found; null ranks all.</param>
    /// <param name="places">Numbers of places.</param>
    /// <param name="bootstrap">How intervals are drawn; its seed draws the others too.</param>
    /// <param name="cancellation">Ends the work early.</param>
    internal List<(string Side, RankingReport Report)> Reports(int? negatives, IReadOnlyList<int> places, GroupBootstrap bootstrap, CancellationToken cancellation)
    {
        RankingReport Report(Interactions from, Interactions without, Interactions asked)
        {
            var model = CollaborativeModel.Train(from, threads: bootstrap.Threads, cancellation: cancellation);
            var queries = HeldOutLists.Of(model.Score, from, without, asked, negatives, bootstrap.Seed, out var skipped);
            return RankingReport.Of(queries, skipped, places, bootstrap);
        }

        return [("seekers", Report(train, excluded, truth)), ("postings", Report(train.Reversed(), excluded.Reversed(), truth.Reversed()))];
    }
}
