using System.Globalization;
using System.Text.Json;

namespace Jiuye.Vocabulary;

/// <summary>The forms that settings take.</summary>
internal static class SettingForms
{
    /// <summary>A share or a weight.</summary>
    internal static SettingForm<double> Unit { get; } = Number(0, 1);

    internal static SettingForm<bool> Flag { get; } = new(
        "true or false",
        (JsonElement element, out bool value) =>
        {
            value = element.ValueKind == JsonValueKind.True;
            return value || element.ValueKind == JsonValueKind.False;
        });

    internal static SettingForm<double> Number(double least, double most) => new(
        Text($"a number in [{least}, {most}]"),
        (JsonElement element, out double value) => IsNumber(element, out value) && value >= least && value <= most);

    internal static SettingForm<double> NumberAbove(double bound, double most) => new(
        Text($"a number in ({bound}, {most}]"),
        (JsonElement element, out double value) => IsNumber(element, out value) && value > bound && value <= most);

    internal static SettingForm<decimal> DecimalAbove(decimal bound, decimal most) => new(
        Text($"a number in ({bound}, {most}]"),
        (JsonElement element, out decimal value) =>
        {
            value = 0;
            return element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out value) && value > bound && value <= most;
        });

    internal static SettingForm<int> Whole(int least, int most) => new(
        Text($"a whole number in [{least}, {most}]"),
        (JsonElement element, out int value) => IsWhole(element, out value) && value >= least && value <= most);

    internal static SettingForm<string> OneOf(params string[] names) => new(
        "one of " + string.Join(", ", names.Select(static name => $"\"{name}\"")),
        (JsonElement element, out string value) =>
        {
            value = element.ValueKind == JsonValueKind.String ? element.GetString()! : "";
            return names.Contains(value, StringComparer.Ordinal);
        });

    internal static SettingForm<string> Label(int longest) => new(
        Text($"a text of 1 to {longest} characters"),
        (JsonElement element, out string value) =>
        {
            value = element.ValueKind == JsonValueKind.String ? element.GetString()! : "";
            return !string.IsNullOrWhiteSpace(value) && value.Length <= longest;
        });

    internal static bool IsWhole(JsonElement element, out int value)
    {
        value = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out value);
    }

    internal static bool IsNumber(JsonElement element, out double value)
    {
        value = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out value) && double.IsFinite(value);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
