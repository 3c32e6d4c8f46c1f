using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>A cell of a statistical table that counts something confidential.</summary>
/// <param name="Table">The number of the table.</param>
/// <param name="Row">The number of the row.</param>
/// <param name="Column">The number of the column.</param>
/// <param name="Figure">The cell with its meaning; the value is 0 where an input withholds it.</param>
/// <param name="IsKnown">False where the input withholds it already.</param>
internal sealed record CountCell(int Table, int Row, int Column, Figure Figure, bool IsKnown)
{
    internal StatisticalRowKind Kind => Figure.Row.Kind;
}
