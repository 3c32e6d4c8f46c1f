namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>Factors of seekers and postings whose products say how likely one acts upon the other: implicit alternating least squares (iALS).</summary>
/// <remarks>
/// <para>
/// Minimised is Σ over seen pairs w·(1 − x·y)² + α·Σ over all pairs (x·y)² + Σ λ·(k + α·n)^ν·‖·‖², with x a seeker's and y a posting's factors, k how much its seen
/// pairs weigh and n how many there are on the other side (Rendle and others, RecSys 2022, equations 3 and 7).
/// </para>
/// <para>
/// Each row is solved exactly. The part that all rows of a side share is made diagonal once (<see cref="SymmetricEigen"/>), so that a row with few pairs needs a
/// system of as many equations as pairs, not as factors (Woodbury's identity). Immutable, thread-safe; the same bytes for any number of threads.
/// </para>
/// </remarks>
public sealed class ImplicitFactors
{
    private readonly FactorTable seekers;
    private readonly FactorTable postings;

    private ImplicitFactors(FactorTable seekers, FactorTable postings)
    {
        this.seekers = seekers;
        this.postings = postings;
    }

    /// <summary>Takes factors that another program trained.</summary>
    /// <param name="factors">How many factors a row has.</param>
    /// <param name="seekers">A row for each seeker, one after another; zeros for one never seen.</param>
    /// <param name="postings">A row for each posting; zeros for one never seen.</param>
    /// <exception cref="ArgumentException">The lengths are no whole rows, or a factor is no finite number.</exception>
    public static ImplicitFactors Of(int factors, ReadOnlySpan<double> seekers, ReadOnlySpan<double> postings)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factors);
        return new(Table(factors, seekers, nameof(seekers)), Table(factors, postings, nameof(postings)));
    }

    private static FactorTable Table(int factors, ReadOnlySpan<double> values, string name)
    {
        if (values.Length % factors != 0)
            throw new ArgumentException($"{values.Length} numbers are no rows of {factors} factors.", name);
        for (var at = 0; at < values.Length; at++)
        {
            if (!double.IsFinite(values[at]))
                throw new ArgumentException($"Factor {at % factors} of row {at / factors} is no finite number.", name);
        }

        var table = new FactorTable(values.Length / factors, factors);
        values.CopyTo(table.All);
        return table;
    }

    /// <summary>How many factors a row has.</summary>
    public int Factors => seekers.Factors;

    internal FactorTable Seekers => seekers;

    internal FactorTable Postings => postings;

    /// <summary>Trains the factors.</summary>
    /// <param name="seen">Who acted upon what.</param>
    /// <param name="settings">How.</param>
    /// <param name="threads">How many threads; the result does not depend on it.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting lies outside its range.</exception>
    public static ImplicitFactors Train(Interactions seen, FactorisationSettings settings, int threads = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(threads);
        var side = new FactorSolver(settings.Checked(), threads);
        var (seekers, postings) = (new FactorTable(seen.Seekers, settings.Factors), new FactorTable(seen.Postings, settings.Factors));
        postings.Fill(new(settings.Seed));
        for (var round = 0; round < settings.Rounds; round++)
        {
            side.Solve(seekers, postings, seen.BySeeker, cancellation);
            side.Solve(postings, seekers, seen.ByPosting, cancellation);
        }

        // Last the seekers: their factors are what is asked with, and are exact for the postings' last ones.
        side.Solve(seekers, postings, seen.BySeeker, cancellation);
        return new(seekers, postings);
    }

    /// <summary>How likely each posting is for a seeker: 1 for pairs as good as seen, about 0 for the rest. A seeker never seen gets 0 throughout.</summary>
    /// <param name="seeker">Counted from 0.</param>
    /// <param name="scores">One place for each posting.</param>
    public void Score(int seeker, Span<double> scores)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(scores.Length, postings.Count);
        var row = seekers[seeker];
        for (var posting = 0; posting < scores.Length; posting++)
            scores[posting] = DenseVectors.Dot(row, postings[posting]);
    }
}
