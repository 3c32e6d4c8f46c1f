using Jiuye.Analytics;

namespace Jiuye;

/// <summary>Reads monthly series from a CSV file: <c>month,series,value</c>, rows in any order; an empty value, or a month without a row, is missing.</summary>
/// <remarks>A <c>.gz</c> file is unpacked on the way. The series come in the order in which they first appear.</remarks>
public static class SeriesFile
{
    private const int MostMonths = 2400;
    private const double Greatest = 1e15;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="DatasetException">The file can't be read, lacks a column, or has a bad row: no month, no number, a month twice, a series without any figure or of more than 200 years.</exception>
    public static IReadOnlyList<GappedSeries> Read(string path, CancellationToken cancellation = default)
    {
        using var reader = FactReader.Open(path);
        var (month, series, value) = (reader.Column("month"), reader.Column("series"), reader.Column("value"));
        var figures = new Dictionary<string, Dictionary<int, double>>(StringComparer.Ordinal);
        var order = new List<string>();
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var name = reader.Code(series) is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw reader.Fault("series", "", "is empty", "the name of a series");
            var at = MonthOf(reader, month);
            var figure = reader.Code(value) is null ? double.NaN : reader.Number(value, -Greatest, mayBeLeast: true, "a finite number, such as 1845, or nothing where the month is missing");
            if (!figures.TryGetValue(name, out var known))
            {
                figures.Add(name, known = []);
                order.Add(name);
            }

            if (!known.TryAdd(at, figure))
                throw reader.Fault("month", reader.Code(month)!, "comes twice for its series", "each month once a series");
        }

        return [.. order.Select(name => Series(path, name, figures[name]))];
    }

    /// <summary>Reads which series add up to which: <c>series,total</c>, a row a part.</summary>
    /// <exception cref="DatasetException">The file can't be read, lacks a column, or a series has two totals.</exception>
    public static IReadOnlyDictionary<string, string> ReadTotals(string path)
    {
        using var reader = FactReader.Open(path);
        var (part, total) = (reader.Column("series"), reader.Column("total"));
        var totals = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read())
        {
            var name = reader.Code(part) ?? throw reader.Fault("series", "", "is empty", "the name of a series");
            var above = reader.Code(total) ?? throw reader.Fault("total", "", "is empty", "the name of the series that it is a part of");
            if (!totals.TryAdd(name, above))
                throw reader.Fault("series", name, "comes twice", "one total a series; totals may have totals themselves");
        }

        return totals;
    }

    private static int MonthOf(FactReader reader, int column)
    {
        var day = MonthField.Of(reader, column);
        return 12 * day.Year + day.Month - 1;
    }

    private static GappedSeries Series(string path, string name, Dictionary<int, double> figures)
    {
        var (first, last) = (figures.Keys.Min(), figures.Keys.Max());
        if (last - first >= MostMonths)
            throw new DatasetException(path, $"series {ShownValue.Of(name)} spans {last - first + 1} months; expected at most {MostMonths}");
        if (figures.Values.All(double.IsNaN))
            throw new DatasetException(path, $"series {ShownValue.Of(name)} has no figure; expected at least one value");
        return new(
            name,
            new DateOnly(first / 12, first % 12 + 1, 1),
            Enumerable.Range(first, last - first + 1).Select(month => figures.TryGetValue(month, out var figure) ? figure : double.NaN));
    }
}
