using System.Text.Json;
using System.Text.RegularExpressions;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Tests.Reporting;

public sealed partial class NightReportJsonTests
{
    [Fact]
    public void The_facts_of_the_report_are_read_back()
    {
        using var json = JsonDocument.Parse(Write(SampleReport.Full()));
        var root = json.RootElement;

        Assert.Equal("2026-11-22", root.GetProperty("as_of").GetString());
        Assert.Equal(2, root.GetProperty("place").EnumerateObject().Count());
        Assert.Equal("澄河区", root.GetProperty("place").GetProperty("zh").GetString()![3..]);
        Assert.Equal(1.224m, root.GetProperty("totals").GetProperty("ratio").GetDecimal());
        Assert.Equal(812, root.GetProperty("grading").GetProperty("key_assistance").GetArrayLength());
        Assert.Equal("S-1037-1", root.GetProperty("grading").GetProperty("key_assistance")[0].GetProperty("seeker").GetString());
        Assert.Equal(4, root.GetProperty("grading").GetProperty("key_assistance")[0].GetProperty("level").GetInt32());
        Assert.Equal("4-02-02", root.GetProperty("occupations").GetProperty("rows")[0].GetProperty("occupation").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("occupations").GetProperty("rows")[19].GetProperty("ratio").ValueKind);
        Assert.Equal(12_500m, root.GetProperty("wages").GetProperty("posted")[0].GetProperty("percentiles").GetProperty("p50").GetDecimal());
        Assert.Equal("P-000412", root.GetProperty("coverage").GetProperty("most_recommended")[0].GetProperty("posting").GetString());
    }

    [Fact]
    public void Every_name_is_snake_case()
    {
        using var json = JsonDocument.Parse(Write(SampleReport.Full()));

        Assert.All(Names(json.RootElement), name => Assert.Matches(SnakeCase(), name));
    }

    [Fact]
    public void Chinese_is_written_as_Chinese_and_marks_of_HTML_are_not()
    {
        var full = SampleReport.Full();
        var text = Write(full with { Dataset = "</script>" });

        Assert.Contains("澄河区", text, StringComparison.Ordinal);
        Assert.DoesNotContain("</script>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() =>
        Assert.Equal(Write(SampleReport.Full()), Write(SampleReport.Full()));

    private static string Write(NightReport report)
    {
        using var output = new MemoryStream();
        NightReportJson.Write(report, output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Names(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]
    private static partial Regex SnakeCase();
}
