using System.Globalization;
using System.Text.Json;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Directory = System.IO.Directory;

namespace Jiuye.Tests;

/// <summary>An index that Lucene for Java wrote, with the fields and values that Lucene for Java reads in it.</summary>
/// <remarks>A folder: the files of the index, <c>mapping.json</c>, and <c>stored.jsonl</c> as <c>PortalIndex tell</c> writes it. Without the last, the index is one to be refused.</remarks>
internal sealed class JavaIndex
{
    private JavaIndex(string folder)
    {
        Folder = folder;
        var stored = Path.Combine(folder, "stored.jsonl");
        if (!File.Exists(stored))
            return;
        Stored = [.. File.ReadLines(stored).Skip(1).Select(static line => JsonDocument.Parse(line).RootElement)];
        using var head = JsonDocument.Parse(File.ReadLines(stored).First());
        Deleted = head.RootElement.GetProperty("deleted").GetInt32();
        Mapping = LuceneFieldMapping.Read(Path.Combine(folder, "mapping.json"));
    }

    public static IReadOnlyList<JavaIndex> All { get; } = Environment.GetEnvironmentVariable("JIUYE_LUCENE_INDEXES") is { } folder && Directory.Exists(folder)
        ? [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(static one => new JavaIndex(one))]
        : [];

    public string Folder { get; }

    public string Name => Path.GetFileName(Folder);

    /// <summary>The live documents, each an array of [name, Java's type, value]; null where the index is to be refused.</summary>
    public IReadOnlyList<JsonElement>? Stored { get; }

    public int Deleted { get; }

    public LuceneFieldMapping Mapping { get; } = LuceneFieldMapping.OwnNames;

    /// <summary>The files of the index by name.</summary>
    public Dictionary<string, byte[]> Files() => Directory.EnumerateFiles(Folder)
        .Where(static file => Path.GetFileName(file) is not ("mapping.json" or "stored.jsonl" or "write.lock"))
        .ToDictionary(static file => Path.GetFileName(file), File.ReadAllBytes);

    /// <summary>The live documents in an index that Lucene.NET wrote.</summary>
    public RAMDirectory WrittenHere()
    {
        var index = new RAMDirectory();
        using var writer = new IndexWriter(index, new(LuceneVersion.LUCENE_48, new KeywordAnalyzer()));
        foreach (var document in Stored!)
            writer.AddDocument(document.EnumerateArray().Select(Field));
        return index;
    }

    private static StoredField Field(JsonElement field)
    {
        var (name, value) = (field[0].GetString()!, field[2]);
        return field[1].GetString() switch
        {
            "String" => new(name, value.GetString()!),
            "Binary" => new(name, value.GetBytesFromBase64()),
            "Integer" => new(name, value.GetInt32()),
            "Long" => new(name, value.GetInt64()),
            "Float" => new(name, value.GetSingle()),
            "Double" => new(name, value.GetDouble()),
            var other => throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{name} is a {other}.")),
        };
    }
}
