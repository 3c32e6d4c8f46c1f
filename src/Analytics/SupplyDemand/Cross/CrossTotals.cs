namespace Jiuye.Analytics;

/// <summary>One side of a cell.</summary>
/// <param name="Persons">Openings or seekers.</param>
/// <param name="Records">Postings or seekers behind them.</param>
public readonly record struct CrossTotals(long Persons, long Records);
