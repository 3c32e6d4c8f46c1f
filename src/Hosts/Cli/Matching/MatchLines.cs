using System.Text.Encodings.Web;
using System.Text.Json;
using Jiuye.Matching;
using Jiuye.Matching.Plain;

namespace Jiuye.Cli;

/// <summary>One line of JSON a list: who asked, how many passed the filters, the best with their scores.</summary>
internal static class MatchLines
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary><c>{"s":id,"F":n,"k":[[id,score],…]}</c>, <c>p</c> in place of <c>s</c> where postings ask; <c>x</c> explains each match in turn.</summary>
    internal static string Of(MatchList list, MatchDirection direction, Func<Vocabulary.Match, Explanation>? explain)
    {
        var fromSeekers = direction == MatchDirection.PostingsForSeekers;
        return Line(json =>
        {
            json.WriteString(fromSeekers ? "s" : "p", list.Id);
            json.WriteNumber("F", list.Candidates);
            json.WriteStartArray("k");
            foreach (var match in list.Matches)
            {
                json.WriteStartArray();
                json.WriteStringValue(fromSeekers ? match.Posting.Value : match.Seeker.Value);
                json.WriteNumberValue(match.Score);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            if (explain is not null)
                WriteExplanations(json, list, explain);
        });
    }

    /// <summary>The same for the measuring format, ids as they came in.</summary>
    internal static string Of(PlainId seeker, PlainList list, Func<int, PlainId> idOf) => Line(json =>
    {
        json.WritePropertyName("s");
        json.WriteRawValue(seeker.Json);
        json.WriteNumber("F", list.Candidates);
        json.WriteStartArray("k");
        foreach (var (posting, score) in list.Best.Span)
            WritePair(json, idOf(posting), score);
        json.WriteEndArray();
    });

    /// <summary>A list without a count of candidates: <c>{"u":id,"k":[[id,score],…]}</c>.</summary>
    /// <param name="name">What stands before the one who asks.</param>
    /// <param name="asking">Who asks.</param>
    /// <param name="list">Best first.</param>
    internal static string Of(string name, PlainId asking, IEnumerable<(PlainId Id, double Score)> list) => Line(json =>
    {
        json.WritePropertyName(name);
        json.WriteRawValue(asking.Json);
        json.WriteStartArray("k");
        foreach (var (id, score) in list)
            WritePair(json, id, score);
        json.WriteEndArray();
    });

    private static void WritePair(Utf8JsonWriter json, PlainId id, double score)
    {
        json.WriteStartArray();
        json.WriteRawValue(id.Json);
        json.WriteNumberValue(score);
        json.WriteEndArray();
    }

    private static void WriteExplanations(Utf8JsonWriter json, MatchList list, Func<Vocabulary.Match, Explanation> explain)
    {
        json.WriteStartArray("x");
        foreach (var match in list.Matches)
        {
            var explanation = explain(match);
            json.WriteStartObject();
            json.WriteString("zh", explanation.ToText(Audience.Counsellor, "zh-CN"));
            json.WriteString("en", explanation.ToText(Audience.Counsellor, "en"));
            json.WritePropertyName("parts");
            WriteParts(json, explanation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteParts(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteStartArray();
        foreach (var part in explanation.Parts)
        {
            json.WriteStartObject();
            json.WriteString("term", part.Term);
            json.WriteNumber("value", part.Value);
            if (part.Parts.Count > 0)
            {
                json.WritePropertyName("parts");
                WriteParts(json, part);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Line(Action<Utf8JsonWriter> write)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Compact))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
