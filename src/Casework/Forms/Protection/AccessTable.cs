using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Jiuye.Casework;

/// <summary>Who may read what: for every role the highest class of field it sees, and the forms that are made out to a role and so show it more.</summary>
/// <remarks>The seeds demand the protection (002 Art. 51 para 2) and name no roles; the shipped table is this project's proposal, and a city writes its own. Immutable and thread-safe.</remarks>
public sealed class AccessTable
{
    private const string AccessFile = "access.json";

    private static readonly Lazy<AccessTable> Embedded = new(static () => Read("forms/" + AccessFile, FormCatalogue.Resource(AccessFile)));

    private readonly FrozenDictionary<AccessRole, ProtectionClass> roles;
    private readonly FrozenDictionary<(AccessRole Role, string Form), ProtectionClass> forms;

    private AccessTable(Dictionary<AccessRole, ProtectionClass> roles, Dictionary<(AccessRole Role, string Form), ProtectionClass> forms, string source)
    {
        this.roles = roles.ToFrozenDictionary();
        this.forms = forms.ToFrozenDictionary();
        Source = source;
    }

    /// <summary>The table that travels with the library.</summary>
    public static AccessTable Shipped => Embedded.Value;

    /// <summary>Who says so.</summary>
    public string Source { get; }

    /// <summary>Reads a table.</summary>
    /// <exception cref="InvalidDataException">The file is at fault: a role is missing, or anything is unknown; every fault is named.</exception>
    /// <exception cref="IOException">The file is missing or can't be read.</exception>
    public static AccessTable Load(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Read(Path.GetFileName(path), File.ReadAllText(path, Encoding.UTF8));
    }

    /// <summary>The highest class of field that a role sees on a form.</summary>
    public ProtectionClass Highest(AccessRole role, ServiceForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return forms.TryGetValue((role, form.Name), out var named) ? named : roles[role];
    }

    /// <summary>The record as a role may read it: fields above its class are taken out and named in <see cref="FormRecord.Withheld"/>, whether or not they were filled.</summary>
    /// <remarks>Redacting twice gives what redacting once gives. A field that the form does not know has no class and is shown to nobody but those who see every class.</remarks>
    /// <exception cref="ArgumentException">The record is of another form.</exception>
    public FormRecord Redact(ServiceForm form, FormRecord record, AccessRole role)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(record);
        if (record.Form != form.Name)
            throw new ArgumentException($"A record of '{record.Form}' can't be redacted as '{form.Name}'.", nameof(record));
        var highest = Highest(role, form);
        // What a source wrote there that is no path of the form goes: it might be anything.
        var withheld = ImmutableSortedSet.CreateRange(StringComparer.Ordinal, record.Withheld.Intersect(Paths(form.Fields, "").Append(FormRecord.Header).Append(FormRecord.Papers))).ToBuilder();
        var fields = Group(form.Fields, record.Fields, "", highest, withheld);
        var seesHeader = highest >= ProtectionClass.Official;
        if (!seesHeader)
            withheld.UnionWith([FormRecord.Header, FormRecord.Papers]);
        return record with
        {
            Subject = seesHeader ? record.Subject : null,
            Officer = seesHeader ? record.Officer : "",
            Posting = seesHeader ? record.Posting : null,
            Fields = fields,
            Documents = seesHeader ? [.. record.Documents.Select(shown => shown with { Shows = Group(form.Fields, shown.Shows, "", highest, withheld) })] : [],
            Withheld = withheld.ToImmutable(),
        };
    }

    private static FormGroup Group(IReadOnlyList<FormField> fields, FormGroup values, string path, ProtectionClass highest, ImmutableSortedSet<string>.Builder withheld)
    {
        var kept = ImmutableSortedDictionary.CreateBuilder<string, FormValue>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            if (field.Class > highest)
            {
                withheld.Add(path + field.Name);
                continue;
            }

            WithholdInner(field, path, highest, withheld);
            if (values.Fields.TryGetValue(field.Name, out var value))
                kept[field.Name] = Value(field, value, path, highest, withheld);
        }

        if (highest == ProtectionClass.Sensitive)
        {
            foreach (var (name, value) in values.Fields)
                kept.TryAdd(name, value);
        }

        return new(kept.ToImmutable());
    }

    private static FormValue Value(FormField field, FormValue value, string path, ProtectionClass highest, ImmutableSortedSet<string>.Builder withheld) => value switch
    {
        FormGroup group => Group(field.Fields, group, path + field.Name + ".", highest, withheld),
        FormItems items => new FormItems([.. items.Items.Select(item => Value(field, item, path, highest, withheld))]),
        // A text in the place of a group has no classes of its own: it goes where any field of the group would.
        _ when field.Type == FieldType.Group && field.Fields.Any(inner => inner.Class > highest) => FormGroup.Empty,
        _ => value,
    };

    // An empty list names its withheld columns too: what is withheld depends on the form and the role, never on what is filled.
    private static void WithholdInner(FormField field, string path, ProtectionClass highest, ImmutableSortedSet<string>.Builder withheld)
    {
        foreach (var inner in field.Fields)
        {
            if (inner.Class > highest)
                withheld.Add(path + field.Name + "." + inner.Name);
            else
                WithholdInner(inner, path + field.Name + ".", highest, withheld);
        }
    }

    private static IEnumerable<string> Paths(IReadOnlyList<FormField> fields, string path) =>
        fields.SelectMany(field => Paths(field.Fields, path + field.Name + ".").Prepend(path + field.Name));

    /// <summary>Reads a table from a text.</summary>
    internal static AccessTable Read(string origin, string json)
    {
        var faults = new CatalogueFaults(origin);
        var root = CatalogueElement.Root(json, faults);
        root.TextOrNull("about");
        var source = root.Text("source");
        var roles = new Dictionary<AccessRole, ProtectionClass>();
        foreach (var element in root.Objects("roles"))
            AddRole(element, roles);
        foreach (var role in Enum.GetValues<AccessRole>().Where(role => !roles.ContainsKey(role)))
            faults.Add("$.roles", "nothing for " + EnumWords<AccessRole>.Of(role), "the highest class that every role sees");
        var forms = new Dictionary<(AccessRole, string), ProtectionClass>();
        foreach (var element in root.Objects("forms"))
            AddForm(element, forms);
        root.RefuseOthers();
        faults.ThrowIfAny();
        return new(roles, forms, source);
    }

    private static void AddRole(CatalogueElement element, Dictionary<AccessRole, ProtectionClass> roles)
    {
        if (element.Word<AccessRole>("role") is not { } role || element.Word<ProtectionClass>("highest") is not { } highest || !roles.TryAdd(role, highest))
            element.Refuse("role", "a role once, with the highest class it sees: " + EnumWords<AccessRole>.Expected);
        element.TextOrNull("why");
        element.RefuseOthers();
    }

    private static void AddForm(CatalogueElement element, Dictionary<(AccessRole, string), ProtectionClass> forms)
    {
        var name = element.Name("form");
        if (element.Word<AccessRole>("role") is not { } role || element.Word<ProtectionClass>("highest") is not { } highest || !forms.TryAdd((role, name), highest))
            element.Refuse("role", "a role once a form, with the highest class it sees");
        element.TextOrNull("why");
        element.RefuseOthers();
    }
}
