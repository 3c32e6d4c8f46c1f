using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Writes fields that are there and leaves out those that are not.</summary>
internal static class FieldWriting
{
    internal static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.WriteString(name, value);
    }

    internal static void Texts(this Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    internal static void Number(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
    }

    internal static void Integer(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
    }

    internal static void Numbers(this Utf8JsonWriter json, string name, IReadOnlyList<double> values)
    {
        if (values.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteNumberValue(value);
        json.WriteEndArray();
    }

    internal static void Flag(this Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } flag)
            json.WriteBoolean(name, flag);
    }

    internal static void Day(this Utf8JsonWriter json, string name, DateOnly? value)
    {
        if (value is { } day)
            json.WriteString(name, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    internal static void Token<T>(this Utf8JsonWriter json, string name, T? value)
        where T : struct, Enum
    {
        if (value is { } member)
            json.WriteString(name, Tokens<T>.Of(member));
    }

    internal static void Shifts(this Utf8JsonWriter json, string name, WorkShifts shifts) =>
        json.Texts(name, [.. Enum.GetValues<WorkShifts>().Where(shift => shift != WorkShifts.None && shifts.HasFlag(shift)).Select(Tokens<WorkShifts>.Of)]);

    internal static void Place(this Utf8JsonWriter json, DistrictCode? district, GeoPoint? location)
    {
        json.Text("district", district?.ToString());
        json.Number("lon", location?.Longitude);
        json.Number("lat", location?.Latitude);
    }

    internal static void Wage(this Utf8JsonWriter json, string prefix, WageRange? wage)
    {
        if (wage is null)
            return;
        json.Number(prefix + "wage_low", wage.Low?.Yuan);
        json.Number(prefix + "wage_high", wage.High?.Yuan);
        if (wage.Basis != WageBasis.Month)
            json.Token<WageBasis>(prefix + "wage_basis", wage.Basis);
        if (wage.PaymentsAYear != 12)
            json.Number(prefix + "wage_payments", wage.PaymentsAYear);
        if (wage.IsBasisAssumed)
            json.Flag(prefix + "wage_basis_assumed", true);
        if (wage.IsNegotiable || !wage.IsStated)
            json.Flag(prefix + "wage_negotiable", wage.IsNegotiable);
    }

    /// <summary>Writes the fields that no reader knows.</summary>
    /// <exception cref="ArgumentException">The text is not one JSON object.</exception>
    internal static void Extra(this Utf8JsonWriter json, string? extra)
    {
        if (extra is null)
            return;
        json.WritePropertyName("extra");
        using var document = JsonDocument.Parse(extra);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new ArgumentException("Extra holds one JSON object.", nameof(extra));
        document.RootElement.WriteTo(json);
    }
}
