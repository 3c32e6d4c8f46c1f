namespace Jiuye.Matching.Learning.Profiling;

/// <summary>How a form did on training rows that it had not seen.</summary>
/// <param name="Candidate">The form; a regression whose weights go against a declared direction is not among them.</param>
/// <param name="Scores">The score of each training row, from a model without the row's part.</param>
/// <param name="LogLoss">The mean over the rows.</param>
internal sealed record CandidateResult(ProfilingCandidate Candidate, double[] Scores, double LogLoss);
