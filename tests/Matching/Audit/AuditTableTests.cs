using System.Globalization;
using System.Text.RegularExpressions;
using Jiuye.Matching.Audit;

namespace Matching.Tests;

public sealed partial class AuditTableTests
{
    [Fact]
    public void The_read_me_counts_the_rows_of_each_table()
    {
        var said = RowCount().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "audit", "README.md")))
            .ToDictionary(static match => match.Groups["file"].Value, static match => int.Parse(match.Groups["rows"].ValueSpan, CultureInfo.InvariantCulture));
        var files = typeof(AuditTable).Assembly.GetManifestResourceNames().Where(static name => name.StartsWith("audit/", StringComparison.Ordinal) && name.EndsWith(".tsv", StringComparison.Ordinal)).Select(static name => name["audit/".Length..]);

        var counted = files.ToDictionary(static file => file, static file => AuditTable.Rows(file).Count());

        Assert.Equal(counted.OrderBy(static pair => pair.Key, StringComparer.Ordinal), said.OrderBy(static pair => pair.Key, StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\| `(?<file>[a-z-]+\.tsv)` \| (?<rows>\d+) \|", RegexOptions.Multiline)]
    private static partial Regex RowCount();
}
