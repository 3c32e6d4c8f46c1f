using System.IO.Compression;
using System.Text;
using Jiuye.Cli;

namespace Cli.Tests;

public sealed class DiscoverWordsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;

    private static IEnumerable<string> Texts => Enumerable.Range(0, 30).Select(static turn => $"{"招聘想做学过会找要当"[turn % 10]}靐齉工{"待遇好吗长短期人呢吧"[turn / 3]}");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Lines_and_packed_postings_give_a_line_for_each_word_and_the_same_bytes_again()
    {
        var plain = Write("a.txt", Encoding.UTF8.GetBytes(string.Join('\n', Texts)));
        var packed = Pack("b.jsonl.gz", string.Join('\n', Texts.Select(static text => $$"""{"id":"x","title":"{{text}}","description":null}""")));

        var (code, output, _) = await Run("segment", "--discover", "--least-cohesion", "1", plain, packed);
        var (_, again, _) = await Run("segment", "--discover", "--least-cohesion", "1", plain, packed);

        Assert.Equal(ExitCode.Done, code);
        Assert.StartsWith("word\tcount\tdocuments\tcohesion\tentropy_left\tentropy_right\texample\n靐齉工\t60\t60\t", output, StringComparison.Ordinal);
        Assert.Equal(output, again);
    }

    [Fact]
    public async Task A_threshold_is_obeyed()
    {
        var (code, output, _) = await Run("segment", "--discover", Write("a.txt", Encoding.UTF8.GetBytes(string.Join('\n', Texts))), "--least-cohesion", "1", "--least-count", "31");

        Assert.Equal(ExitCode.Done, code);
        Assert.DoesNotContain("靐齉工", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.jsonl", "{\"title\":\"电工\"}\n{\"title\":", "a.jsonl: line 2: no JSON")]
    [InlineData("a.jsonl", "{\"title\":7}", "line 1: title is a JSON Number; expected a string")]
    [InlineData("a.jsonl", "{\"id\":\"x\"}", "line 1: found neither")]
    [InlineData("a.jsonl", "[]", "line 1: found a JSON Array; expected an object")]
    [InlineData("a.txt", " \n\n", "no text")]
    [InlineData("a.txt", "", "is empty")]
    public async Task A_file_that_is_not_what_was_expected_is_named_with_its_line(string name, string content, string message)
    {
        var (code, output, error) = await Run("segment", "--discover", Write(name, Encoding.UTF8.GetBytes(content)));

        Assert.Equal((ExitCode.Failed, ""), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_named_with_their_line()
    {
        var (code, _, error) = await Run("segment", "--discover", Write("gbk.txt", [(byte)'a', (byte)'\n', 0xB5, 0xE7, 0xB9, 0xA4]));

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("gbk.txt: line 2: the bytes are not UTF-8", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_fails_and_no_file_is_wrong_usage()
    {
        var (missing, _, error) = await Run("segment", "--discover", Path.Combine(folder, "none.txt"));
        var (none, _, _) = await Run("segment", "--discover");

        Assert.Equal((ExitCode.Failed, ExitCode.WrongUsage), (missing, none));
        Assert.Contains("none.txt: there is no such file", error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }

    private string Write(string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    private string Pack(string name, string content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(content));
        return Write(name, packed.ToArray());
    }
}
