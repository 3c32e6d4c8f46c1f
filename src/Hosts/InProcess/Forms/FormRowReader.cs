using System.Collections.Immutable;
using System.Text.Json;
using Jiuye.Casework;

namespace Jiuye;

/// <summary>Turns one row of a file of filled forms into a record.</summary>
internal sealed class FormRowReader(ReadOptions options)
{
    private const int LongestName = 60;
    private const int MostCopies = 1_000;

    private readonly CommonFields common = new(options);

    /// <summary>The members that a row may have.</summary>
    internal static IReadOnlyList<string> Members { get; } = ["form", "subject", "on", "officer", "posting", "fields", "documents", "withheld"];

    internal RowFields Fields { get; } = new();

    internal FormRecord? Read(JsonElement row)
    {
        Fields.Begin(row);
        common.Begin(Fields, new());
        var withheld = Fields.Texts("withheld").ToImmutableSortedSet(StringComparer.Ordinal);
        var (form, on) = (Form(), common.RequiredDate("on"));
        var subject = withheld.Contains(FormRecord.Header) ? null : common.Id("subject");
        var posting = Fields.Take("posting") is null ? null : common.Id("posting");
        var fields = Group("fields");
        var documents = Documents();
        foreach (var property in row.EnumerateObject())
        {
            if (!Members.Contains(property.Name, StringComparer.Ordinal))
                Fields.Refuse(property.Name, "", "no such member", string.Join(", ", Members));
        }

        return Fields.Fault is null
            ? new() { Form = form!, On = on, Subject = subject, Officer = Fields.Text("officer") ?? "", Posting = posting is null ? null : new(posting), Fields = fields, Documents = documents, Withheld = withheld }
            : null;
    }

    private string? Form()
    {
        var form = Fields.Text("form");
        if (form is null || form.Length > LongestName)
            Fields.Refuse("form", "", form is null ? "missing" : "too long", "the name of a form (jiuye forms list)");
        return form;
    }

    private FormGroup Group(string name)
    {
        if (Fields.Take(name) is not { } value)
            return FormGroup.Empty;
        if (value.ValueKind == JsonValueKind.Object && Value(value) is FormGroup group)
            return group;
        Fields.Refuse(name, "", "not an object of texts, numbers, flags, lists and groups", "a JSON object");
        return FormGroup.Empty;
    }

    private ImmutableArray<PresentedDocument> Documents()
    {
        var documents = ImmutableArray.CreateBuilder<PresentedDocument>();
        var inner = new RowFields();
        foreach (var item in Fields.Objects("documents"))
        {
            inner.Begin(item);
            var (document, copies) = (inner.Text("document"), inner.Integer("copies", 1, MostCopies) ?? 1);
            var shows = inner.Take("shows") is { } shown ? Value(shown) as FormGroup : FormGroup.Empty;
            if (document is null || shows is null || inner.Fault is not null)
                Fields.Refuse("documents", "", "no paper", "objects with document, copies and shows");
            else
                documents.Add(new(document, copies, shows));
        }

        return documents.ToImmutable();
    }

    /// <summary>The value as written; null for JSON's null and for text that holds half a character.</summary>
    private static FormValue? Value(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                return JsonText.TryString(element, out var text) ? new FormText(text) : null;
            case JsonValueKind.Number:
                // What is too large for a decimal is kept as written, so that the check can say so.
                return element.TryGetDecimal(out var number) ? new FormNumber(number) : new FormText(element.GetRawText());
            case JsonValueKind.True or JsonValueKind.False:
                return new FormFlag(element.GetBoolean());
            case JsonValueKind.Array:
                return new FormItems([.. element.EnumerateArray().Select(Value).OfType<FormValue>()]);
            case JsonValueKind.Object:
                var fields = element.EnumerateObject().Select(static property => KeyValuePair.Create(property.Name, Value(property.Value)));
                return new FormGroup(fields.Where(static field => field.Value is not null).ToImmutableSortedDictionary(static field => field.Key, static field => field.Value!, StringComparer.Ordinal));
            default:
                return null;
        }
    }
}
