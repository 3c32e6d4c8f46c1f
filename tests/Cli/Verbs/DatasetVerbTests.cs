using System.Text.Json;
using Jiuye.Cli;

namespace Cli.Tests;

public sealed class DatasetVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_check_counts_what_was_understood_and_exits_with_3_where_rows_are_bad()
    {
        var file = Write("postings.jsonl", """
            {"id":"1","title":"焊工","source":"board","company":"某厂","salary_text":"6-8千","city":"广州","education":"大专","experience":"3-5年"}
            {"id":"2","title":"焊工","source":"board","company":"某厂","salary_text":"6-8千","city":"广州","education":"大专","experience":"3-5年"}
            {"id":"3","title":"保洁","source":"board","salary_text":"5-8元","city":"亚特兰蒂斯"}
            {"id":"4","title":"保洁","wage_low":-1}
            """);
        using var output = new StringWriter();

        var code = await CommandLine.RunAsync(["dataset", "check", file, "--json", "--rejected", Path.Combine(folder, "rejected.jsonl")], output, TextWriter.Null, CancellationToken.None);

        Assert.Equal(ExitCode.FinishedWithRejectedRows, code);
        using var json = JsonDocument.Parse(output.ToString());
        var root = json.RootElement;
        Assert.Equal(
            [4, 1, 1, 3, 2, 3, 2, 2, 2, 2, 2],
            new[] { "rows", "rejected", "duplicates", "wage_stated", "wage_parsed", "district_named", "district_resolved", "education_stated", "education_parsed", "experience_stated", "experience_parsed" }
                .Select(name => root.GetProperty(name).GetInt32()));
        Assert.True(root.TryGetProperty("occupation_coded", out _));
        Assert.Equal(3, root.GetProperty("by_source").GetProperty("board").GetProperty("rows").GetInt32());
        Assert.Contains("\"field\":\"wage_low\",\"value\":\"-1\"", File.ReadAllText(Path.Combine(folder, "rejected.jsonl")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_fails_with_its_name()
    {
        using var error = new StringWriter();

        var code = await CommandLine.RunAsync(["dataset", "check", Path.Combine(folder, "none.jsonl")], TextWriter.Null, error, CancellationToken.None);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("none.jsonl: there is no such file", error.ToString(), StringComparison.Ordinal);
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
