using System.Text.Json;

namespace Jiuye.Vocabulary;

/// <summary>A setting and how its value is read.</summary>
internal sealed class PolicySetting<T>(
    string section, string name, SettingForm<T> form, string english, string chinese)
    : PolicySetting(section, name, form.Expected, english, chinese)
    where T : notnull
{
    internal override bool Accepts(JsonElement element) => form.TryRead(element, out _);

    internal T Read(JsonElement element) => form.TryRead(element, out var value)
        ? value
        : throw new InvalidOperationException($"'{Path}' was read before it was checked.");
}
