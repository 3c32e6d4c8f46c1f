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
            if (NameOf(property) is not { } name || !Members.Contains(name, StringComparer.Ordinal))
                Fields.Refuse(FormFinding.Withheld, "", "no such member", string.Join(", ", Members));
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

    /// <summary>The value as written; null for JSON's null. A text that holds half a character refuses the row: it can't be written again.</summary>
    private FormValue? Value(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                if (JsonText.TryString(element, out var text))
                    return new FormText(text);
                RefuseHalfCharacter();
                return null;
            case JsonValueKind.Number:
                // What is too large for a decimal is kept as written, so that the check can say so.
                return element.TryGetDecimal(out var number) ? new FormNumber(number) : new FormText(element.GetRawText());
            case JsonValueKind.True or JsonValueKind.False:
                return new FormFlag(element.GetBoolean());
            case JsonValueKind.Array:
                // An empty entry keeps its place, so that findings name the entry that a person counts to.
                return new FormItems([.. element.EnumerateArray().Select(item => Value(item) ?? FormGroup.Empty)]);
            case JsonValueKind.Object:
                return GroupOf(element);
            default:
                return null;
        }
    }

    private FormGroup GroupOf(JsonElement element)
    {
        var fields = ImmutableSortedDictionary.CreateBuilder<string, FormValue>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (NameOf(property) is not { } name)
                RefuseHalfCharacter();
            else if (Value(property.Value) is { } value)
                fields[name] = value;
        }

        return new(fields.ToImmutable());
    }

    private void RefuseHalfCharacter() => Fields.Refuse("fields", "", "holds half a character (a lone surrogate)", "Unicode text");

    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            // The parser takes such escapes; only turning them into characters shows that they are half ones. The caller refuses the row.
            return null;
        }
    }
}
