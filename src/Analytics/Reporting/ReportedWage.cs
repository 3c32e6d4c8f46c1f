using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>One occupation group's wages: published with percentiles, or withheld with a reason.</summary>
/// <param name="Occupation">The group.</param>
/// <param name="Name">Its name.</param>
/// <param name="Observations">Wages that the cell rests on; at least 0.</param>
/// <param name="Employers">Distinct employers behind them; null where not known.</param>
/// <param name="Percentiles">The percentiles; null where the cell is withheld.</param>
/// <param name="WithheldBecause">Why the cell is withheld; null where it is published.</param>
public sealed record ReportedWage(
    OccupationCode Occupation,
    Bilingual Name,
    long Observations,
    long? Employers,
    ReportedPercentiles? Percentiles,
    Bilingual? WithheldBecause);
