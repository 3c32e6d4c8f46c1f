using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Reads the forms of one jurisdiction's file.</summary>
internal sealed class FormReader(IReadOnlyDictionary<string, FormCodeList> codes, IReadOnlyDictionary<string, FormCode> documents)
{
    private const int MostCopies = 20;
    private const int MostEntries = 1_000;

    internal IReadOnlyList<ServiceForm> Read(CatalogueElement root)
    {
        var jurisdiction = root.Text("jurisdiction");
        root.TextOrNull("about");
        var elements = root.Objects("forms");
        if (elements.Count == 0)
            root.Refuse("forms", "a list of at least one form");
        var forms = elements.Select(element => Form(element, jurisdiction)).ToList();
        foreach (var (form, element) in forms.Zip(elements))
        {
            if (forms.Count(other => other.Name == form.Name) > 1)
                element.Refuse("name", "a name of its own in the file");
            foreach (var name in form.Contents.SelectMany(static content => content.Forms).Concat(form.Opening?.ByForms ?? []).Concat(form.MoreWhenForm is { } more ? [more] : []))
            {
                if (!forms.Exists(other => other.Name == name))
                    element.Faults.Add(element.Path, name, "the name of a form of this file");
            }
        }

        return forms;
    }

    private ServiceForm Form(CatalogueElement element, string jurisdiction)
    {
        var fields = Fields(element);
        var roster = element.TextOrNull("roster");
        var form = new ServiceForm
        {
            Name = element.Name(),
            Title = element.Label(),
            Jurisdiction = jurisdiction,
            Articles = element.Texts("articles"),
            Rows = element.Texts("rows"),
            About = element.Word<FormSubject>("about") ?? FormSubject.Person,
            Opening = element.Object("opened") is { } opened ? Opening(opened) : null,
            Fields = fields,
            Documents = [.. element.Objects("documents").Select(document => Document(document, fields))],
            Contents = [.. element.Objects("contents").Select(Content)],
            Roster = roster is null ? null : fields.FirstOrDefault(field => field.Name == roster && field is { Type: FieldType.Group, IsList: true }),
            MoreWhenForm = element.TextOrNull("more_when_form"),
            Note = element.Note(),
        };
        if (!element.Has("about"))
            element.Refuse("about", "one of " + EnumWords<FormSubject>.Expected);
        if (form.Articles.Count == 0)
            element.Refuse("articles", "at least one article");
        if (form.Rows.Any(static row => !IsRow(row)))
            element.Refuse("rows", "rows such as \"R-007\"");
        if (fields.Count == 0 && form.Contents.Count == 0)
            element.Refuse("fields", "at least one field, or contents");
        if (roster is not null && form.Roster is null)
            element.Refuse("roster", "the name of a field that is a list of groups");
        element.RefuseOthers();
        return form;
    }

    private List<FormField> Fields(CatalogueElement owner)
    {
        var elements = owner.Objects("fields");
        var fields = elements.Select(Field).ToList();
        foreach (var (field, element) in fields.Zip(elements))
        {
            if (fields.Count(other => other.Name == field.Name) > 1)
                element.Refuse("name", "a name of its own among the fields beside it");
            CheckCondition(element, field.When, fields);
        }

        return fields;
    }

    private FormField Field(CatalogueElement element)
    {
        var type = element.Word<FieldType>("type");
        var inner = type == FieldType.Group ? Fields(element) : [];
        var list = element.TextOrNull("codes");
        var field = new FormField
        {
            Name = element.Name(),
            Label = element.Label(),
            Type = type ?? FieldType.Text,
            Class = element.Word<ProtectionClass>("class") ?? ProtectionClass.Sensitive,
            IsRequired = element.Flag("required"),
            When = Condition(element),
            IsList = element.Flag("list"),
            Fewest = element.Whole("fewest", 1, 1, MostEntries),
            Least = element.Number("least"),
            Most = element.Number("most"),
            IsPast = element.Flag("past"),
            MustBeTrue = element.Flag("must_be_true"),
            Codes = list is null ? null : codes.GetValueOrDefault(list),
            Fields = inner,
            Item = element.Has("item") ? element.Whole("item", 1, 1, 100) : null,
        };
        Check(element, field, type, list);
        element.RefuseOthers();
        return field;
    }

    private static void Check(CatalogueElement element, FormField field, FieldType? type, string? list)
    {
        if (type is null && !element.Has("type"))
            element.Refuse("type", "one of " + EnumWords<FieldType>.Expected);
        if (!element.Has("class"))
            element.Refuse("class", "one of " + EnumWords<ProtectionClass>.Expected);
        if ((type == FieldType.Code) != (list is not null) || (list is not null && field.Codes is null))
            element.Refuse("codes", "the name of a list of codes, for a field of type code and no other");
        if (type == FieldType.Group && field.Fields.Count == 0)
            element.Refuse("fields", "the fields of the group");
        // An ID number, a telephone or an address that a file calls open would be published.
        if (type is FieldType.IdNumber && field.Class != ProtectionClass.Sensitive)
            element.Refuse("class", "sensitive, for an ID number");
        if (type is FieldType.Group && field.Fields.Any(inner => inner.Class < field.Class))
            element.Refuse("class", "a class that is no higher than that of any field in the group");
        if (field.Least > field.Most)
            element.Refuse("least", "a least that is not above the most");
        if (field.MustBeTrue && type != FieldType.Flag)
            element.Refuse("must_be_true", "a field of type flag");
        if (field.IsPast && type != FieldType.Date)
            element.Refuse("past", "a field of type date");
    }

    private static FieldCondition? Condition(CatalogueElement owner)
    {
        if (owner.Object("when") is not { } element)
            return null;
        var condition = new FieldCondition(element.Name("field"), element.Text("is"));
        element.RefuseOthers();
        return condition;
    }

    private static void CheckCondition(CatalogueElement element, FieldCondition? condition, IReadOnlyList<FormField> beside)
    {
        if (condition is null)
            return;
        var field = beside.FirstOrDefault(field => field.Name == condition.Field);
        var isKnown = field switch
        {
            { Type: FieldType.Flag } => condition.Is is "true" or "false",
            { Type: FieldType.Code, Codes: { } list } => list.Codes.Any(code => code.Code == condition.Is),
            _ => false,
        };
        if (!isKnown)
            element.Refuse("when", "a flag or a field of codes beside it, and a value that it can have");
    }

    private static FormOpening Opening(CatalogueElement element)
    {
        var within = element.TextOrNull("within");
        var opening = new FormOpening
        {
            ByEvents = element.Words<CaseEventKind>("by"),
            ByForms = element.Texts("by_forms"),
            IsEach = element.Flag("each"),
            OnlyRecognised = element.Flag("only_recognised"),
            Within = within is null ? null : PolicyParameters.Find(within) as PolicyParameter<Deadline>,
            Words = element.Has("words_zh") || element.Has("words_en") ? Words(element) : null,
        };
        if (within is not null && opening.Words is not null)
            element.Refuse("within", "either a term of the policy or words in its place");
        if (within is not null && opening.Within is null)
            element.Refuse("within", "the name of a policy parameter that is a deadline");
        if (opening.ByEvents.Count == 0 && opening.ByForms.Count == 0)
            element.Refuse("by", "an entry of the ledger or a form that makes it due");
        element.RefuseOthers();
        return opening;
    }

    private static Bilingual? Words(CatalogueElement element)
    {
        var (chinese, english) = (element.Text("words_zh"), element.Text("words_en"));
        return chinese.Length > 0 && english.Length > 0 ? new(chinese, english) : null;
    }

    private FormDocument Document(CatalogueElement element, IReadOnlyList<FormField> fields)
    {
        var document = new FormDocument(element.Texts("any_of"), !element.Flag("wanted"), Condition(element), element.Whole("copies", 1, 1, MostCopies));
        if (document.AnyOf.Count == 0 || document.AnyOf.Any(name => !documents.ContainsKey(name)))
            element.Refuse("any_of", "one or more of " + string.Join(", ", documents.Keys.Order(StringComparer.Ordinal)));
        CheckCondition(element, document.When, fields);
        element.RefuseOthers();
        return document;
    }

    private static LedgerContent Content(CatalogueElement element)
    {
        var content = new LedgerContent
        {
            What = element.Label(),
            Events = element.Words<CaseEventKind>("events"),
            Forms = element.Texts("forms"),
            IsMore = element.Flag("more"),
            IsRest = element.Flag("rest"),
        };
        if (content.Events.Count == 0 && content.Forms.Count == 0 && !content.IsRest)
            element.Refuse("events", "entries or forms that belong to the item");
        element.RefuseOthers();
        return content;
    }

    private static bool IsRow(string text) =>
        text.Length == 5 && text.StartsWith("R-", StringComparison.Ordinal) && text.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;
}
