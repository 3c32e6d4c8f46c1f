using System.Text.Json;

namespace Jiuye.Vocabulary;

/// <summary>Collects what is wrong with one file.</summary>
internal sealed class PolicyFaults(string file)
{
    private const int LongestShown = 80;

    private readonly List<PolicyFault> found = [];

    /// <summary>Adds a fault; an undefined element stands for something that is missing.</summary>
    internal void Add(string path, JsonElement element, string expected) => Add(path, Show(element), expected);

    internal void AddMissing(string path, string expected) => Add(path, PolicyFault.Nothing, expected);

    internal void Add(string path, string value, string expected) => found.Add(new(file, path, value, expected));

    /// <summary>Refuses members of an object that are not among those known.</summary>
    internal void RefuseOthers(JsonElement owner, string path, params ReadOnlySpan<string> known)
    {
        foreach (var property in owner.EnumerateObject())
        {
            if (!known.Contains(property.Name))
                Add(path + "." + property.Name, property.Value, "no such member; known are " + string.Join(", ", known.ToArray()));
        }
    }

    internal void ThrowIfAny()
    {
        if (found.Count > 0)
            throw new PolicyException(found);
    }

    private static string Show(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Undefined)
            return PolicyFault.Nothing;
        var text = element.GetRawText();
        return text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown), "…");
    }
}
