using System.Collections.Frozen;
using System.Text.Json;

namespace Jiuye.Server;

/// <summary>Members of enumerations as the service writes them: <c>WiderPlace</c> is <c>wider_place</c>.</summary>
internal static class Names
{
    internal static string Of<TName>(TName name)
        where TName : struct, Enum => Kept<TName>.Written.TryGetValue(name, out var text) ? text : Convert(name);

    private static string Convert<TName>(TName name)
        where TName : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(name.ToString());

    private static class Kept<TName>
        where TName : struct, Enum
    {
        internal static readonly FrozenDictionary<TName, string> Written = Enum.GetValues<TName>().Distinct().ToFrozenDictionary(static name => name, Convert);
    }
}
