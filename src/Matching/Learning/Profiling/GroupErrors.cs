using Jiuye.Vocabulary;

namespace Jiuye.Matching.Learning.Profiling;

/// <summary>How a model did for one group of people.</summary>
/// <param name="Group">Its name.</param>
/// <param name="Rows">How many; at least 1.</param>
/// <param name="Hard">Rows of label 1.</param>
/// <param name="MeanProbability">What the model said on average.</param>
/// <param name="Area">AUC; NaN where one outcome is absent.</param>
/// <param name="Brier">The mean square error.</param>
/// <param name="Flagged">The share called hard.</param>
/// <param name="Missed">Hard cases that were not called hard (false negatives).</param>
/// <param name="Alarmed">Other cases that were called hard (false positives).</param>
internal sealed record GroupErrors(string Group, int Rows, WilsonInterval Hard, double MeanProbability, double Area, double Brier, WilsonInterval Flagged, WilsonInterval Missed, WilsonInterval Alarmed);
