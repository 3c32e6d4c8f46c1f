namespace Jiuye.Matching.Learning.Linear;

/// <summary>A score that is a sum over features. Immutable, thread-safe; scoring allocates nothing.</summary>
/// <param name="Features">What a row holds.</param>
/// <param name="Intercept">The score of a row of means.</param>
/// <param name="Terms">One for each feature.</param>
internal sealed record LinearModel(FeatureSet Features, double Intercept, LinearTerm[] Terms) : IScorer
{
    /// <inheritdoc/>
    public double Score(ReadOnlySpan<double> row)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(row.Length, Terms.Length);
        var score = Intercept;
        for (var place = 0; place < Terms.Length; place++)
            score += Terms[place].At(row[place], Features[place].Kind);
        return score;
    }

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<double> rows, Span<double> scores)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(rows.Length, scores.Length * Terms.Length);
        for (var row = 0; row < scores.Length; row++)
            scores[row] = Score(rows.Slice(row * Terms.Length, Terms.Length));
    }

    /// <inheritdoc/>
    public double Contributions(ReadOnlySpan<double> row, Span<double> parts)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(row.Length, Terms.Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(parts.Length, Terms.Length);
        for (var place = 0; place < Terms.Length; place++)
            parts[place] = Terms[place].At(row[place], Features[place].Kind);
        return Intercept;
    }
}
