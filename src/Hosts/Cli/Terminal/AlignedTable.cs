namespace Jiuye.Cli;

/// <summary>Columns that line up in a terminal, Chinese included; the last column is not filled.</summary>
internal sealed class AlignedTable
{
    private const int Gap = 2;

    // A longer cell runs over its column instead of pushing the next one out of sight.
    private const int WidestColumn = 56;

    private readonly List<string[]> rows = [];

    internal void Add(params string[] cells) => rows.Add(cells);

    internal void WriteTo(TextWriter writer, string indent = "")
    {
        if (rows.Count == 0)
            return;
        var widths = Enumerable.Range(0, rows.Max(static row => row.Length))
            .Select(column => rows.Where(row => column < row.Length - 1).Select(row => Width(row[column])).Where(static width => width <= WidestColumn).DefaultIfEmpty(0).Max())
            .ToArray();
        foreach (var row in rows)
        {
            writer.Write(indent);
            for (var column = 0; column < row.Length; column++)
            {
                writer.Write(row[column]);
                if (column < row.Length - 1)
                    writer.Write(new string(' ', Math.Max(widths[column] - Width(row[column]), 0) + Gap));
            }

            writer.Write('\n');
        }
    }

    /// <summary>Terminal cells: two for ideographs, kana, Hangul and full-width signs, one for all else.</summary>
    internal static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += IsWide(rune.Value) ? 2 : 1;
        return width;
    }

    // The wide and full-width ranges of Unicode's East Asian Width (UAX #11) that occur in Chinese text.
    private static bool IsWide(int point) =>
        point is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFD);
}
