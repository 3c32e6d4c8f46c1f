using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>Writes the morning report's facts as one JSON object, for programs.</summary>
/// <remarks>Names are snake_case in the order of the records; levels are numbers, codes and identities texts, days ISO dates, what is unknown null.</remarks>
public static class NightReportJson
{
    private static readonly ReportJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new BilingualConverter(), new TextConverter<OccupationCode>(), new TextConverter<SeekerId>(), new TextConverter<PostingId>(), new JsonStringEnumConverter<ConditionKind>(JsonNamingPolicy.SnakeCaseLower) },
    });

    /// <summary>Writes the report as UTF-8 without a byte order mark; leaves the stream open.</summary>
    /// <exception cref="ArgumentException">A number is not finite.</exception>
    public static void Write(NightReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        JsonSerializer.Serialize(output, report, Context.NightReport);
    }

    private static NotSupportedException WrittenOnly() => new("The morning report's JSON is written, not read back.");

    /// <summary>A text for people is its two languages, nothing derived from them.</summary>
    private sealed class BilingualConverter : JsonConverter<Bilingual>
    {
        public override Bilingual Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw WrittenOnly();

        public override void Write(Utf8JsonWriter writer, Bilingual value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("zh", value.Zh);
            writer.WriteString("en", value.En);
            writer.WriteEndObject();
        }
    }

    /// <summary>Codes and identities are texts.</summary>
    private sealed class TextConverter<T> : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw WrittenOnly();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
