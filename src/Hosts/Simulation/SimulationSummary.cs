namespace Jiuye.Simulation;

/// <summary>What a simulation wrote.</summary>
/// <param name="Postings">Posting rows, defects included.</param>
/// <param name="Seekers">Seekers, each with a ledger.</param>
/// <param name="WageRecords">Records of the pay survey; 0 without postings.</param>
/// <param name="SeekersInTruth">Seekers for whom the suitability of a sample of postings is written; 0 without postings or seekers.</param>
public sealed record SimulationSummary(long Postings, long Seekers, long WageRecords, long SeekersInTruth);
