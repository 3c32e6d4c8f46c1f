using System.IO.Compression;
using System.Text.Json;
using Jiuye.Matching.Occupations;
using Jiuye.Vocabulary;

namespace OccupationTraining;

/// <summary>Descriptions of real postings, labelled by what their titles clearly mean.</summary>
internal static class PostingTexts
{
    private const double LeastScore = 0.6;
    private const int ShortestText = 40;
    private const int MostOfOneCode = 200;
    private const int SameBeginning = 60;

    /// <summary>Reads all <c>postings-*.jsonl.gz</c> of a folder; of one code at most 200, chosen by a hash.</summary>
    internal static TrainingTitle[] Read(string folder, OccupationCoder coder)
    {
        var byCode = new SortedDictionary<OccupationCode, SortedDictionary<(uint Hash, string Text), bool>>();
        foreach (var (title, text) in Directory.EnumerateFiles(folder, "postings-*.jsonl.gz").Order(StringComparer.Ordinal).SelectMany(Postings))
        {
            if (text.Length < ShortestText || coder.Rank(title, count: 1) is not [{ Score: >= LeastScore } best])
                continue;
            if (!byCode.TryGetValue(best.Code, out var texts))
                byCode[best.Code] = texts = new(Comparer<(uint Hash, string Text)>.Create(Compare));
            var beginning = text[..Math.Min(text.Length, SameBeginning)];
            texts.TryAdd((TitleFeatures.Key('p', beginning), text), true);
        }

        return [.. byCode.SelectMany(static pair => pair.Value.Keys.DistinctBy(static text => text.Hash).Take(MostOfOneCode).Select(text => new TrainingTitle(text.Text, pair.Key, 1)))];
    }

    private static int Compare((uint Hash, string Text) left, (uint Hash, string Text) right) =>
        left.Hash != right.Hash ? left.Hash.CompareTo(right.Hash) : string.CompareOrdinal(left.Text, right.Text);

    private static IEnumerable<(string Title, string Text)> Postings(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var posting = JsonDocument.Parse(line);
            yield return (Field(posting, "title"), Field(posting, "description"));
        }
    }

    private static string Field(JsonDocument posting, string name) =>
        posting.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
