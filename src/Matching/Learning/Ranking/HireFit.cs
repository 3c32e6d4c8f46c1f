using Jiuye.Matching.Learning.Calibration;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>A fitted model of hires.</summary>
/// <param name="Form">How it was learned, down to the one form that was chosen, so that it can be learned likewise from other rows.</param>
/// <param name="Method">The same for people.</param>
/// <param name="Scorer">Fitted on all training rows.</param>
/// <param name="Calibration">Turns scores into P(hire) of a referral; fitted on scores of rows that the scored model had not seen.</param>
/// <param name="Tried">What was tried, with the log loss by which was chosen.</param>
internal sealed record HireFit(HireForm Form, string Method, IScorer Scorer, ICalibration Calibration, IReadOnlyList<(string Name, double LogLoss)> Tried);
