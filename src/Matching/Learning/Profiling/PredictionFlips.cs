namespace Jiuye.Matching.Learning.Profiling;

/// <summary>For how many people the call hangs on which of several equally good models was taken.</summary>
/// <param name="Rows">Rows with at least one other model.</param>
/// <param name="Models">The mean number of other models.</param>
/// <param name="Ambiguity">The share of those rows that at least one other model calls otherwise.</param>
/// <param name="Spread">The mean width of the range of probabilities over the models.</param>
/// <remarks>Marx, Calmon and Ustun, Predictive Multiplicity in Classification, ICML 2020.</remarks>
internal sealed record PredictionFlips(int Rows, double Models, double Ambiguity, double Spread);
