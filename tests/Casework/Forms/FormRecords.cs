using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Jiuye.Casework.Tests;

/// <summary>Random filled forms: right and wrong values, empty fields, fields that no form has, texts where groups belong.</summary>
internal static class FormRecords
{
    /// <summary>Every value that is written holds this mark, with the class of its field.</summary>
    internal static string Mark(ProtectionClass? of) => string.Create(CultureInfo.InvariantCulture, $"class-{(of is { } known ? (int)known : 9)}-");

    internal static Gen<(ServiceForm Form, FormRecord Record)> Any { get; } =
        from which in Gen.Choose(0, FormCatalogue.Shipped.Forms.Count - 1)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Of(FormCatalogue.Shipped.Forms[which], seed);

    private static (ServiceForm Form, FormRecord Record) Of(ServiceForm form, int seed)
    {
        var random = new Random(seed);
        return (form, new()
        {
            Form = form.Name,
            Subject = Mark(ProtectionClass.Official) + "subject",
            Officer = Mark(ProtectionClass.Official) + "officer",
            On = Filled.On,
            Fields = Group(form.Fields, random),
            Withheld = random.Next(4) == 0 ? [Mark(null)] : [],
            Documents = [new(Mark(ProtectionClass.Official) + "paper", 1, Group(form.Fields, random))],
        });
    }

    private static FormGroup Group(IReadOnlyList<FormField> fields, Random random)
    {
        var values = fields.Where(_ => random.Next(5) > 0).ToImmutableSortedDictionary(static field => field.Name, field => Value(field, random), StringComparer.Ordinal);
        return new(random.Next(4) == 0 ? values.SetItem("no_such_field", new FormText(Mark(null))) : values);
    }

    private static FormValue Value(FormField field, Random random) => random.Next(8) switch
    {
        // A text where a group belongs may hold anything that the group may.
        0 when field.Type == FieldType.Group => new FormText(Mark(field.Fields.Max(static inner => inner.Class))),
        0 => new FormItems([new FormText(Mark(field.Class)), new FormGroup(FormGroup.Empty.Fields.Add("no_such_field", new FormText(Mark(null))))]),
        _ when field.IsList => new FormItems([.. Enumerable.Range(0, random.Next(4)).Select(_ => One(field, random))]),
        _ => One(field, random),
    };

    private static FormValue One(FormField field, Random random) => field.Type == FieldType.Group
        ? Group(field.Fields, random)
        : new FormText(Mark(field.Class) + random.Next(1_000).ToString(CultureInfo.InvariantCulture));
}
