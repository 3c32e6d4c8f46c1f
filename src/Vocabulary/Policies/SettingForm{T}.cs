using System.Text.Json;

namespace Jiuye.Vocabulary;

/// <summary>What a setting's value looks like in a file.</summary>
/// <param name="Expected">The form and its range, for messages.</param>
/// <param name="TryRead">Reads the value; false where it is of another form or out of range.</param>
internal sealed record SettingForm<T>(string Expected, SettingForm<T>.Reader TryRead)
    where T : notnull
{
    internal delegate bool Reader(JsonElement element, out T value);
}
