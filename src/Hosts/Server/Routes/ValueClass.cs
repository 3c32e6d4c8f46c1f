using System.Globalization;

namespace Jiuye.Server;

/// <summary>What kind of value stood in a field: enough to find it in one's own file, nothing of what it says.</summary>
internal static class ValueClass
{
    internal static string Of(string shown) => shown switch
    {
        "" => "nothing",
        "{…}" => "object",
        "[…]" => "list",
        "true" or "false" => "flag",
        _ => double.TryParse(shown, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? "number" : "text",
    };
}
