namespace Jiuye.Simulation;

/// <summary>What a simulation wrote.</summary>
/// <param name="Postings">Posting rows, defects included.</param>
/// <param name="Seekers">Seeker rows.</param>
public sealed record SimulationSummary(long Postings, long Seekers);
