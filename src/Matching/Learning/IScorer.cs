namespace Jiuye.Matching.Learning;

/// <summary>Turns a row of features into a score: a linear sum, or trees.</summary>
internal interface IScorer
{
    /// <summary>What a row holds.</summary>
    FeatureSet Features { get; }

    /// <summary>The score of one row.</summary>
    /// <param name="row">d values; NaN is missing.</param>
    double Score(ReadOnlySpan<double> row);

    /// <summary>The scores of many rows.</summary>
    /// <param name="rows">n × d values, one row after another.</param>
    /// <param name="scores">Receives n scores.</param>
    void Score(ReadOnlySpan<double> rows, Span<double> scores);

    /// <summary>What each feature adds to the score of a row.</summary>
    /// <param name="row">d values; NaN is missing.</param>
    /// <param name="parts">Receives d parts.</param>
    /// <returns>The base to which the parts are added: base and parts sum to the score.</returns>
    double Contributions(ReadOnlySpan<double> row, Span<double> parts);
}
