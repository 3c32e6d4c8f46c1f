using Jiuye.Analytics.Reporting;

namespace Jiuye.Cli;

/// <summary>A folder with a CSV file a table and <c>tables.json</c> over them all; it appears whole or not at all, and replaces only a folder of its own kind.</summary>
internal static class TableFolder
{
    private const string Contents = "tables.json";

    internal static void Write(string folder, IReadOnlyList<StatisticalTable> tables, CsvAudience audience) =>
        WholeFolder.Write(folder, Contents, "tables", partial => WriteAll(partial, tables, audience));

    private static void WriteAll(string folder, IReadOnlyList<StatisticalTable> tables, CsvAudience audience)
    {
        foreach (var table in tables)
        {
            using var file = File.Create(Path.Combine(folder, table.Name + ".csv"));
            TidyCsv.Write(table.ToTidy(), file, audience);
        }

        using var json = File.Create(Path.Combine(folder, Contents));
        StatisticalTableJson.Write(tables, json);
    }
}
