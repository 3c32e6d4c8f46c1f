using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Jiuye.Cli;

/// <summary>The texts of files one by one: lines of plain text, or titles and texts of postings in JSONL; either may be compressed (.gz).</summary>
internal static class CorpusTexts
{
    private static readonly string[] TextFields = ["title", "text", "description", "requirements", "job_name"];

    internal static IEnumerable<string> Of(IEnumerable<FileInfo> files, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            var number = 0;
            foreach (var line in Lines(file))
            {
                cancellation.ThrowIfCancellationRequested();
                number++;
                if (!file.Name.Contains(".jsonl", StringComparison.OrdinalIgnoreCase))
                    yield return line;
                else
                {
                    foreach (var text in Fields(file.Name, number, line))
                        yield return text;
                }
            }
        }
    }

    /// <summary>The lines of a file, unpacked where its name ends in .gz.</summary>
    internal static IEnumerable<string> Lines(FileInfo file)
    {
        using var stream = file.OpenRead();
        using var unpacked = file.Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : (Stream)stream;
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static IEnumerable<string> Fields(string file, int number, string line)
    {
        if (string.IsNullOrWhiteSpace(line))
            yield break;
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(line);
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{file}:{number}: no JSON object; expected one a line. {error.Message}", error);
        }

        using (document)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new InvalidDataException($"{file}:{number}: {document.RootElement.ValueKind}; expected one JSON object a line.");
            foreach (var field in TextFields)
            {
                if (document.RootElement.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String)
                    yield return value.GetString()!;
            }
        }
    }
}
