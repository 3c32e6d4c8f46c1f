using System.IO.Compression;
using System.Text.Json;
using Jiuye.Cli;

namespace Cli.Tests;

public sealed class ConditionsVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-conditions-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Each_line_comes_back_as_its_conditions_with_their_places()
    {
        var file = Given("postings.txt", "18-45岁，两班倒\n没有要求\n");

        var call = await Run("conditions", file);

        string[] lines = call.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var first = JsonDocument.Parse(lines[0]).RootElement;
        Assert.Equal(
            [("age", 0, 6, "18-45岁"), ("shift", 7, 3, "两班倒")],
            first.EnumerateArray().Select(static found => (found.GetProperty("kind").GetString(), found.GetProperty("start").GetInt32(), found.GetProperty("length").GetInt32(), found.GetProperty("text").GetString())));
        Assert.Equal((18, 45), (first[0].GetProperty("low").GetInt32(), first[0].GetProperty("high").GetInt32()));
        Assert.Equal("[]", lines[1]);
        Assert.Equal(0, call.Code);
    }

    [Fact]
    public async Task A_posting_of_json_lines_comes_back_by_its_identity_with_places_in_each_field()
    {
        Postings("postings-a.jsonl.gz", """{"id":"p1","title":"包住保安","description":" 两班倒"}""", """{"title":"焊工"}""");

        var call = await Run("conditions", Path.Combine(folder, "postings-a.jsonl.gz"));

        string[] lines = call.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            """{"id":"p1","title":[{"kind":"board-and-lodging","start":0,"length":2,"text":"包住","value":"lodging","stance":"offered"}],"description":[{"kind":"shift","start":1,"length":3,"text":"两班倒","value":"two-shifts","stance":"required"}]}""",
            lines[0]);
        Assert.Equal("""{"title":[],"description":[]}""", lines[1]);
        Assert.Equal(0, call.Code);
    }

    [Fact]
    public async Task A_line_that_is_no_posting_is_named()
    {
        var call = await Run("conditions", Given("postings.jsonl", "{\"id\":\"1\",\"title\":\"焊工\"}\n[]\n"));

        Assert.Equal(1, call.Code);
        Assert.Contains("postings.jsonl: line 2", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_words_of_a_lexicon_are_found()
    {
        var call = await Run("conditions", Given("postings.txt", "会靶材绑定\n"), "--lexicon", Given("words.tsv", "靶材绑定\tskill\t\t溅射靶材绑定\n"));

        Assert.Contains("\"value\":\"溅射靶材绑定\"", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_are_measured_against_annotations_and_the_frozen_part_is_not_shown()
    {
        Postings("postings-a.jsonl.gz", """{"id":"1","title":"保安","description":"包吃住，两班倒"}""", """{"id":"2","title":"焊工","description":"包吃住"}""");
        var annotations = Given("annotations.jsonl", """
            {"file":"postings-a.jsonl.gz","id":"1","part":"dev","spans":[["BOARD","description",0,3],["AGE","title",0,2]]}
            {"file":"postings-a.jsonl.gz","id":"2","part":"frozen","spans":[["AGE","title",0,2]]}
            """);

        var call = await Run("conditions", "--evaluate", annotations, "--postings", folder, "--differences");

        Assert.Equal(0, call.Code);
        Assert.Contains("| BoardAndLodging | 1 | 1 | 1.000 | 1.000 | 1.000 | 1.000 |", call.Output, StringComparison.Ordinal);
        Assert.Contains("missed\tAge\t1\t[保安]", call.Output, StringComparison.Ordinal);
        Assert.Contains("wrong\tShift\t1\t包吃住，[两班倒]", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("焊工", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotations_without_their_postings_are_wrong_usage() =>
        Assert.Equal(2, (await Run("conditions", "--evaluate", Given("annotations.jsonl", ""))).Code);

    [Fact]
    public async Task A_broken_annotation_names_its_line()
    {
        var annotations = Given("annotations.jsonl", "\n{\"file\":\"a\"}\n");

        var call = await Run("conditions", "--evaluate", annotations, "--postings", folder);

        Assert.Equal(1, call.Code);
        Assert.Contains("line 2", call.Error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] words)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.RunAsync(words, output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }

    private void Postings(string name, params string[] rows)
    {
        using var writer = new StreamWriter(new GZipStream(File.Create(Path.Combine(folder, name)), CompressionLevel.Fastest));
        foreach (var row in rows)
            writer.WriteLine(row);
    }

    private string Given(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
