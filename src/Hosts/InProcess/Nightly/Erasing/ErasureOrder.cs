using System.Text.Json;
using System.Text.Json.Nodes;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>That a person is to be erased, written down before it is done: a file that stands until nothing is left to do.</summary>
/// <param name="Name">The file's name without its ending; tells it from every other.</param>
/// <param name="Person">The person.</param>
/// <param name="Districts">Where.</param>
/// <param name="IsErased">True once the store has let the person go; the nights remain.</param>
internal sealed record ErasureOrder(string Name, SeekerId Person, IReadOnlyList<DistrictCode> Districts, bool IsErased)
{
    private const string Ending = ".json";

    /// <summary>The orders that stand, the oldest first; those that cannot be read go to <paramref name="problems"/>.</summary>
    internal static List<ErasureOrder> ReadAll(string folder, List<string> problems)
    {
        var found = new List<ErasureOrder>();
        if (!Directory.Exists(folder))
            return found;
        foreach (var path in Directory.EnumerateFiles(folder, "*" + Ending).Order(StringComparer.Ordinal))
        {
            try
            {
                found.Add(Read(path));
            }
            catch (FileNotFoundException)
            {
                // Another node has just done it.
            }
            catch (InvalidDataException problem)
            {
                problems.Add(problem.Message);
            }
        }

        return found;
    }

    internal static string PathOf(string folder, string name) => Path.Combine(folder, name + Ending);

    /// <summary>Writes it down, on the disk itself.</summary>
    internal void Write(string folder)
    {
        var content = new JsonObject { ["person"] = Person.Value, ["districts"] = new JsonArray([.. Districts.Select(static code => (JsonNode)code.ToString())]), ["erased"] = IsErased };
        DurableFile.Write(PathOf(folder, Name), file => file.Write(JsonSerializer.SerializeToUtf8Bytes(content)));
    }

    private static ErasureOrder Read(string path)
    {
        try
        {
            using var content = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = content.RootElement;
            return new(
                Path.GetFileNameWithoutExtension(path),
                new(root.GetProperty("person").GetString() ?? ""),
                [.. root.GetProperty("districts").EnumerateArray().Select(static code => DistrictCode.Parse(code.GetString() ?? ""))],
                root.GetProperty("erased").GetBoolean());
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            // The parser's words could hold what the file does: a person.
            throw new InvalidDataException($"'{path}' is no order to erase that this program can read: expected an object with person, districts and erased. Erase the person again, and remove the file.");
        }
    }
}
