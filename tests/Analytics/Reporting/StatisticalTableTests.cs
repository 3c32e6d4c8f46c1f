using System.Text;
using System.Text.Json;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Tests.Reporting;

public sealed class StatisticalTableTests
{
    private static readonly StatisticalTable Table = new(
        "sample", new("样表", "sample"), "2011-08",
        [new("persons", new("人数", "persons"), new("基本", "basics")), new("note", new("说明", "note"), IsText: true), new("rate", new("比率", "rate"))],
        [
            new("110113001", new("甲街道", "street A"), [StatisticalValue.Count(3).Thin(), StatisticalValue.Words(new("达标", "met")), StatisticalValue.Percent(1, 3)]),
            new("total", new("合计", "total"), [StatisticalValue.NotRecorded, StatisticalValue.LeftToOfficer, StatisticalValue.Percent(0, 0)], StatisticalRowKind.Total),
        ])
    {
        Notes = [new("注", "note")],
        Sources = [new(new("记录", "records"), 12)],
    };

    [Fact]
    public void What_is_unknown_not_defined_or_left_to_the_officer_is_never_shown_as_zero() =>
        Assert.Equal(["3*", "达标", "33.33", "…", "", "—"], Table.Rows.SelectMany(row => row.Values).Select(value => value.Shown(chinese: true)));

    [Fact]
    public void For_programs_words_come_in_both_languages_and_thin_columns_are_named()
    {
        using var output = new MemoryStream();

        TidyCsv.Write(Table.ToTidy(), output);

        Assert.Equal(
            "row,row_zh,row_en,row_kind,persons,note_zh,note_en,rate,thin,withheld\r\n110113001,甲街道,street A,body,3,达标,met,33.33,persons,\r\ntotal,合计,total,total,,,,,,\r\n",
            Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void As_JSON_a_table_says_why_a_cell_is_empty_and_what_it_rests_on()
    {
        using var output = new MemoryStream();

        StatisticalTableJson.Write([Table], output);

        var root = JsonDocument.Parse(output.ToArray()).RootElement[0];
        Assert.Equal("基本", root.GetProperty("columns")[0].GetProperty("group").GetProperty("zh").GetString());
        Assert.Equal(["not_recorded", "left_to_officer", "not_defined"], root.GetProperty("rows")[1].GetProperty("values").EnumerateArray().Select(value => value.GetProperty("none").GetString()));
        Assert.True(root.GetProperty("rows")[0].GetProperty("values")[0].GetProperty("thin").GetBoolean());
        Assert.Equal(12, root.GetProperty("sources")[0].GetProperty("records").GetInt32());
    }

    [Fact]
    public void A_row_that_does_not_fit_its_columns_is_refused_by_name()
    {
        var wrong = Assert.Throws<ArgumentException>(() => new StatisticalTable("t", new("表", "t"), "2011", [new("a", new("甲", "a"))], [new("r", new("行", "row"), [])]));

        Assert.Contains("'r'", wrong.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Table["110113001", "nobody"]);
    }

    [Theory]
    [InlineData(0.125, 2, "0.13")]
    [InlineData(0.5, 0, "1")]
    [InlineData(1, 2, "1.00")]
    public void Numbers_are_rounded_half_up_and_keep_their_zeros(double number, int decimals, string shown) => Assert.Equal(shown, StatisticalValue.Number(number, decimals).Shown(chinese: true));
}
