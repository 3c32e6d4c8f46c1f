using System.Collections.Frozen;
using System.Text.Json;

namespace Jiuye.Casework;

/// <summary>The members of an enumeration as files write them: <c>StartedWork</c> is <c>started_work</c>.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    internal static FrozenDictionary<string, T> ByName { get; } =
        Enum.GetValues<T>().ToFrozenDictionary(static value => Of(value), static value => value, StringComparer.Ordinal);

    internal static string Expected { get; } = string.Join(", ", Enum.GetValues<T>().Select(Of));

    internal static string Of(T value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
