using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>Tells whether a withheld row could stand before a printed one: a report must not call a row the first that may be the second.</summary>
internal static class WithheldPlaces
{
    /// <summary>True where a withheld row may take the place of a row with this value.</summary>
    /// <param name="table">The table.</param>
    /// <param name="measure">By what its rows are ranked.</param>
    /// <param name="sign">+1 where most comes first, −1 where least does.</param>
    /// <param name="value">The row's figure.</param>
    internal static bool MayTake(StatisticalTable table, string measure, int sign, decimal value)
    {
        var rows = FigureBook.WithheldIn(table)
            .Where(figure => figure.Measure == measure && figure.Meaning.Kind == FigureKind.Level && figure.Row.Kind == StatisticalRowKind.Body && !Subjects.IsUnstated(figure.Subject))
            .ToArray();
        if (rows.Length == 0)
            return false;
        // Ratios of rows with few persons on a side are not ranked at all.
        if (measure == Measures.Ratio)
            return !new[] { Measures.Demand, Measures.Seekers }.Any(side => Rest(table, side) is { } rest && rest < Subjects.FewestPersons);
        return sign < 0 || Rest(table, measure) is not { } most || value <= most;
    }

    /// <summary>What the printed rows leave of the printed total: no withheld row is larger. Null where the total is not printed.</summary>
    private static decimal? Rest(StatisticalTable table, string measure)
    {
        var figures = FigureBook.FiguresOf(table).Where(figure => figure.Measure == measure && figure.Meaning.Kind == FigureKind.Level).ToArray();
        return figures.FirstOrDefault(static figure => figure.Row.Kind == StatisticalRowKind.Total) is { } total
            ? total.Value - figures.Where(static figure => figure.Row.Kind == StatisticalRowKind.Body).Sum(static figure => figure.Value)
            : null;
    }
}
