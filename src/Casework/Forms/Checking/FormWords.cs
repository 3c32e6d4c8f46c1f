namespace Jiuye.Casework;

/// <summary>Says in words what a field asks for.</summary>
internal static class FormWords
{
    internal static string Expected(FormField field)
    {
        var one = field.Type switch
        {
            FieldType.Text => "a text",
            FieldType.Number => "a number",
            FieldType.Whole => "a whole number",
            FieldType.Money => "yuan",
            FieldType.Date => "a day as yyyy-MM-dd",
            FieldType.Flag => "true or false",
            FieldType.Code => "one of " + string.Join(", ", field.Codes!.Codes.Select(static code => code.Code)),
            FieldType.IdNumber => "an ID number of 18 signs",
            FieldType.Phone => "a telephone number",
            FieldType.Age => "completed years",
            FieldType.Place => "a place code of GB/T 2260",
            FieldType.Group => "an object with " + string.Join(", ", field.Fields.Select(static inner => inner.Name)),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Type, "No type of field."),
        };
        return field.IsList ? "a list: " + one : one;
    }
}
