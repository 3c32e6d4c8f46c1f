using System.Globalization;
using System.Text.Json;

namespace Jiuye.Casework;

/// <summary>Collects what is wrong with the files of forms, each with file, place, value and what was expected.</summary>
internal sealed class CatalogueFaults(string file)
{
    private const int LongestShown = 80;

    private readonly List<string> found = [];

    internal void Add(string path, JsonElement element, string expected)
    {
        var text = element.ValueKind == JsonValueKind.Undefined ? "nothing" : element.GetRawText();
        Add(path, text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown), "…"), expected);
    }

    internal void Add(string path, string value, string expected) =>
        found.Add(string.Create(CultureInfo.InvariantCulture, $"{file}: {path}: found {value}, expected {expected}"));

    /// <exception cref="InvalidDataException">Anything was found; all of it is named.</exception>
    internal void ThrowIfAny()
    {
        if (found.Count > 0)
            throw new InvalidDataException(string.Join(Environment.NewLine, found));
    }
}
