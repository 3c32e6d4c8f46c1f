namespace Jiuye.Analytics;

/// <summary>What was carried into a period from one earlier quarter of registration.</summary>
/// <param name="Quarter">When it was registered.</param>
/// <param name="Persons">Openings or seekers.</param>
/// <param name="Records">Postings or seekers behind them.</param>
public sealed record CarriedFrom(Quarter Quarter, long Persons, long Records);
