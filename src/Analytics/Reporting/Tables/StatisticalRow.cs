using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>A row of a statistical table.</summary>
/// <param name="Key">Its code for programs: an area, an occupation, a kind; never a person's name.</param>
/// <param name="Heading">What stands before it.</param>
/// <param name="Values">One value a column.</param>
/// <param name="Kind">What it is.</param>
public sealed record StatisticalRow(string Key, Bilingual Heading, IReadOnlyList<StatisticalValue> Values, StatisticalRowKind Kind = StatisticalRowKind.Body);
