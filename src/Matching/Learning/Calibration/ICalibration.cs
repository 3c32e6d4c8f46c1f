namespace Jiuye.Matching.Learning.Calibration;

/// <summary>Turns scores into probabilities without changing their order. Immutable, thread-safe.</summary>
internal interface ICalibration
{
    /// <summary>The probability of a score, in [0, 1]; never falls as the score rises.</summary>
    double Probability(double score);
}
