namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>What a seeker may act upon, told from what others acted upon: factors (iALS) mixed with a random walk.</summary>
/// <remarks>
/// It knows nothing of a seeker or posting but who acted upon what, and so nothing of those never seen: such seekers get the order of how many acted upon each posting,
/// such postings stand in the middle. With <see cref="CollaborativeContent"/> both get the factors that their content tells.
/// Immutable, thread-safe; the same bytes for any number of threads.
/// </remarks>
public sealed class CollaborativeModel
{
    private const int SeekersAPart = 64;

    private readonly Interactions seen;
    private readonly ImplicitFactors[] factors;
    private readonly RandomWalk walk;
    private readonly double walkShare;
    private readonly CollaborativeContent? content;

    private CollaborativeModel(Interactions seen, ImplicitFactors[] factors, RandomWalk walk, double walkShare, CollaborativeContent? content)
    {
        this.content = content;
        this.seen = seen;
        this.factors = factors;
        this.walk = walk;
        this.walkShare = walkShare;
    }

    /// <summary>How many seekers the model was trained with.</summary>
    public int Seekers => seen.Seekers;

    /// <summary>How many postings the model was trained with.</summary>
    public int Postings => seen.Postings;

    /// <summary>Trains a model; for postings that look for seekers, on <see cref="Interactions.Reversed"/>.</summary>
    /// <param name="seen">Who acted upon what.</param>
    /// <param name="settings">How; null for the defaults.</param>
    /// <param name="threads">How many threads; the result does not depend on it.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting lies outside its range.</exception>
    public static CollaborativeModel Train(Interactions seen, CollaborativeSettings? settings = null, int threads = 1, CancellationToken cancellation = default) =>
        Train(seen, null, settings, threads, cancellation);

    /// <summary>Trains a model that knows content too.</summary>
    /// <param name="seen">Who acted upon what.</param>
    /// <param name="content">What is known of seekers and postings; null for nothing.</param>
    /// <param name="settings">How; null for the defaults.</param>
    /// <param name="threads">How many threads; the result does not depend on it.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting lies outside its range.</exception>
    /// <exception cref="ArgumentException">Content has another number of rows than there are seekers or postings.</exception>
    public static CollaborativeModel Train(Interactions seen, CollaborativeContent? content, CollaborativeSettings? settings, int threads, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(seen);
        Check(content?.Seekers, seen.Seekers, "seekers");
        Check(content?.Postings, seen.Postings, "postings");
        settings ??= new();
        CheckWalk(settings);
        var ofContent = settings.Content.Checked();
        if (settings.Factors.Count == 0)
            throw new ArgumentOutOfRangeException(nameof(settings), 0, "Factors: expected at least one factorisation.");
        ImplicitFactors[] factors = [.. settings.Factors.Select(one => ImplicitFactors.Train(seen, one, threads, cancellation))];
        foreach (var one in factors)
        {
            Fill(one.Seekers, content?.Seekers, seen.BySeeker);
            Fill(one.Postings, content?.Postings, seen.ByPosting);
        }

        return new(seen, factors, new(seen, settings.Walk), settings.WalkShare, content);

        void Fill(FactorTable table, ContentTable? rows, InteractionLists pairs)
        {
            if (rows is not null)
                ContentRegression.Blend(table, rows, pairs, ofContent, threads, cancellation);
        }
    }

    /// <summary>A model of factors that are there already, such as those that another program trained, mixed with the walk as trained ones are.</summary>
    /// <param name="seen">Who acted upon what: for the walk, and so that no list holds it.</param>
    /// <param name="factors">At least one, each of as many seekers and postings; each counts alike.</param>
    /// <param name="settings">The walk's share and settings; null for the defaults.</param>
    /// <exception cref="ArgumentException">There are no factors, or they are of other numbers of seekers or postings.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A setting lies outside its range.</exception>
    public static CollaborativeModel Of(Interactions seen, IReadOnlyList<ImplicitFactors> factors, CollaborativeSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(factors);
        settings ??= new();
        CheckWalk(settings);
        if (factors.Count == 0)
            throw new ArgumentException("Expected at least one factorisation.", nameof(factors));
        foreach (var one in factors)
        {
            if (one.Seekers.Count != seen.Seekers || one.Postings.Count != seen.Postings)
                throw new ArgumentException($"Factors of {one.Seekers.Count} seekers and {one.Postings.Count} postings; expected {seen.Seekers} and {seen.Postings}.", nameof(factors));
        }

        return new(seen, [.. factors], new(seen, settings.Walk), settings.WalkShare, null);
    }

    private static void CheckWalk(CollaborativeSettings settings)
    {
        if (!(settings.WalkShare >= 0) || !double.IsFinite(settings.WalkShare))
            throw new ArgumentOutOfRangeException(nameof(settings), settings.WalkShare, "WalkShare: expected 0 or more.");
    }

    private static void Check(ContentTable? table, int expected, string what)
    {
        if (table is not null && table.Count != expected)
            throw new ArgumentException($"content of {table.Count} {what}; expected {expected}.", nameof(table));
    }

    /// <summary>A score for each posting, in standard deviations of this seeker's scores; comparable between seekers only in that sense.</summary>
    /// <param name="seeker">Counted from 0.</param>
    /// <param name="scores">One place for each posting.</param>
    public void Score(int seeker, Span<double> scores) => Score(seeker, scores, new(seen));

    internal void Score(int seeker, Span<double> scores, CollaborativeWorkspace workspace)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seeker);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(seeker, Seekers);
        ArgumentOutOfRangeException.ThrowIfNotEqual(scores.Length, Postings);
        var isUnseen = seen.PostingsOf(seeker).IsEmpty;
        if (isUnseen && content?.Seekers is null)
        {
            for (var posting = 0; posting < scores.Length; posting++)
                scores[posting] = seen.SeekersOf(posting).Length;
            Standardise(scores);
            return;
        }

        scores.Clear();
        foreach (var one in factors)
        {
            one.Score(seeker, workspace.Walked);
            Standardise(workspace.Walked);
            DenseVectors.Add(scores, workspace.Walked, 1.0 / factors.Length);
        }

        if (walkShare > 0 && !isUnseen)
        {
            walk.Score(seeker, workspace.Walked, workspace.Postings, workspace.Seekers);
            Standardise(workspace.Walked);
            // No walk comes to a posting never seen: what its content tells speaks for the walk too.
            for (var posting = 0; content?.Postings is not null && posting < scores.Length; posting++)
            {
                if (seen.SeekersOf(posting).IsEmpty)
                    workspace.Walked[posting] = scores[posting];
            }

            DenseVectors.Add(scores, workspace.Walked, walkShare);
        }

        if (content?.Postings is not null)
            UnseenLevel.Set(scores, seen, seen.PostingsOf(seeker));
    }

    /// <summary>The best postings that the seeker has not yet acted upon, best first; ties by number.</summary>
    /// <param name="seeker">Counted from 0.</param>
    /// <param name="top">How many at most.</param>
    /// <param name="excluded">Postings to leave out beside those of the training, ascending.</param>
    public IReadOnlyList<ScoredPosting> Recommend(int seeker, int top, ReadOnlySpan<int> excluded = default) => Recommend(seeker, top, excluded, new(seen));

    internal ScoredPosting[] Recommend(int seeker, int top, ReadOnlySpan<int> excluded, CollaborativeWorkspace workspace)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(top);
        var scores = workspace.Scores;
        Score(seeker, scores, workspace);
        var own = seen.PostingsOf(seeker);
        var best = new BestScores(Math.Min(top, scores.Length));
        for (var posting = 0; posting < scores.Length; posting++)
        {
            if (best.Takes(scores[posting]) && own.BinarySearch(posting) < 0 && excluded.BinarySearch(posting) < 0)
                best.Add(posting, scores[posting]);
        }

        return best.ToArray();
    }

    /// <summary>The list of every seeker.</summary>
    /// <param name="top">How many at most.</param>
    /// <param name="excluded">Pairs to leave out beside those of the training; as many seekers and postings.</param>
    /// <param name="threads">How many threads; the result does not depend on it.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public IReadOnlyList<IReadOnlyList<ScoredPosting>> RecommendAll(int top, Interactions excluded, int threads, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(excluded);
        ArgumentOutOfRangeException.ThrowIfNotEqual(excluded.Seekers, Seekers);
        ArgumentOutOfRangeException.ThrowIfNotEqual(excluded.Postings, Postings);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(threads);
        var lists = new ScoredPosting[Seekers][];
        ParallelParts.Run((Seekers + SeekersAPart - 1) / SeekersAPart, threads, part =>
        {
            var workspace = new CollaborativeWorkspace(seen);
            for (var seeker = part * SeekersAPart; seeker < Math.Min(Seekers, (part + 1) * SeekersAPart); seeker++)
                lists[seeker] = Recommend(seeker, top, excluded.PostingsOf(seeker), workspace);
        }, cancellation);
        return lists;
    }

    // What all postings share alike says nothing.
    private static void Standardise(Span<double> scores)
    {
        var mean = 0.0;
        foreach (var score in scores)
            mean += score;
        mean /= scores.Length;
        var squares = 0.0;
        foreach (var score in scores)
            squares += (score - mean) * (score - mean);
        var deviation = Math.Sqrt(squares / scores.Length);
        var factor = deviation > 0 ? 1 / deviation : 0;
        foreach (ref var score in scores)
            score = (score - mean) * factor;
    }
}
