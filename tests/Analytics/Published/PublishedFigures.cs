using System.Globalization;

namespace Jiuye.Analytics.Tests;

/// <summary>Rows of the published figures that stand beside the tests; sources in Published/README.md.</summary>
internal static class PublishedFigures
{
    public static IEnumerable<string[]> Read(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Published", file)).Skip(1).Select(static line => line.Split(','));

    public static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    public static GroupCounts[] Rows(string table) =>
        [.. Read("grouped.csv").Where(row => row[0] == table).Select(static row => new GroupCounts(row[1], Number(row[2]), Number(row[3])))];

    public static decimal[] PrintedRatios(string table) =>
        [.. Read("grouped.csv").Where(row => row[0] == table).Select(static row => Number(row[4]))];
}
