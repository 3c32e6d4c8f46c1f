namespace Jiuye.Matching.Learning.Profiling;

/// <summary>Probabilities of rows by models that have not seen their fold.</summary>
/// <param name="Probabilities">One for each row, in [0, 1].</param>
/// <param name="Others">For each row the probabilities of models equally good on the inner folds.</param>
/// <param name="Folds">What was chosen for each fold.</param>
internal sealed record ProfilingPredictions(double[] Probabilities, double[][] Others, IReadOnlyList<ProfilingFold> Folds);
