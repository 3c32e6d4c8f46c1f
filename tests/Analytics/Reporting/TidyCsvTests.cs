using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Tests.Reporting;

public sealed class TidyCsvTests
{
    [Fact]
    public void Reading_undoes_writing() => Prop.ForAll(Texts, Texts, (first, second) =>
    {
        var rows = first.Zip(second, (left, right) => (string[])[left, right]).ToList();
        var table = new TidyTable("t", ["a", "b"], [.. rows.Select(row => (IReadOnlyList<TidyValue>)[row[0], row[1]])]);

        return Read(Write(table)).SequenceEqual([["a", "b"], .. rows], Rows);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Commas_quotes_and_line_ends_are_quoted()
    {
        var table = new TidyTable("t", ["title", "n"], [["焊工, \"熟练\"\n双休", 3L], [TidyValue.Words(null), 1.50m]]);

        Assert.Equal("title,n\r\n\"焊工, \"\"熟练\"\"\n双休\",3\r\n,1.50\r\n", Write(table));
    }

    [Fact]
    public void A_spreadsheet_gets_a_byte_order_mark_and_no_formula()
    {
        using var output = new MemoryStream();

        TidyCsv.Write(new("t", ["title", "gap"], [["=HYPERLINK(\"x\")", -5L], ["@焊工", 5L]]), output, CsvAudience.Spreadsheets);

        Assert.Equal([0xEF, 0xBB, 0xBF], output.ToArray()[..3]);
        Assert.Equal("title,gap\r\n\"'=HYPERLINK(\"\"x\"\")\",-5\r\n'@焊工,5\r\n", Encoding.UTF8.GetString(output.ToArray()[3..]));
    }

    [Fact]
    public void A_program_gets_every_text_as_it_is() =>
        Assert.Equal("title\r\n=1+1\r\n", Write(new("t", ["title"], [["=1+1"]])));

    [Fact]
    public void A_row_of_one_nothing_is_no_empty_line() =>
        Assert.Equal("a\r\n\"\"\r\n", Write(new("t", ["a"], [[TidyValue.Words(null)]])));

    [Fact]
    public void A_foreign_culture_changes_no_number()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = NightReportHtmlTests.Foreign();

            Assert.Equal("a,b,c\r\n-1234,0.5,1.25\r\n", Write(new("t", ["a", "b", "c"], [[-1_234L, TidyValue.Number(0.5), 1.25m]])));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_number_that_is_not_finite_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TidyValue.Number(double.NaN));

    [Fact]
    public void A_row_of_another_width_is_refused_by_its_number() =>
        Assert.Contains("Row 1", Assert.Throws<ArgumentException>(() => new TidyTable("t", ["a"], [["x"], ["x", "y"]])).Message, StringComparison.Ordinal);

    [Fact]
    public void The_report_gives_every_table_in_full()
    {
        var report = SampleReport.Full();

        var tables = ReportTables.Of(report).ToDictionary(table => table.Name);

        Assert.Equal(report.Grading.KeyAssistance.Count, tables["key_assistance"].Rows.Count);
        Assert.Equal(report.Occupations.Rows.Count, tables["occupations"].Rows.Count);
        Assert.Equal(report.Wages.Posted.Count + report.Wages.Surveyed.Count, tables["wages"].Rows.Count);
        Assert.Equal(
            ["3-01-02", "行政事务处理人员", "administrative clerks", "204", "604", "-400"],
            tables["occupations"].Rows[^1].Take(6).Select(value => value.Text));
    }

    private static Arbitrary<string[]> Texts => Gen.Elements("a", "电工", "\"", ",", "\r\n", "\n", " ", "=1", "")
        .ArrayOf()
        .Select(parts => string.Concat(parts))
        .ArrayOf()
        .ToArbitrary();

    private static readonly IEqualityComparer<IReadOnlyList<string>> Rows =
        EqualityComparer<IReadOnlyList<string>>.Create((left, right) => left!.SequenceEqual(right!, StringComparer.Ordinal), row => row.Count);

    private static string Write(TidyTable table)
    {
        using var output = new MemoryStream();
        TidyCsv.Write(table, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>RFC 4180 read one character at a time.</summary>
    private static List<IReadOnlyList<string>> Read(string csv)
    {
        List<IReadOnlyList<string>> rows = [];
        List<string> row = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            switch (csv[i])
            {
                case '"' when quoted && i + 1 < csv.Length && csv[i + 1] == '"':
                    cell.Append('"');
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    row.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\r' when !quoted:
                    row.Add(cell.ToString());
                    cell.Clear();
                    rows.Add(row);
                    row = [];
                    i++;
                    break;
                default:
                    cell.Append(csv[i]);
                    break;
            }
        }

        return rows;
    }
}
