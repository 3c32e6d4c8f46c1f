using System.Text;
using System.Text.Json;
using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Tests.Reporting;

public sealed class WithheldValueTests
{
    private static readonly StatisticalTable Table = new(
        "sample", new("样表", "sample"), "2026Q3",
        [new("persons", new("人数", "persons")), new("rate", new("比率", "rate"))],
        [
            new("a", new("甲", "A"), [StatisticalValue.Withheld, StatisticalValue.NotDefined]),
            new("b", new("乙", "B"), [StatisticalValue.Withheld, StatisticalValue.Withheld]),
            new("total", new("合计", "total"), [StatisticalValue.Count(9), StatisticalValue.Number(1.2, 1)], StatisticalRowKind.Total),
        ])
    {
        Notes = [new("注", "note")],
    };

    [Fact]
    public void A_page_shows_a_sign_and_says_below_what_it_means()
    {
        Assert.Equal("×", Table["a", "persons"].Shown(chinese: true));
        Assert.Equal(["注", WithheldSign.Legend.Zh], Table.PrintedNotes.Select(static note => note.Zh));
    }

    [Fact]
    public void A_table_without_a_withheld_cell_says_nothing_of_the_sign()
    {
        var open = new StatisticalTable(Table.Name, Table.Title, Table.Period, Table.Columns, [Table.Rows[2]]);

        Assert.Empty(open.PrintedNotes);
    }

    [Fact]
    public void Programs_get_nothing_and_the_names_of_the_withheld_columns()
    {
        using var output = new MemoryStream();

        TidyCsv.Write(Table.ToTidy(), output);

        Assert.Equal(
            "row,row_zh,row_en,row_kind,persons,rate,thin,withheld\r\na,甲,A,body,,,,persons\r\nb,乙,B,body,,,,persons rate\r\ntotal,合计,total,total,9,1.2,,\r\n",
            Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void As_JSON_a_withheld_cell_has_no_number_and_is_read_back_as_withheld()
    {
        using var output = new MemoryStream();

        StatisticalTableJson.Write([Table], output);

        var value = JsonDocument.Parse(output.ToArray()).RootElement[0].GetProperty("rows")[0].GetProperty("values")[0];
        Assert.Equal("""{"none":"withheld"}""", value.ToString().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
        output.Position = 0;
        var again = Assert.Single(StatisticalTableReader.Read(output));
        Assert.Equal(Table.Rows.SelectMany(static row => row.Values), again.Rows.SelectMany(static row => row.Values));
        Assert.Equal(Table.PrintedNotes, again.PrintedNotes);
    }

    [Fact]
    public void The_web_page_shows_sign_and_legend()
    {
        var page = PublicationHtml.Of("样表", null, [Table], new("s", "v", "p", "m", []));

        Assert.Contains("<td class=\"n\">×</td>", page, StringComparison.Ordinal);
        Assert.Contains(WithheldSign.Legend.Zh, page, StringComparison.Ordinal);
    }
}
