using System.Globalization;

namespace Jiuye;

/// <summary>A whole number in a file, with its range in the message.</summary>
internal static class WholeField
{
    /// <summary>The number in a column of the row at hand; null where there is no such column or the field is empty.</summary>
    /// <exception cref="DatasetException">The field is no whole number of the range.</exception>
    internal static int? Of(FactReader reader, int? column, int least, int most)
    {
        if (column is not { } at || reader.Code(at) is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw reader.Fault(reader.Columns[at], text, "is no such number", string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
    }
}
