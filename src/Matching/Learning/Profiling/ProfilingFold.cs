namespace Jiuye.Matching.Learning.Profiling;

/// <summary>What was chosen for one outer fold, by the rows of the others.</summary>
/// <param name="Fold">The fold's name.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Chosen">The form.</param>
/// <param name="EquallyGood">Forms as good on the inner folds.</param>
internal sealed record ProfilingFold(string Fold, int Rows, string Chosen, IReadOnlyList<string> EquallyGood);
