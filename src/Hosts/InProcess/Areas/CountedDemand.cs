using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Openings or seekers of one district that agree in occupation, place and employer.</summary>
/// <param name="Side">Openings or seekers.</param>
/// <param name="Occupation">The occupation's code; null where none is stated.</param>
/// <param name="Region">The labour-market city; null where none is stated.</param>
/// <param name="Employer">Who hires; null for seekers and where not known.</param>
/// <param name="Count">The persons, and the records behind them.</param>
internal sealed record CountedDemand(MarketSide Side, string? Occupation, string? Region, EmployerId? Employer, SideCount Count);
