using System.Collections.Frozen;
using System.Text.Json;

namespace Jiuye;

/// <summary>The words that stand for the members of an enumeration in dataset files: <c>junior_college</c> for <c>JuniorCollege</c>.</summary>
internal static class Tokens<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> ByWord =
        Enum.GetValues<T>().ToFrozenDictionary(static value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()), StringComparer.Ordinal);

    private static readonly FrozenDictionary<T, string> ByValue = ByWord.ToFrozenDictionary(static pair => pair.Value, static pair => pair.Key);

    /// <summary>All words, for messages.</summary>
    internal static string Expected { get; } = string.Join(", ", ByWord.OrderBy(static pair => pair.Value).Select(static pair => pair.Key));

    internal static bool TryRead(string word, out T value) => ByWord.TryGetValue(word, out value);

    internal static string Of(T value) => ByValue[value];
}
