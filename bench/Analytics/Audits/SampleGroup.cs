namespace Jiuye.Analytics.Bench.Audits;

/// <summary>One group of a sampled quarter.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Demand">Openings.</param>
/// <param name="Seekers">Seekers.</param>
/// <param name="Parent">The group that it is a part of; null for none.</param>
internal sealed record SampleGroup(string Name, long Demand, long Seekers, string? Parent = null);
