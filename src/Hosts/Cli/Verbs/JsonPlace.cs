using System.Text.Json.Nodes;

namespace Jiuye.Cli;

/// <summary>A place in a JSON file, for messages.</summary>
internal readonly record struct JsonPlace(string File, string Path)
{
    private const int LongestShown = 80;

    internal string Name => Path.Length == 0 ? File : $"{File}: {Path}";

    internal JsonPlace At(string key) => this with { Path = Path.Length == 0 ? key : $"{Path}.{key}" };

    internal DatasetException Fault(JsonNode? found, string expected)
    {
        var text = found?.ToJsonString() ?? "nothing";
        return new(File, $"{(Path.Length == 0 ? "the whole" : Path)}: found {(text.Length <= LongestShown ? text : text[..LongestShown] + "…")}; expected {expected}");
    }
}
