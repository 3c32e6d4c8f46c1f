namespace Jiuye.Analytics;

/// <summary>One row of a supply and demand table: the openings and the seekers of a group.</summary>
/// <param name="Group">The group's code or name.</param>
/// <param name="Demand">需求人数, persons or the table's unit; never negative.</param>
/// <param name="Seekers">求职人数, in the same unit; never negative.</param>
public sealed record GroupCounts(string Group, decimal Demand, decimal Seekers);
