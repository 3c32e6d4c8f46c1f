using System.Collections.Immutable;
using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests;

/// <summary>Forms filled with values that nobody bears: the ID numbers are of a place that does not exist.</summary>
internal static class Filled
{
    internal static DateOnly On { get; } = new(2018, 9, 3);

    internal static ServiceForm Form(string policy, string name) =>
        FormCatalogue.Shipped.Find(Policy.Named(policy), name) ?? throw new ArgumentException($"{policy} has no form {name}.", nameof(name));

    /// <summary>A record in which every field and every paper is there and right.</summary>
    internal static FormRecord Record(ServiceForm form, string subject = "s1", DateOnly? on = null) => new()
    {
        Form = form.Name,
        Subject = subject,
        On = on ?? On,
        Fields = Group(form.Fields),
        Documents = [.. form.Documents.Select(static paper => new PresentedDocument(paper.AnyOf[0], paper.Copies, FormGroup.Empty))],
    };

    /// <summary>The record with another value in a field; a dot leads into the first entry of a group.</summary>
    internal static FormRecord With(this FormRecord record, string path, FormValue? value) => record with { Fields = Set(record.Fields, path.Split('.'), value) };

    internal static FormRecord Without(this FormRecord record, string path) => record with { Fields = Set(record.Fields, path.Split('.'), null) };

    internal static FormRecord With(this FormRecord record, string path, string text) => record.With(path, new FormText(text));

    internal static FormRecord With(this FormRecord record, string path, bool flag) => record.With(path, new FormFlag(flag));

    internal static FormRecord With(this FormRecord record, string path, decimal number) => record.With(path, new FormNumber(number));

    internal static IReadOnlyList<FormFinding> Findings(ServiceForm form, FormRecord record) => new FormCheck(FormCatalogue.Shipped).Check(form, record, new(2026, 3, 31));

    internal static IReadOnlyList<FormFinding> Faults(ServiceForm form, FormRecord record) => [.. Findings(form, record).Where(static finding => finding.IsFault)];

    /// <summary>An ID number of the place 000000, which is none, with the check digit that belongs to it.</summary>
    internal static string IdNumberOf(int person, DateOnly birth)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"000000{birth:yyyyMMdd}{person:000}");
        return digits + IdNumber.CheckDigit(digits);
    }

    private static FormGroup Group(IReadOnlyList<FormField> fields) =>
        new(fields.ToImmutableSortedDictionary(static field => field.Name, field => Value(field), StringComparer.Ordinal));

    private static FormValue Value(FormField field) =>
        field.IsList ? new FormItems([.. Enumerable.Range(0, field.Fewest).Select(_ => One(field))]) : One(field);

    private static FormValue One(FormField field) => field.Type switch
    {
        FieldType.Text => new FormText("示例文字"),
        FieldType.Number or FieldType.Whole => new FormNumber(field.Least ?? 1),
        FieldType.Money => new FormNumber(3_000),
        FieldType.Date => new FormText("2018-09-03"),
        FieldType.Flag => new FormFlag(true),
        FieldType.Code => new FormText(field.Codes!.Codes[0].Code),
        FieldType.IdNumber => new FormText(IdNumberOf(1, new(1970, 5, 1))),
        FieldType.Phone => new FormText("010-00000000"),
        FieldType.Age => new FormNumber(48),
        FieldType.Place => new FormText("110113"),
        FieldType.Group => Group(field.Fields),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.Type, "No type."),
    };

    private static FormGroup Set(FormGroup group, string[] path, FormValue? value)
    {
        if (path.Length == 1)
            return new(value is null ? group.Fields.Remove(path[0]) : group.Fields.SetItem(path[0], value));
        var inner = group.Fields[path[0]] switch
        {
            FormItems items => items with { Items = items.Items.SetItem(0, Set((FormGroup)items.Items[0], path[1..], value)) },
            FormGroup one => (FormValue)Set(one, path[1..], value),
            _ => throw new ArgumentException($"{path[0]} is no group.", nameof(path)),
        };
        return new(group.Fields.SetItem(path[0], inner));
    }
}
