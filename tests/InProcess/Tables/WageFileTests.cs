using System.Text;
using InProcess.Tests.Datasets;
using Jiuye;
using Jiuye.Analytics;

namespace InProcess.Tests.Tables;

public sealed class WageFileTests : IDisposable
{
    private static readonly CodeColumn[] Columns = [new("occ"), new("district")];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Reading_on_all_processors_gives_the_bytes_of_reading_row_by_row(int threads)
    {
        var path = folder.Write("wages.csv", Many());

        var fast = PlainWageFile.Collect(path, Columns, threads, CancellationToken.None);

        Assert.NotNull(fast);
        Assert.Equal(Text(WageFile.CollectStrictly(path, Columns, CancellationToken.None)), Text(fast));
    }

    [Fact]
    public void A_packed_file_gives_the_same_wages()
    {
        var text = Many();

        Assert.Equal(Text(WageFile.Collect(folder.Write("wages.csv", text), Columns)), Text(PlainWageFile.Collect(folder.WritePacked("wages.csv.gz", text), Columns, 2, CancellationToken.None)!));
    }

    // Carriage returns, a byte order mark, no line end at the end, empty codes, columns nobody asks for, numbers of many digits: all plain.
    [Theory]
    [InlineData("occ,district,wage\r\n6-18,440106,4000\r\n,440106,5000\r\n")]
    [InlineData("\uFEFFocc,district,wage,w\n6-18,440106,4000,1.5\n6-18,440106,4000.25,0.000001")]
    [InlineData("note,wage,district,occ,employer\n中文,4000,440106,6-18,e1\n,5000,440106,a-code-longer-than-sixteen-bytes,\n,5000,440106,a-code-longer-than-sixteen-bytez,e2\n")]
    [InlineData("occ,district,wage,w\n6-18,440106,12345678901234567890.5,123456789012345678\n6-18,440106,0,0.30000000000000004\n")]
    [InlineData("occ,district,wage,w\n")]
    public void Plain_files_of_every_kind_read_the_same_both_ways(string text)
    {
        var path = folder.Write("wages.csv", text);

        var fast = PlainWageFile.Collect(path, Columns, 2, CancellationToken.None);

        Assert.NotNull(fast);
        Assert.Equal(Text(WageFile.CollectStrictly(path, Columns, CancellationToken.None)), Text(fast));
    }

    [Theory]
    [InlineData("occ,district,wage\n\"6-18\",440106,4000\n")]
    [InlineData("occ,district,wage\n6-18,440106,4e3\n")]
    [InlineData("occ,district,wage\n6-18,440106,+4000\n")]
    [InlineData("occ,district,wage\n6-18,440106,4000\n\n6-18,440106,4000\n")]
    public void What_is_not_plain_is_read_row_by_row(string text)
    {
        var path = folder.Write("wages.csv", text);

        Assert.Null(PlainWageFile.Collect(path, Columns, 2, CancellationToken.None));
        Assert.Equal(Text(WageFile.CollectStrictly(path, Columns, CancellationToken.None)), Text(WageFile.Collect(path, Columns)));
    }

    [Theory]
    [InlineData("occ,district,wage,w\n6-18,440106,4000,0\n", "line 2, w: '0'")]
    [InlineData("occ,district,wage,w\n6-18,440106,4000,-2\n", "line 2, w: '-2'")]
    [InlineData("occ,district,wage,w\n6-18,440106,4000,NaN\n", "line 2, w: 'NaN'")]
    [InlineData("occ,district,wage,w\n6-18,440106,,1\n", "line 2, wage: ''")]
    [InlineData("occ,district,wage,w\n6-18,440106,4000\n", "has 3 fields; expected 4")]
    [InlineData("occ,district,wage,w\n6-18,440106,4000,1,2\n", "has 5 fields; expected 4")]
    [InlineData("occ,district,wage,w\n6-18,440106,4.0.0,1\n", "line 2, wage: '4.0.0'")]
    [InlineData("occ,district,wage,w\n6-18,440106,1" + "\r" + "2,1\n", "line 2")]
    public void A_fault_is_named_with_its_line_field_and_value(string text, string message) =>
        Assert.Contains(message, Assert.Throws<DatasetException>(() => WageFile.Collect(folder.Write("wages.csv", text), Columns)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(SuspectTreatment.Keep, 42)]
    [InlineData(SuspectTreatment.LeaveOut, 40)]
    [InlineData(SuspectTreatment.Convert, 41)]
    public void Wages_that_look_wrong_are_listed_with_line_and_reason_whatever_becomes_of_them(SuspectTreatment treatment, int counted)
    {
        var rows = Enumerable.Range(0, 40).Select(static at => FormattableString.Invariant($"6-18,440106,{5_000 + 50 * at}\n"));
        var path = folder.Write("wages.csv", "occ,district,wage\n" + string.Concat(rows) + "6-18,440106,72000\n6-18,440106,25000\n");

        var screened = WageFile.CollectScreened(path, Columns, "occ", treatment);

        Assert.Equal([(42L, "yearly_among_monthly", (double?)6_000), (43L, "far_above", null)], screened.Suspects.Select(static each => (each.Line, each.Finding.Name, each.Finding.Would)));
        Assert.Equal(counted, screened.Tally.ToTable(WageGuidelineSettings.Unrestricted).Rows.Sum(static row => row.Outcome.TryGet(out var cell, out _) ? cell.Wages : 0));
    }

    private static string Many()
    {
        var random = new Random(3);
        var text = new StringBuilder("district,occ,wage,w,employer\n");
        for (var row = 0; row < 120_000; row++)
            text.Append(FormattableString.Invariant($"{110101 + random.Next(40)},{random.Next(1, 8)}-{random.Next(1, 20):00},{random.Next(2_000, 60_000) / 4.0},{random.NextDouble() + 0.001:R},e{random.Next(5_000)}\n"));
        return text.ToString();
    }

    private static string Text(WageTally tally)
    {
        using var writer = new StringWriter();
        WageTableCsv.Write(tally.ToTable(WageGuidelineSettings.Unrestricted), writer, WageCsvParts.Errors);
        return writer.ToString();
    }
}
