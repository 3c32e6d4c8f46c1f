using Jiuye.Casework;

namespace Jiuye;

/// <summary>A roster as a table: the columns in the order of the annex, one row a person, below them the lines of the form's foot.</summary>
public static class FormRoster
{
    /// <summary>The lines of the table in CSV (RFC 4180), headings in Chinese as printed; codes by the words they stand for, what was withheld or is empty as nothing.</summary>
    /// <param name="form">A roster.</param>
    /// <param name="record">The filled roster.</param>
    /// <exception cref="ArgumentException">The form is no roster, or the record is of another form.</exception>
    public static IEnumerable<string> Csv(ServiceForm form, FormRecord record)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(record);
        if (form.Roster is not { } roster)
            throw new ArgumentException($"'{form.Name}' is no roster.", nameof(form));
        if (record.Form != form.Name)
            throw new ArgumentException($"A record of '{record.Form}' is no '{form.Name}'.", nameof(record));
        return Lines(form, roster, record);
    }

    private static IEnumerable<string> Lines(ServiceForm form, FormField roster, FormRecord record)
    {
        yield return string.Join(',', roster.Fields.Select(static column => CsvField.Of(column.Label.Zh)));
        if (record.Fields.Of(roster.Name) is FormItems items)
        {
            foreach (var row in items.Items.OfType<FormGroup>())
                yield return string.Join(',', roster.Fields.Select(column => CsvField.Of(Cell(column, row.Of(column.Name)))));
        }

        foreach (var field in form.Fields.Where(field => field != roster))
            yield return CsvField.Of(field.Label.Zh + "：") + "," + CsvField.Of(Cell(field, record.Fields.Of(field.Name)));
    }

    private static string Cell(FormField field, FormValue? value) => value switch
    {
        null => "",
        FormFlag flag => flag.Value ? "是" : "否",
        FormText text when field.Codes is { } list => list.Read(text.Text) is [var code] ? code.Label.Zh : text.Text,
        FormText text => text.Text,
        FormNumber number => number.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        FormItems items => string.Join("；", items.Items.Select(item => Cell(field, item))),
        _ => "",
    };
}
