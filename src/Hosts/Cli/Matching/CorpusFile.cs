using System.Text.Json;

namespace Jiuye.Cli;

/// <summary>A file of texts, packed (.gz) or not: lines of plain text, or postings where the name says JSONL.</summary>
/// <param name="path">The file.</param>
/// <param name="progress">Told of the bytes read; null where nobody wants to know.</param>
/// <param name="cancellation">Ends the reading.</param>
internal sealed class CorpusFile(string path, IProgress<StepProgress>? progress, CancellationToken cancellation)
{
    // Lines between two reports.
    private const int ReportedEvery = 512;

    /// <summary>True where the name says that the lines are postings.</summary>
    internal bool HoldsPostings { get; } =
        path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl.gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>The lines, the empty ones too.</summary>
    /// <exception cref="DatasetException">While enumerating: the file is missing, empty or damaged, or a line is not what was expected.</exception>
    internal IEnumerable<string> Lines(string step)
    {
        foreach (var (_, text) in NumberedLines(step))
            yield return text;
    }

    /// <summary>Identity, title and description of the postings exactly as the source has them, so that places in them hold; empty lines are none.</summary>
    /// <exception cref="DatasetException">As for <see cref="Lines"/>.</exception>
    internal IEnumerable<CorpusPosting> Postings(string step)
    {
        foreach (var (number, json) in NumberedLines(step))
        {
            if (!string.IsNullOrWhiteSpace(json))
                yield return Posting(number, json);
        }
    }

    private IEnumerable<(long Number, string Text)> NumberedLines(string step)
    {
        using var stream = DatasetStream.Open(path, DatasetLimits.Default);
        var lines = new LineReader(stream, DatasetLimits.Default.RowBytes);
        while (lines.TryRead(out var line))
        {
            cancellation.ThrowIfCancellationRequested();
            if (line.Number % ReportedEvery == 0)
                progress?.Report(new(step, stream.FileBytesRead, stream.FileBytes, "bytes"));
            yield return (line.Number, TextLines.Text(path, line, DatasetLimits.Default.RowBytes));
        }
    }

    private CorpusPosting Posting(long number, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var posting = document.RootElement;
            if (posting.ValueKind != JsonValueKind.Object)
                throw Fault(number, $"found a JSON {posting.ValueKind}; expected an object with \"title\" or \"description\"");
            var title = Field(number, posting, "title");
            var description = Field(number, posting, "description");
            return title is null && description is null
                ? throw Fault(number, "found neither \"title\" nor \"description\"; expected one of them at least")
                : new(Field(number, posting, "id"), title ?? "", description ?? "");
        }
        catch (JsonException cause)
        {
            throw Fault(number, FormattableString.Invariant($"no JSON at byte {cause.BytePositionInLine ?? 0}; expected one JSON object a line"), cause);
        }
    }

    private string? Field(long number, JsonElement posting, string name)
    {
        if (!posting.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : throw Fault(number, $"{name} is a JSON {value.ValueKind}; expected a string");
    }

    private DatasetException Fault(long number, string problem, Exception? cause = null) =>
        new(path, FormattableString.Invariant($"line {number}: {problem}"), cause);
}
