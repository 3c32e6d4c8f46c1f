using System.Buffers;
using System.IO.Compression;
using System.Text.Json;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Match lists as lines of JSON: <c>{"s":id,"F":candidates,"k":[[id,score],…]}</c>, <c>p</c> in place of <c>s</c> where a posting asks.</summary>
/// <remarks>Scores carry six decimals: finer differences decide the order but mean nothing to a reader.</remarks>
internal static class MatchLines
{
    private const int ScoreDecimals = 6;

    /// <summary>Writes lists as one gzip member; members written one after another are one valid file.</summary>
    internal static void WriteMember(Stream stream, MatchDirection direction, IEnumerable<MatchList> lists)
    {
        using var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true);
        var line = new ArrayBufferWriter<byte>(1 << 14);
        using var writer = new Utf8JsonWriter(line);
        foreach (var list in lists)
        {
            line.ResetWrittenCount();
            writer.Reset();
            WriteLine(writer, direction, list);
            writer.Flush();
            packed.Write(line.WrittenSpan);
            packed.WriteByte((byte)'\n');
        }
    }

    /// <summary>Reads the lists of a file back, in its order.</summary>
    internal static IEnumerable<MatchList> Read(string path, MatchDirection direction)
    {
        using var file = File.OpenRead(path);
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var lines = new StreamReader(unpacked);
        while (lines.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            var root = row.RootElement;
            var asker = root.GetProperty(Asker(direction)).GetString()!;
            var matches = new List<Match>();
            foreach (var pair in root.GetProperty("k").EnumerateArray())
                matches.Add(Match(direction, asker, pair[0].GetString()!, pair[1].GetDouble()));
            yield return new(asker, root.GetProperty("F").GetInt32(), matches);
        }
    }

    private static string Asker(MatchDirection direction) => direction == MatchDirection.PostingsForSeekers ? "s" : "p";

    private static Match Match(MatchDirection direction, string asker, string other, double score) =>
        direction == MatchDirection.PostingsForSeekers ? new(new(asker), new(other), score) : new(new(other), new(asker), score);

    private static void WriteLine(Utf8JsonWriter writer, MatchDirection direction, MatchList list)
    {
        writer.WriteStartObject();
        writer.WriteString(Asker(direction), list.Id);
        writer.WriteNumber("F", list.Candidates);
        writer.WriteStartArray("k");
        foreach (var match in list.Matches)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(direction == MatchDirection.PostingsForSeekers ? match.Posting.Value : match.Seeker.Value);
            writer.WriteNumberValue(Math.Round(match.Score, ScoreDecimals));
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
