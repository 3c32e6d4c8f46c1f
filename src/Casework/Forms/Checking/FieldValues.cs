using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Reads what is written in fields as what they hold.</summary>
internal static class FieldValues
{
    private const string Day = "yyyy-MM-dd";

    internal static decimal? Number(FormValue value) => value switch
    {
        FormNumber number => number.Number,
        FormText text when decimal.TryParse(text.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var read) => read,
        _ => null,
    };

    internal static bool? Flag(FormValue value) => value switch
    {
        FormFlag flag => flag.Value,
        FormText { Text: "true" or "是" } => true,
        FormText { Text: "false" or "否" } => false,
        _ => null,
    };

    internal static DateOnly? Date(FormValue value) =>
        value is FormText text && DateOnly.TryParseExact(text.Text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    internal static string? Text(FormValue value) => value switch
    {
        FormText text => text.Text.Trim(),
        FormNumber number => number.Number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>One writing of a value for all writings that mean the same; null where it can't be read.</summary>
    internal static string? Canonical(FormField field, FormValue value) => field.Type switch
    {
        FieldType.Number or FieldType.Whole or FieldType.Money or FieldType.Age => Number(value)?.ToString("0.############", CultureInfo.InvariantCulture),
        FieldType.Flag => Flag(value) is { } flag ? flag ? "true" : "false" : null,
        FieldType.Date => Date(value)?.ToString(Day, CultureInfo.InvariantCulture),
        FieldType.Code => Text(value) is { } text && field.Codes!.Read(text) is [var code] ? code.Code : null,
        FieldType.IdNumber => Text(value)?.ToUpperInvariant(),
        FieldType.Phone => Text(value) is { } phone ? string.Concat(phone.Where(char.IsAsciiDigit)) : null,
        FieldType.Place => Text(value) is { } place && DistrictCode.TryParse(place, out var district) ? district.ToString() : null,
        _ => Text(value),
    };

    /// <summary>Whether a condition holds; null where the field that it reads is empty or can't be read.</summary>
    internal static bool? Holds(FieldCondition condition, IReadOnlyList<FormField> fields, FormGroup values)
    {
        var field = fields.First(field => field.Name == condition.Field);
        return values.Of(field.Name) is { } value && Canonical(field, value) is { } said ? said == condition.Is : null;
    }
}
