using System.Text;
using System.Text.Json;

namespace Jiuye.Cli;

/// <summary>Files of texts, read anew each time they are enumerated: lines of plain text, or title and description of postings where the name says JSONL; packed (.gz) or not.</summary>
internal sealed class CorpusFiles(IReadOnlyList<string> paths, IProgress<StepProgress> progress, CancellationToken cancellation)
{
    // Lines between two reports.
    private const int ReportedEvery = 512;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The texts; empty lines are none.</summary>
    /// <exception cref="DatasetException">While enumerating: a file is missing, empty or damaged, or a line is not what was expected.</exception>
    internal IEnumerable<string> Texts(string step) => paths.SelectMany(path => Texts(step, path));

    private IEnumerable<string> Texts(string step, string path)
    {
        using var stream = DatasetStream.Open(path, DatasetLimits.Default);
        var lines = new LineReader(stream, DatasetLimits.Default.RowBytes);
        while (lines.TryRead(out var line))
        {
            cancellation.ThrowIfCancellationRequested();
            if (line.Number % ReportedEvery == 0)
                progress.Report(new(step, stream.FileBytesRead, stream.FileBytes, "bytes"));
            var text = IsPostings(path) ? Posting(path, line) : Line(path, line);
            if (!string.IsNullOrWhiteSpace(text))
                yield return text;
        }
    }

    private static bool IsPostings(string path) =>
        path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl.gz", StringComparison.OrdinalIgnoreCase);

    private static string Line(string path, TextLine line)
    {
        if (line.Length > DatasetLimits.Default.RowBytes)
            throw Fault(path, line, FormattableString.Invariant($"the line has {line.Length} bytes; expected at most {DatasetLimits.Default.RowBytes}"));
        try
        {
            return Strict.GetString(line.Bytes.Span);
        }
        catch (DecoderFallbackException cause)
        {
            throw Fault(path, line, "the bytes are not UTF-8; expected UTF-8 (a text in GB18030 becomes so by: iconv -f gb18030 -t utf-8)", cause);
        }
    }

    private static string Posting(string path, TextLine line)
    {
        var json = Line(path, line);
        if (string.IsNullOrWhiteSpace(json))
            return "";
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw Fault(path, line, $"found a JSON {document.RootElement.ValueKind}; expected an object with \"title\" or \"description\"");
            var title = Field(path, line, document.RootElement, "title");
            var description = Field(path, line, document.RootElement, "description");
            return title is null && description is null
                ? throw Fault(path, line, "found neither \"title\" nor \"description\"; expected one of them at least")
                : title + "\n" + description;
        }
        catch (JsonException cause)
        {
            throw Fault(path, line, FormattableString.Invariant($"no JSON at byte {cause.BytePositionInLine ?? 0}; expected one JSON object a line"), cause);
        }
    }

    private static string? Field(string path, TextLine line, JsonElement posting, string name)
    {
        if (!posting.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : throw Fault(path, line, $"{name} is a JSON {value.ValueKind}; expected a string");
    }

    private static DatasetException Fault(string path, TextLine line, string problem, Exception? cause = null) =>
        new(path, FormattableString.Invariant($"line {line.Number}: {problem}"), cause);
}
