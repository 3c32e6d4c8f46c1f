using System.Text.Json;

namespace Jiuye.Vocabulary;

/// <summary>A number of the engine itself that a policy sets: where it stands, what it may be and what it means.</summary>
internal abstract class PolicySetting(string section, string name, string expected, string english, string chinese)
{
    internal string Section { get; } = section;

    internal string Name { get; } = name;

    /// <summary>Section and name, as in <c>ranking.text</c>.</summary>
    internal string Path { get; } = section + "." + name;

    /// <summary>What a file may state here, with the range.</summary>
    internal string Expected { get; } = expected;

    internal string English { get; } = english;

    internal string Chinese { get; } = chinese;

    /// <summary>True where the element is what the setting may be.</summary>
    internal abstract bool Accepts(JsonElement element);
}
