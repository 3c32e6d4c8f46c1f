using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>A number of a table with what it means.</summary>
/// <param name="Table">The table.</param>
/// <param name="Row">Its row.</param>
/// <param name="Column">Its column.</param>
/// <param name="Subject">Of whom it speaks: the folded heading, or empty for all.</param>
/// <param name="Meaning">What it means; the measure is known.</param>
/// <param name="Value">The number, with its printed decimals.</param>
/// <param name="Zeros">The zeros of its unit: 4 where the table counts in 万.</param>
/// <param name="IsThin">True where the table marks it as resting on too little.</param>
internal sealed record Figure(StatisticalTable Table, StatisticalRow Row, StatisticalColumn Column, string Subject, FigureMeaning Meaning, decimal Value, int Zeros, bool IsThin = false)
{
    internal string Measure => Meaning.Measure!;

    /// <summary>The number in single units, as exactly as it is printed.</summary>
    internal Expected InUnits => new(Value * Expected.Unit(-Zeros), Value.Scale - Zeros);

    internal AuditPlace Place => new(Table.Name, Row.Key, Column.Name, 0, 0, $"{Table.Title.Zh}（{Table.Period}），{Row.Heading.Zh}，{Column.Title.Zh}");
}
