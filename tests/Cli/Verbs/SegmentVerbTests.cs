using System.IO.Compression;
using System.Text;
using Jiuye.Cli;

namespace Cli.Tests;

public sealed class SegmentVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Plain_and_packed_lines_come_out_with_two_spaces_between_words()
    {
        var plain = Write("a.txt", "\uFEFF招电焊工\r\n\n"u8.ToArray());
        var packed = Write("b", Packed("招电焊工"u8.ToArray()));

        var (code, output, _) = await Run("segment", plain, packed);

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal("招  电焊工\n\n招  电焊工\n", output);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_named_by_file_and_line()
    {
        var (code, output, error) = await Run("segment", Write("gbk.txt", [(byte)'a', (byte)'\n', 0xB5, 0xE7, 0xB9, 0xA4]));

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("gbk.txt: line 2: the bytes are not UTF-8", error, StringComparison.Ordinal);
        Assert.Equal("a\n", output);
    }

    [Fact]
    public async Task A_packed_file_that_was_cut_is_refused()
    {
        byte[] packed = Packed(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2_000).Select(static line => $"第{line * 7919}个职位\n"))));

        var (code, _, error) = await Run("segment", Write("cut.gz", packed[..(packed.Length / 2)]));

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("cut.gz", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_may_be_a_whole_book_and_a_file_empty()
    {
        var (code, output, _) = await Run("segment", Write("book.txt", Encoding.UTF8.GetBytes(new string('焊', 1_000_000))), Write("none.txt", []));

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(1_000_000, output.Count(static c => c == '焊'));
        Assert.Equal(1, output.Count(static c => c == '\n'));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var (code, _, error) = await Run("segment", Path.Combine(folder, "none.txt"));

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("none.txt", error, StringComparison.Ordinal);
    }

    private static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(content);
        return packed.ToArray();
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
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
}
