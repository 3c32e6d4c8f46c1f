namespace Jiuye.Matching.Learning.Models;

/// <summary>How well a model did by one measure.</summary>
/// <param name="Name">The measure: AUC, Brier, NDCG@10.</param>
/// <param name="Value">The figure.</param>
/// <param name="Low">The lower end of its interval at 95%; NaN where there is none.</param>
/// <param name="High">The upper end; NaN where there is none.</param>
public sealed record ModelFigure(string Name, double Value, double Low, double High);
