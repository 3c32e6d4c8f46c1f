namespace Jiuye.Matching.Learning.Models;

/// <summary>The mean of several scorers of the same features. Immutable, thread-safe; scoring allocates nothing, and explaining nothing for rows of up to 128 features.</summary>
internal sealed class MeanScorer : IScorer
{
    private readonly IScorer[] scorers;

    /// <exception cref="ArgumentException">There is none, or their features differ.</exception>
    internal MeanScorer(params IScorer[] scorers)
    {
        if (scorers.Length == 0)
            throw new ArgumentException("A mean needs at least one scorer.", nameof(scorers));
        foreach (var scorer in scorers)
        {
            if (scorer.Features.Misfit(scorers[0].Features) is { } misfit)
                throw new ArgumentException($"Scorers of a mean differ: {misfit}.", nameof(scorers));
        }

        this.scorers = scorers;
    }

    /// <inheritdoc/>
    public FeatureSet Features => scorers[0].Features;

    internal IReadOnlyList<IScorer> Scorers => scorers;

    /// <inheritdoc/>
    public double Score(ReadOnlySpan<double> row)
    {
        var sum = 0.0;
        foreach (var scorer in scorers)
            sum += scorer.Score(row);
        return sum / scorers.Length;
    }

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<double> rows, Span<double> scores)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(rows.Length, scores.Length * Features.Count);
        Span<double> own = stackalloc double[64];
        for (var from = 0; from < scores.Length; from += own.Length)
        {
            var sums = scores[from..Math.Min(from + own.Length, scores.Length)];
            sums.Clear();
            foreach (var scorer in scorers)
            {
                scorer.Score(rows.Slice(from * Features.Count, sums.Length * Features.Count), own[..sums.Length]);
                for (var row = 0; row < sums.Length; row++)
                    sums[row] += own[row];
            }

            for (var row = 0; row < sums.Length; row++)
                sums[row] /= scorers.Length;
        }
    }

    /// <inheritdoc/>
    public double Contributions(ReadOnlySpan<double> row, Span<double> parts)
    {
        Span<double> own = parts.Length <= 128 ? stackalloc double[parts.Length] : new double[parts.Length];
        parts.Clear();
        var start = 0.0;
        foreach (var scorer in scorers)
        {
            start += scorer.Contributions(row, own) / scorers.Length;
            for (var place = 0; place < parts.Length; place++)
                parts[place] += own[place] / scorers.Length;
        }

        return start;
    }
}
