using System.IO.Compression;
using System.Text.Json;

namespace Jiuye.Matching.Conditions;

/// <summary>Fetches the titles and descriptions of annotated postings from the gzipped JSON lines of their sources.</summary>
internal static class AnnotatedTexts
{
    /// <summary>Title and description by file and identity.</summary>
    /// <exception cref="InvalidDataException">A posting is not in its file.</exception>
    internal static IReadOnlyDictionary<(string File, string Id), (string Title, string Description)> Read(string folder, IEnumerable<AnnotatedPosting> postings)
    {
        var texts = new Dictionary<(string File, string Id), (string Title, string Description)>();
        foreach (var group in postings.GroupBy(static posting => posting.File, StringComparer.Ordinal))
        {
            var wanted = group.Select(static posting => posting.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var (id, title, description) in Rows(Path.Combine(folder, group.Key)))
            {
                if (wanted.Remove(id))
                    texts.Add((group.Key, id), (title, description));
            }

            if (wanted.Count > 0)
                throw new InvalidDataException($"{group.Key} lacks the posting '{wanted.Order(StringComparer.Ordinal).First()}', which the annotations name.");
        }

        return texts;
    }

    private static IEnumerable<(string Id, string Title, string Description)> Rows(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            yield return (Field(row, "id"), Field(row, "title"), Field(row, "description"));
        }
    }

    private static string Field(JsonDocument row, string name) => row.RootElement.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
