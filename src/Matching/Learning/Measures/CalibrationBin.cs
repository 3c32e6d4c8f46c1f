using Jiuye.Vocabulary;

namespace Jiuye.Matching.Learning.Measures;

/// <summary>Rows of near probabilities: what was said and what came.</summary>
/// <param name="Said">The mean probability, in [0, 1].</param>
/// <param name="Came">Rows of label 1 among all, with their interval at 95%.</param>
internal readonly record struct CalibrationBin(double Said, WilsonInterval Came);
