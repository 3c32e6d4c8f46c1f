using System.Text.Json;

namespace Jiuye.Cli;

/// <summary>What facts are called on the command line and in files.</summary>
internal static class FactNames
{
    /// <summary>The name of a member: <c>OwnFunds</c> is <c>own_funds</c>.</summary>
    internal static string Of(string member) => JsonNamingPolicy.SnakeCaseLower.ConvertName(member);

    /// <summary>The name of a value of an enumeration.</summary>
    internal static string Of<T>(T value)
        where T : struct, Enum => Of(value.ToString());
}
