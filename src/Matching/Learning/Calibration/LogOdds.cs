namespace Jiuye.Matching.Learning.Calibration;

/// <summary>Scores that are log odds already.</summary>
internal sealed record LogOdds : ICalibration
{
    public double Probability(double score) => Sigmoid.Of(score);
}
