using Jiuye.Matching.Clearing;
using Jiuye.Matching.Learning.Collaborative;
using Jiuye.Matching.Plain;

namespace Jiuye.Cli;

/// <summary><c>recommend</c>: a model trained on who acted upon what, and a list for everybody in its files.</summary>
internal sealed class RecommendRun
{
    // Prices move what stands near a list's end; what stands twenty lists behind does not come up.
    private const int CandidatesAPlace = 20;

    private readonly IdNumbers seekers;
    private readonly IdNumbers postings;
    private readonly Interactions seen;
    private readonly Interactions excluded;
    private readonly CollaborativeContent content;

    /// <param name="train">The pairs to learn from.</param>
    /// <param name="exclude">Further pairs that no list shall hold.</param>
    /// <param name="ofSeekers">What is known of seekers; they get lists whether they were seen or not. Null where nothing is.</param>
    /// <param name="ofPostings">What is known of postings; they are ranked whether they were seen or not. Null where nothing is.</param>
    internal RecommendRun(
        IReadOnlyCollection<NamedInteraction> train,
        IReadOnlyCollection<NamedInteraction> exclude,
        IReadOnlyDictionary<PlainId, ContentFeature[]>? ofSeekers,
        IReadOnlyDictionary<PlainId, ContentFeature[]>? ofPostings)
    {
        seekers = new(train.Concat(exclude).Select(static pair => pair.Seeker).Concat(ofSeekers?.Keys ?? []));
        postings = new(train.Concat(exclude).Select(static pair => pair.Posting).Concat(ofPostings?.Keys ?? []));
        seen = Table(train);
        excluded = Table(exclude);
        content = new(Content(seekers, ofSeekers), Content(postings, ofPostings));
    }

    /// <summary>Everybody's list, in the order of the ids.</summary>
    /// <param name="settings">How to train.</param>
    /// <param name="top">How long a list is.</param>
    /// <param name="spread">How to spread the lists; null leaves them as they are.</param>
    /// <param name="threads">How many threads; the lists do not depend on it.</param>
    /// <param name="cancellation">Ends the work early.</param>
    internal IReadOnlyList<IReadOnlyList<ScoredPosting>> Lists(CollaborativeSettings settings, int top, SpreadSettings? spread, int threads, CancellationToken cancellation)
    {
        return Lists(CollaborativeModel.Train(seen, content, settings, threads, cancellation), top, spread, threads, cancellation);
    }

    /// <summary>Everybody's list from factors that another program trained; who is not in the file has none, and its order hangs on the walk.</summary>
    /// <param name="file">The factors; its seekers are this run's, or its postings where the run is reversed.</param>
    /// <param name="isReversed">Whether the run ranks seekers for postings.</param>
    /// <param name="top">How long a list is.</param>
    /// <param name="spread">How to spread the lists; null leaves them as they are.</param>
    /// <param name="threads">How many threads; the lists do not depend on it.</param>
    /// <param name="cancellation">Ends the work early.</param>
    internal IReadOnlyList<IReadOnlyList<ScoredPosting>> Lists(FactorFile file, bool isReversed, int top, SpreadSettings? spread, int threads, CancellationToken cancellation)
    {
        var sides = isReversed
            ? file with { Seekers = file.Postings, OfSeekers = file.OfPostings, Postings = file.Seekers, OfPostings = file.OfSeekers }
            : file;
        var factors = ImplicitFactors.Of(file.Factors, Rows(seekers, sides.Seekers, sides.OfSeekers, file.Factors), Rows(postings, sides.Postings, sides.OfPostings, file.Factors));
        return Lists(CollaborativeModel.Of(seen, [factors]), top, spread, threads, cancellation);
    }

    private static double[] Rows(IdNumbers ids, IReadOnlyList<string> named, IReadOnlyList<double> values, int factors)
    {
        var rows = new double[ids.Count * factors];
        for (var row = 0; row < named.Count; row++)
        {
            if (ids.Find(InteractionFile.Id(named[row])) is not { } number)
                continue;
            for (var factor = 0; factor < factors; factor++)
                rows[(number * factors) + factor] = values[(row * factors) + factor];
        }

        return rows;
    }

    private IReadOnlyList<IReadOnlyList<ScoredPosting>> Lists(CollaborativeModel model, int top, SpreadSettings? spread, int threads, CancellationToken cancellation)
    {
        if (spread is null)
            return model.RecommendAll(top, excluded, threads, cancellation);
        var candidates = model.RecommendAll(checked(top * CandidatesAPlace), excluded, threads, cancellation);
        // The format knows no head-counts: every posting has as many places as any other.
        var prices = ExposurePrices.Of(candidates, [.. Enumerable.Repeat(1.0, postings.Count)], top, spread);
        return [.. candidates.Select(list => prices.List(list, top, spread.KeptBest))];
    }

    /// <summary><c>{"u":id,"k":[[id,score],…]}</c>.</summary>
    internal string Line(int seeker, IReadOnlyList<ScoredPosting> list) => MatchLines.Of("u", seekers[seeker], list.Select(one => (postings[one.Posting], one.Score)));

    private static ContentTable? Content(IdNumbers ids, IReadOnlyDictionary<PlainId, ContentFeature[]>? rows) =>
        rows is null ? null : ContentTable.Of([.. Enumerable.Range(0, ids.Count).Select(number => rows.GetValueOrDefault(ids[number]) ?? [])]);

    private Interactions Table(IReadOnlyCollection<NamedInteraction> pairs) =>
        Interactions.Of(seekers.Count, postings.Count, [.. pairs.Select(pair => new Interaction(seekers[pair.Seeker], postings[pair.Posting], pair.Weight))]);
}
