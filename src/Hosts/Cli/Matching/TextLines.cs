using System.Text;

namespace Jiuye.Cli;

/// <summary>The lines of texts, packed or not, as UTF-8 and nothing else: a byte that is none stops the reading and is named by its line.</summary>
internal static class TextLines
{
    /// <summary>What a command takes that cuts lines of text: a line may be a whole book, a file may be empty.</summary>
    private static readonly DatasetLimits Books = new() { RowBytes = 1 << 27 };

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The lines of a file.</summary>
    /// <exception cref="DatasetException">While enumerating: the file is missing or damaged, or a line is too long or no UTF-8.</exception>
    internal static IEnumerable<string> Of(string path) => Numbered(path).Select(static line => line.Text);

    /// <summary>The lines of a file with their numbers, from 1.</summary>
    /// <exception cref="DatasetException">As for <see cref="Of(string)"/>.</exception>
    internal static IEnumerable<(long Number, string Text)> Numbered(string path)
    {
        if (new FileInfo(path) is { Exists: true, Length: 0 })
            yield break;
        using var stream = DatasetStream.Open(path, Books);
        foreach (var line in Numbered(path, stream))
            yield return line;
    }

    /// <summary>The lines of a stream.</summary>
    /// <param name="name">What errors call it.</param>
    /// <param name="stream">Left open.</param>
    /// <exception cref="DatasetException">While enumerating: a line is too long or no UTF-8.</exception>
    internal static IEnumerable<string> Of(string name, Stream stream) => Numbered(name, stream).Select(static line => line.Text);

    /// <summary>A line's text.</summary>
    /// <param name="path">What errors call the file.</param>
    /// <param name="line">The line as read.</param>
    /// <param name="longest">The most bytes of a line, as the reader was told.</param>
    /// <exception cref="DatasetException">The line is too long or no UTF-8.</exception>
    internal static string Text(string path, TextLine line, int longest)
    {
        if (line.IsTooLong)
            throw Fault(path, line, FormattableString.Invariant($"the line has {line.Length} bytes; expected at most {longest}"));
        try
        {
            return Strict.GetString(line.Bytes.Span);
        }
        catch (DecoderFallbackException cause)
        {
            throw Fault(path, line, "the bytes are not UTF-8; expected UTF-8 (a text in GB18030 becomes so by: iconv -f gb18030 -t utf-8)", cause);
        }
    }

    private static DatasetException Fault(string path, TextLine line, string problem, Exception? cause = null) =>
        new(path, FormattableString.Invariant($"line {line.Number}: {problem}"), cause);

    private static IEnumerable<(long Number, string Text)> Numbered(string name, Stream stream)
    {
        var lines = new LineReader(stream, Books.RowBytes);
        while (lines.TryRead(out var line))
            yield return (line.Number, Text(name, line, Books.RowBytes));
    }
}
