namespace Jiuye;

/// <summary>How far a long job is.</summary>
/// <param name="Step">The step that is running, one English word such as <c>match</c>.</param>
/// <param name="Done">What is done of it.</param>
/// <param name="Total">What there is to do; null where that is not known.</param>
/// <param name="Unit">What is counted: rows, seekers, postings, bytes.</param>
public readonly record struct StepProgress(string Step, long Done, long? Total, string Unit);
