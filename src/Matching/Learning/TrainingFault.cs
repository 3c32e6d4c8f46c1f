namespace Jiuye.Matching.Learning;

/// <summary>The reason why there is no model.</summary>
/// <param name="Problem">Its kind.</param>
/// <param name="Detail">For people: what was found, what was expected.</param>
internal sealed record TrainingFault(TrainingProblem Problem, string Detail);
