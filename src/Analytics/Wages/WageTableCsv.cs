using System.Globalization;

namespace Jiuye.Analytics;

/// <summary>Writes a wage table as CSV (RFC 4180), a row a line.</summary>
public static class WageTableCsv
{
    // Rows that one thread formats at a time; their text stays below a megabyte.
    private const int RowsAPart = 4_096;

    /// <summary>Writes the columns of the key, then <c>n, mean</c> and a column for each level, then what the parts add.</summary>
    /// <param name="table">The table.</param>
    /// <param name="writer">Receives the text; lines end in a line feed.</param>
    /// <param name="parts">What is written beside the plain numbers.</param>
    /// <remarks>Formatted on all processors, written in order.</remarks>
    public static void Write(WageTable table, TextWriter writer, WageCsvParts parts = WageCsvParts.None)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Header(table, parts));
        var count = (table.Rows.Count + RowsAPart - 1) / RowsAPart;
        // A few parts at a time, so that the text of a large table is never in memory as a whole.
        var together = Math.Max(Environment.ProcessorCount * 4, 1);
        var texts = new CsvText[Math.Min(together, count)];
        for (var first = 0; first < count; first += together)
        {
            var last = Math.Min(first + together, count);
            Parallel.For(first, last, part =>
            {
                var text = texts[part - first] ??= new();
                text.Clear();
                for (var row = part * RowsAPart; row < Math.Min((part + 1) * RowsAPart, table.Rows.Count); row++)
                    WageRowCsv.Append(text, table, row, parts);
            });
            for (var part = first; part < last; part++)
                writer.Write(texts[part - first].Span);
        }
    }

    private static string Header(WageTable table, WageCsvParts parts)
    {
        var levels = table.Settings.Levels.Select(static level => string.Create(CultureInfo.InvariantCulture, $"p{100 * level:0.###}")).ToArray();
        List<string> names = [.. table.Columns, "n", "mean", .. levels];
        if (parts.HasFlag(WageCsvParts.Errors))
            names.AddRange(["employers", "persons", "se_mean", "cv", "quality", .. levels.SelectMany(static name => new[] { name + "_low", name + "_high" }), "largest_employer", "flags"]);
        if (parts.HasFlag(WageCsvParts.Legacy))
            names.AddRange(["legacy_high", "legacy_median", "legacy_low", "legacy_in_each_end", "series_break"]);
        if (parts.HasFlag(WageCsvParts.Withheld))
            names.Add("withheld");
        var text = new CsvText();
        foreach (var name in names)
            text.Field(name);
        text.EndLine();
        return text.Span.ToString();
    }
}
