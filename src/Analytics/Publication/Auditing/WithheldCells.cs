using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>Finds withheld cells of a table that follow at once from printed cells of their row or column.</summary>
/// <remarks>One step of subtraction, such as a reader makes at sight. What follows from several tables and sums together is <see cref="TableAttack"/>'s to find before anything is printed.</remarks>
internal sealed class WithheldCells
{
    private readonly FigureBook book;
    private readonly StatisticalTable table;
    private readonly IReadOnlyList<Figure> printed;
    private readonly Figure[] withheld;

    private WithheldCells(FigureBook book, StatisticalTable table, IReadOnlyList<Figure> printed)
    {
        this.book = book;
        this.table = table;
        this.printed = printed;
        withheld = [.. FigureBook.WithheldIn(table)];
    }

    internal static (IReadOnlyList<AuditFinding> Findings, int Checked) Check(FigureBook book, StatisticalTable table, IReadOnlyList<Figure> printed)
    {
        var cells = new WithheldCells(book, table, printed);
        return ([.. cells.withheld.Select(cell => cells.Finding(cell)).OfType<AuditFinding>()], cells.withheld.Length);
    }

    private AuditFinding? Finding(Figure cell) => (cell.Meaning.Kind != FigureKind.Level ? null : InColumn(cell) ?? InRow(cell)) is { } told
        ? new(cell.Place, told, WithheldSign.Sign, AuditReason.Withheld, FindingWords.Of(AuditReason.Withheld, told, WithheldSign.Sign))
        : null;

    // The total less the other rows, or the rows together where it is the total; only of counts, whose rows add up.
    private string? InColumn(Figure cell)
    {
        if (!IsCount(cell) || cell.Row.Kind is not (StatisticalRowKind.Body or StatisticalRowKind.Total))
            return null;
        var hidden = withheld.Count(other => other.Column == cell.Column && other.Row.Kind is StatisticalRowKind.Body or StatisticalRowKind.Total);
        var rows = printed.Where(figure => figure.Column == cell.Column && figure.Row.Kind == StatisticalRowKind.Body).ToArray();
        if (hidden != 1 || rows.Length + (cell.Row.Kind == StatisticalRowKind.Body ? 1 : 0) != table.Rows.Count(static row => row.Kind == StatisticalRowKind.Body))
            return null;
        var sum = rows.Sum(static figure => figure.Value);
        if (cell.Row.Kind == StatisticalRowKind.Total)
            return rows.Length == 0 ? null : FindingWords.Number(sum);
        return printed.FirstOrDefault(figure => figure.Column == cell.Column && figure.Row.Kind == StatisticalRowKind.Total) is { } total && total.Value >= sum
            ? FindingWords.Number(total.Value - sum)
            : null;
    }

    // Its share of a printed total, its ratio to the printed other side, or its change from a printed earlier figure.
    private string? InRow(Figure cell)
    {
        if (Beside(cell, FigureKind.Share, cell.Measure) is { } share && Total(cell) is { } total)
            return $"{FindingWords.Number(share.Value)}% × {FindingWords.Number(total.Value)}";
        if (OtherSide(cell) is { } side && Beside(cell, FigureKind.Level, Measures.Ratio) is { } ratio && Beside(cell, FigureKind.Level, side) is { } other)
            return $"{FindingWords.Number(ratio.Value)} : {FindingWords.Number(other.Value)}";
        return printed.FirstOrDefault(figure => ReferenceEquals(figure.Row, cell.Row) && figure.Measure == cell.Measure
            && figure.Meaning is { Kind: FigureKind.Change or FigureKind.Growth, Against: not Against.None } && HasEarlier(figure)) is { } change
            ? FindingWords.Number(change.Value)
            : null;
    }

    private bool HasEarlier(Figure change) => book.Earlier(change.Meaning.Against) is { } before
        && book.Printed(before, change.Subject, change.Measure, FigureKind.Level).Any(figure => figure.Table.Name == table.Name);

    private Figure? Beside(Figure cell, FigureKind kind, string measure) =>
        printed.FirstOrDefault(figure => ReferenceEquals(figure.Row, cell.Row) && figure.Meaning.Kind == kind && figure.Measure == measure);

    private Figure? Total(Figure cell) => cell.Row.Kind == StatisticalRowKind.OfWhich
        ? FigureBook.ParentOf(table, cell.Row) is { } parent ? printed.FirstOrDefault(figure => figure.Column == cell.Column && ReferenceEquals(figure.Row, parent)) : null
        : printed.FirstOrDefault(figure => figure.Column == cell.Column && figure.Row.Kind == StatisticalRowKind.Total);

    private static string? OtherSide(Figure cell) => cell.Measure switch
    {
        Measures.Demand => Measures.Seekers,
        Measures.Seekers => Measures.Demand,
        _ => null,
    };

    private bool IsCount(Figure cell) => cell.Measure is Measures.Demand or Measures.Seekers
        || (cell.Measure != Measures.Ratio && printed.Where(figure => figure.Column == cell.Column).All(static figure => figure.Value.Scale == 0));
}
