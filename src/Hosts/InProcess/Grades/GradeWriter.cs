using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Writes difficulty grades, one JSON object a line: level, range, every factor's points with the fact behind it, overrides, what to ask and what would change the level.</summary>
/// <remarks>The same grades give the same bytes. Not safe for several threads at once. Leaves the stream open.</remarks>
public sealed class GradeWriter : IDisposable
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Stream stream;
    private readonly ArrayBufferWriter<byte> line = new(1 << 12);
    private readonly Utf8JsonWriter json;

    /// <summary>Writes to a stream.</summary>
    public GradeWriter(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        this.stream = stream;
        json = new(line, Compact);
    }

    /// <summary>Writes one grade.</summary>
    public void Write(DifficultyGrade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        line.ResetWrittenCount();
        json.Reset();
        json.WriteStartObject();
        json.WriteString("seeker", grade.Seeker.Value);
        json.WriteNumber("level", (int)grade.Level);
        WriteRange("levels", (int)grade.Levels.Least, (int)grade.Levels.Most);
        json.WriteNumber("points", grade.Points);
        WriteRange("points_range", grade.LeastPoints, grade.MostPoints);
        json.WriteBoolean("key_assistance", grade.IsKeyAssistance);
        WriteFactors(grade);
        WriteOverrides(grade);
        WriteMissing(grade);
        WriteChanges(grade);
        json.WriteString("card", grade.CardVersion);
        json.WriteString("as_of", Day(grade.AsOf));
        if (grade.MarketCountedUpTo is { } counted)
            json.WriteString("market_counted_up_to", Day(counted));
        json.WriteString("text_zh", grade.ToSeekerText("zh-CN"));
        json.WriteString("text_en", grade.ToSeekerText("en"));
        json.WriteEndObject();
        json.Flush();
        stream.Write(line.WrittenSpan);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Lets the buffers go; the stream stays open.</summary>
    public void Dispose() => json.Dispose();

    private void WriteFactors(DifficultyGrade grade)
    {
        json.WriteStartArray("factors");
        foreach (var factor in grade.Factors)
        {
            json.WriteStartObject();
            json.WriteString("factor", Token(factor.Factor));
            WriteRange("points", factor.Least, factor.Most);
            WriteText("fact", factor.Fact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteOverrides(DifficultyGrade grade)
    {
        json.WriteStartArray("overrides");
        foreach (var one in grade.Overrides)
        {
            json.WriteStartObject();
            json.WriteString("kind", Token(one.Kind));
            json.WriteString("reason", one.Reason);
            json.WriteNumber("before", (int)one.Before);
            json.WriteNumber("after", (int)one.After);
            if (one.On is { } day)
                json.WriteString("on", Day(day));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteMissing(DifficultyGrade grade)
    {
        json.WriteStartArray("ask");
        foreach (var answer in grade.Missing)
        {
            json.WriteStartObject();
            json.WriteString("factor", Token(answer.Factor));
            json.WriteNumber("points_open", answer.PointsOpen);
            WriteText("question", answer.Question);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteChanges(DifficultyGrade grade)
    {
        json.WriteStartArray("changes");
        foreach (var change in grade.Changes)
        {
            json.WriteStartObject();
            json.WriteString("factor", Token(change.Factor));
            WriteText("to", change.To.Text);
            json.WriteNumber("points", change.Points);
            json.WriteNumber("level", (int)change.Level);
            json.WriteBoolean("can_be_worked_on", change.CanBeWorkedOn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRange(string name, int least, int most)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(least);
        json.WriteNumberValue(most);
        json.WriteEndArray();
    }

    private void WriteText(string name, Bilingual text)
    {
        json.WriteString(name + "_zh", text.Zh);
        json.WriteString(name + "_en", text.En);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Token<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
