using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>One row of a range chart.</summary>
/// <param name="Label">What the row is.</param>
/// <param name="Percentiles">Its percentiles, rising.</param>
internal sealed record RangeRow(Bilingual Label, ReportedPercentiles Percentiles);
