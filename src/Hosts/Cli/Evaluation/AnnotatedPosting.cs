using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>One line of <c>annotations.jsonl</c>: the places that a reader marked in a posting, whose text stands elsewhere.</summary>
/// <param name="File">Name of the file that holds the posting.</param>
/// <param name="Id">The posting's identity in it.</param>
/// <param name="IsFrozen">True for the part on which nothing is tuned and whose texts are not shown.</param>
/// <param name="Spans">What was marked, in the order of the text.</param>
internal sealed record AnnotatedPosting(string File, string Id, bool IsFrozen, IReadOnlyList<AnnotatedSpan> Spans)
{
    private const string Expected = "{\"file\":…,\"id\":…,\"part\":\"dev|frozen\",\"spans\":[[LABEL,\"title|description\",start,length],…]}";

    /// <summary>Reads the lines of a file.</summary>
    /// <exception cref="InvalidDataException">A line is not what it should be.</exception>
    internal static IEnumerable<AnnotatedPosting> Read(string path)
    {
        var number = 0;
        foreach (var line in System.IO.File.ReadLines(path))
        {
            number++;
            if (line.Length == 0)
                continue;
            AnnotatedPosting read;
            try
            {
                using var document = JsonDocument.Parse(line);
                read = Of(document.RootElement);
            }
            catch (Exception problem) when (problem is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or IndexOutOfRangeException)
            {
                throw new InvalidDataException($"{path}, line {number}: expected {Expected}.", problem);
            }

            yield return read;
        }
    }

    private static AnnotatedPosting Of(JsonElement line) => new(
        line.GetProperty("file").GetString()!,
        line.GetProperty("id").GetString()!,
        line.GetProperty("part").GetString() == "frozen",
        [.. line.GetProperty("spans").EnumerateArray().Select(static span => new AnnotatedSpan(KindOf(span[0].GetString()!), span[1].GetString() == "title", span[2].GetInt32(), span[3].GetInt32()))]);

    private static ConditionKind KindOf(string label) => label switch
    {
        "SKILL" => ConditionKind.Skill,
        "CERTIFICATE" => ConditionKind.Certificate,
        "EXPERIENCE" => ConditionKind.Experience,
        "EDUCATION" => ConditionKind.Education,
        "AGE" => ConditionKind.Age,
        "GENDER" => ConditionKind.Gender,
        "SHIFT" => ConditionKind.Shift,
        "BOARD" => ConditionKind.BoardAndLodging,
        "INSURANCE" => ConditionKind.Insurance,
        "PROBATION" => ConditionKind.Probation,
        "OVERTIME" => ConditionKind.Overtime,
        "PHYSICAL" => ConditionKind.PhysicalDemand,
        _ => throw new FormatException($"'{label}' is no label."),
    };
}
