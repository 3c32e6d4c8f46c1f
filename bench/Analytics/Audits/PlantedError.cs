using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Bench.Audits;

/// <summary>A publication with one error planted.</summary>
/// <param name="Kind">Digit swap, stale, wrong base, sum, direction or ranking.</param>
/// <param name="Tables">The tables, those of earlier periods included.</param>
/// <param name="Text">The text; null where only tables are audited.</param>
/// <param name="Table">The table with the error; null where it is in the text.</param>
/// <param name="Row">Its row.</param>
/// <param name="Column">Its column.</param>
/// <param name="Start">Where in the text the error begins.</param>
/// <param name="Length">Its characters.</param>
/// <param name="What">Right → wrong, for who looks at a miss.</param>
internal sealed record PlantedError(string Kind, IReadOnlyList<StatisticalTable> Tables, string? Text, string? Table, string? Row, string? Column, int Start, int Length, string What);
