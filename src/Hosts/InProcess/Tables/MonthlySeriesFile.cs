using System.Globalization;
using Jiuye.Analytics;

namespace Jiuye;

/// <summary>Reads monthly series from a CSV file with the columns <c>month</c> (2026-03), <c>series</c> and <c>value</c>.</summary>
public static class MonthlySeriesFile
{
    /// <summary>Reads every series, in the ordinal order of their names.</summary>
    /// <exception cref="DatasetException">The file can't be read, lacks a column, has a bad row, or a series lacks a month or has one twice.</exception>
    public static IReadOnlyList<MonthlySeries> Read(string path, CancellationToken cancellation = default)
    {
        using var reader = FactReader.Open(path);
        var (month, name, value) = (reader.Column("month"), reader.Column("series"), reader.Column("value"));
        var series = new SortedDictionary<string, List<KeyValuePair<DateOnly, double>>>(StringComparer.Ordinal);
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var text = reader.Code(month) ?? "";
            if (!DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
                throw reader.Fault("month", text, "is no month", "yyyy-MM, such as 2026-03");
            var key = reader.Code(name) ?? "";
            if (!series.TryGetValue(key, out var months))
                series.Add(key, months = []);
            months.Add(new(first, reader.Number(value, double.MinValue, mayBeLeast: true, "a finite number")));
        }

        return [.. series.Select(each => Of(path, each.Key, each.Value))];
    }

    private static MonthlySeries Of(string path, string name, IEnumerable<KeyValuePair<DateOnly, double>> months)
    {
        try
        {
            return MonthlySeries.Of(name, months);
        }
        catch (ArgumentException cause)
        {
            throw new DatasetException(path, cause.Message, cause);
        }
    }
}
