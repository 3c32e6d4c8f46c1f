using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>A sentence with what a reader found in it (tests/Matching/Audit/README.md).</summary>
/// <param name="Id">The identity, ending in the sentence's number.</param>
/// <param name="Title">The posting's title; empty where there is none.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Labels">The grounds with the words that name them; empty for an innocent sentence.</param>
internal sealed record LabelledSentence(string Id, string Title, string Text, IReadOnlyList<(DiscriminationGround Ground, string Quote)> Labels)
{
    /// <summary>Reads a file of one JSON object a line.</summary>
    /// <exception cref="InvalidDataException">A line is not of that form; the message names it.</exception>
    internal static IEnumerable<LabelledSentence> Read(string path)
    {
        var line = 0;
        foreach (var text in File.ReadLines(path))
        {
            line++;
            if (text.Length == 0)
                continue;
            yield return Of(text, path, line);
        }
    }

    /// <summary>The number at the end of the identity.</summary>
    internal int Number => int.Parse(Id.AsSpan(Id.LastIndexOf('-') + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);

    private static LabelledSentence Of(string json, string path, int line)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var row = document.RootElement;
            return new(
                row.GetProperty("id").GetString()!,
                row.TryGetProperty("title", out var title) ? title.GetString() ?? "" : "",
                row.GetProperty("text").GetString()!,
                [.. row.GetProperty("findings").EnumerateArray().Select(label => (GroundOf(label, path, line), label.GetProperty("quote").GetString()!))]);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path}, line {line}: {problem.Message} Expected an object with id, title, text and findings.", problem);
        }
    }

    private static DiscriminationGround GroundOf(JsonElement label, string path, int line)
    {
        var name = label.GetProperty("ground").GetString() ?? "";
        return Grounds.Named(name) ?? throw new InvalidDataException($"{path}, line {line}: '{name}' is no ground; expected one of {string.Join(", ", Grounds.All.Select(Grounds.NameOf))}.");
    }
}
