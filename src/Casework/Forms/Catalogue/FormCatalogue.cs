using System.Collections.Frozen;
using System.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The forms of the jurisdictions, with the lists of codes and of papers that they use.</summary>
/// <remarks>Immutable and safe for any number of threads. The files stand in datasets/forms; docs/forms.md describes them.</remarks>
public sealed class FormCatalogue
{
    private const string ResourceFolder = "forms/";
    private const string CodesFile = "codes.json";
    private const string AccessFile = "access.json";

    private static readonly Lazy<FormCatalogue> Embedded = new(ReadEmbedded);

    private readonly FrozenDictionary<string, FormCodeList> codes;
    private readonly IReadOnlyList<ServiceForm> forms;

    private FormCatalogue(IReadOnlyDictionary<string, FormCodeList> codes, IReadOnlyDictionary<string, FormCode> documents, IReadOnlyList<ServiceForm> forms)
    {
        this.codes = codes.ToFrozenDictionary(StringComparer.Ordinal);
        Documents = documents;
        this.forms = forms;
    }

    /// <summary>The catalogue that travels with the library: the forms of the five seeds.</summary>
    public static FormCatalogue Shipped => Embedded.Value;

    /// <summary>Every form, jurisdiction by jurisdiction in ordinal order, in the order of the files.</summary>
    public IReadOnlyList<ServiceForm> Forms => forms;

    /// <summary>The kinds of paper, by name.</summary>
    public IReadOnlyDictionary<string, FormCode> Documents { get; }

    /// <summary>The lists of codes, by name.</summary>
    public IReadOnlyDictionary<string, FormCodeList> CodeLists => codes;

    /// <summary>The forms that a policy asks for: its own, or else those of the nearest policy that it extends; empty where none of them has any.</summary>
    public IReadOnlyList<ServiceForm> Of(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        foreach (var name in policy.Bases.Prepend(policy.Name))
        {
            var own = forms.Where(form => form.Jurisdiction == name).ToList();
            if (own.Count > 0)
                return own;
        }

        return [];
    }

    /// <summary>A form by name; null where the policy asks for none of that name.</summary>
    public ServiceForm? Find(Policy policy, string name) => Of(policy).FirstOrDefault(form => form.Name == name);

    /// <summary>The catalogue with the forms of a file beside these; those of the same jurisdiction are replaced as a whole.</summary>
    /// <exception cref="InvalidDataException">The file is at fault; every fault is named with place, value and what was expected.</exception>
    /// <exception cref="IOException">The file is missing or can't be read.</exception>
    public FormCatalogue With(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return With(Path.GetFileName(path), File.ReadAllText(path, Encoding.UTF8));
    }

    /// <summary>The catalogue with the forms of a text beside these.</summary>
    /// <param name="origin">What faults call the text.</param>
    /// <param name="json">The text.</param>
    /// <exception cref="InvalidDataException">The text is at fault.</exception>
    internal FormCatalogue With(string origin, string json)
    {
        var faults = new CatalogueFaults(origin);
        var root = CatalogueElement.Root(json, faults);
        var own = new Dictionary<string, FormCodeList>(codes, StringComparer.Ordinal);
        var papers = new Dictionary<string, FormCode>(Documents, StringComparer.Ordinal);
        ReadCodes(root, own, papers);
        var read = new FormReader(own, papers).Read(root);
        root.RefuseOthers();
        faults.ThrowIfAny();
        var jurisdiction = read[0].Jurisdiction;
        return new(own, papers, [.. forms.Where(form => form.Jurisdiction != jurisdiction).Concat(read).OrderBy(static form => form.Jurisdiction, StringComparer.Ordinal)]);
    }

    /// <summary>The text of an embedded file.</summary>
    internal static string Resource(string name)
    {
        using var stream = typeof(FormCatalogue).Assembly.GetManifestResourceStream(ResourceFolder + name)
            ?? throw new InvalidOperationException($"The resource {ResourceFolder}{name} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static FormCatalogue ReadEmbedded()
    {
        var (codes, documents) = (new Dictionary<string, FormCodeList>(StringComparer.Ordinal), new Dictionary<string, FormCode>(StringComparer.Ordinal));
        var faults = new CatalogueFaults(ResourceFolder + CodesFile);
        var root = CatalogueElement.Root(Resource(CodesFile), faults);
        ReadCodes(root, codes, documents);
        root.RefuseOthers();
        faults.ThrowIfAny();
        var catalogue = new FormCatalogue(codes, documents, []);
        var files = typeof(FormCatalogue).Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(ResourceFolder, StringComparison.Ordinal))
            .Select(static name => name[ResourceFolder.Length..])
            .Where(static name => name is not (CodesFile or AccessFile));
        return files.Order(StringComparer.Ordinal).Aggregate(catalogue, static (read, name) => read.With(ResourceFolder + name, Resource(name)));
    }

    private static void ReadCodes(CatalogueElement root, Dictionary<string, FormCodeList> codes, Dictionary<string, FormCode> documents)
    {
        root.TextOrNull("about");
        foreach (var element in root.Objects("lists"))
        {
            var list = new FormCodeList(element.Name(), element.Label(), element.Text("source"), Codes(element));
            if (list.Codes.Count == 0 || !codes.TryAdd(list.Name, list))
                element.Refuse("name", "a name of its own, with at least one code");
            element.RefuseOthers();
        }

        foreach (var element in root.Objects("documents"))
        {
            var document = new FormCode(element.Name("code"), element.Label());
            if (!documents.TryAdd(document.Code, document))
                element.Refuse("code", "a code of its own");
            element.RefuseOthers();
        }
    }

    private static List<FormCode> Codes(CatalogueElement list)
    {
        var read = new List<FormCode>();
        foreach (var element in list.Objects("codes"))
        {
            var code = new FormCode(element.Name("code"), element.Label());
            if (read.Exists(other => other.Code == code.Code))
                element.Refuse("code", "a code of its own in the list");
            read.Add(code);
            element.RefuseOthers();
        }

        return read;
    }
}
