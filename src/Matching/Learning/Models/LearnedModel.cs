using Jiuye.Matching.Learning.Calibration;

namespace Jiuye.Matching.Learning.Models;

/// <summary>A scorer with its calibration and where both come from. Immutable, thread-safe; predicting allocates nothing.</summary>
/// <param name="Scorer">Linear, trees, or a mean of such.</param>
/// <param name="Calibration">Turns scores into probabilities; null for an order that has none.</param>
/// <param name="Provenance">What it was trained on, and how well it did.</param>
internal sealed record LearnedModel(IScorer Scorer, ICalibration? Calibration, ModelProvenance Provenance)
{
    /// <summary>The probability of a row where there is a calibration, else its score.</summary>
    /// <param name="row">d values in the order of the scorer's features; NaN is missing.</param>
    internal double Predict(ReadOnlySpan<double> row) => Calibration is null ? Scorer.Score(row) : Calibration.Probability(Scorer.Score(row));
}
