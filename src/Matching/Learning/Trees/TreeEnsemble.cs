namespace Jiuye.Matching.Learning.Trees;

/// <summary>A sum of trees. Immutable, thread-safe; scoring allocates nothing.</summary>
internal sealed class TreeEnsemble : IScorer
{
    private readonly RegressionTree[] trees;
    private readonly TreeScorer scorer;

    /// <param name="features">What a row holds.</param>
    /// <param name="trees">Their values are added in this order.</param>
    /// <param name="start">What is added to them.</param>
    internal TreeEnsemble(FeatureSet features, RegressionTree[] trees, double start)
    {
        (Features, this.trees, Start) = (features, trees, start);
        scorer = new(trees, features.Count, start);
    }

    /// <inheritdoc/>
    public FeatureSet Features { get; }

    /// <summary>What is added to the trees.</summary>
    internal double Start { get; }

    internal IReadOnlyList<RegressionTree> Trees => trees;

    /// <summary>What turns the sum into a prediction.</summary>
    internal OutputTransform Transform { get; init; }

    /// <summary>What the sum is multiplied by before the transform. Default 1.</summary>
    internal double Slope { get; init; } = 1;

    /// <inheritdoc/>
    public double Score(ReadOnlySpan<double> row)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(row.Length, Features.Count);
        var score = Start;
        foreach (var tree in trees)
            score += tree.Score(row);
        return score;
    }

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<double> rows, Span<double> scores) => scorer.Score(rows, scores);

    /// <summary>The prediction that a score stands for.</summary>
    internal double Predict(double score) => Transform switch
    {
        OutputTransform.Sigmoid => Sigmoid.Of(Slope * score),
        OutputTransform.Exponential => Math.Exp(score),
        OutputTransform.SignedSquare => Math.Sign(score) * score * score,
        OutputTransform.LogOfOnePlusExponential => Sigmoid.LogOfOnePlusExp(score),
        _ => score,
    };

    /// <inheritdoc/>
    public double Contributions(ReadOnlySpan<double> row, Span<double> parts)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(row.Length, Features.Count);
        ArgumentOutOfRangeException.ThrowIfNotEqual(parts.Length, Features.Count);
        parts.Clear();
        var expected = Start;
        foreach (var tree in trees)
            expected += TreeShap.Add(tree, row, parts);
        return expected;
    }
}
