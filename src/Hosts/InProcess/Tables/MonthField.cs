using System.Globalization;

namespace Jiuye;

/// <summary>A month written as yyyy-MM in a file.</summary>
internal static class MonthField
{
    /// <summary>The first day of the month in a column of the row at hand.</summary>
    /// <exception cref="DatasetException">The field is no month.</exception>
    internal static DateOnly Of(FactReader reader, int column)
    {
        var text = reader.Code(column) ?? "";
        return DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw reader.Fault(reader.Columns[column], text, "is no month", "yyyy-MM, such as 2026-03");
    }
}
