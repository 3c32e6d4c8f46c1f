using Jiuye.Matching.Learning.Calibration;

namespace Jiuye.Matching.Learning.Profiling;

/// <summary>A fitted profiling model, beside others that are as good.</summary>
/// <param name="Chosen">The form with the least inner log loss.</param>
/// <param name="Scorer">Fitted on all training rows.</param>
/// <param name="Calibration">Fitted on scores of rows that the scored model had not seen.</param>
/// <param name="EquallyGood">Forms whose inner log loss is within one standard error of the difference, each fitted and calibrated likewise; not the chosen one.</param>
/// <param name="Results">Every form tried.</param>
internal sealed record ProfilingFit(
    ProfilingCandidate Chosen, IScorer Scorer, ICalibration Calibration, IReadOnlyList<(ProfilingCandidate Candidate, IScorer Scorer, ICalibration Calibration)> EquallyGood, IReadOnlyList<CandidateResult> Results);
