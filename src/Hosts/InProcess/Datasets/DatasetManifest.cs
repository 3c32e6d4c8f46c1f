using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What a dataset says of itself in <c>dataset.json</c>.</summary>
public sealed record DatasetManifest
{
    /// <summary>The file's name in the dataset's folder.</summary>
    public const string FileName = "dataset.json";

    private const int MostBytes = 1 << 20;

    /// <summary>What the dataset is called; the folder's name where the file does not say.</summary>
    public required string Name { get; init; }

    /// <summary>The policy by name, or the path of its file relative to the dataset's folder.</summary>
    public required string Policy { get; init; }

    /// <summary>The districts that the dataset covers; empty where it does not say.</summary>
    public IReadOnlyList<DistrictCode> Districts { get; init; } = [];

    /// <summary>The day as of which everything is judged; null where the caller has to say.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Where the data came from; empty where not said.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Under which licence it may be used; empty where not said.</summary>
    public string Licence { get; init; } = "";

    /// <summary>Reads the manifest of a dataset's folder.</summary>
    /// <exception cref="DatasetException">The folder or the file is missing, or a field is at fault; the message names it, its value and what was expected.</exception>
    public static DatasetManifest Read(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        if (!Directory.Exists(folder))
            throw new DatasetException(folder, "there is no such folder; a dataset is a folder with dataset.json and postings.jsonl (docs/datasets.md)");
        var path = Path.Combine(folder, FileName);
        using var document = Parse(path);
        var fields = new RowFields();
        fields.Begin(document.RootElement);
        var manifest = new DatasetManifest
        {
            Name = fields.Text("name") ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))),
            Policy = fields.Text("policy") ?? "",
            Districts = ReadDistricts(fields),
            AsOf = ReadDay(fields),
            Origin = fields.Text("origin") ?? "",
            Licence = fields.Text("licence") ?? "",
        };
        if (manifest.Policy.Length == 0)
            fields.Refuse("policy", "", "missing", $"the name of a policy ({string.Join(", ", Vocabulary.Policy.Names)}) or of a policy file in the folder");
        return fields.Fault is { } fault
            ? throw new DatasetException(path, $"{fault.Field} '{fault.Value}': {fault.Reason}; expected {fault.Expected}")
            : manifest;
    }

    private static JsonDocument Parse(string path)
    {
        using var stream = DatasetStream.Open(path, DatasetLimits.Default with { FileBytes = MostBytes });
        try
        {
            var document = JsonDocument.Parse(stream, new() { AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return document;
            document.Dispose();
            throw new DatasetException(path, "holds no JSON object; expected {\"name\": …, \"policy\": …, \"as_of\": …}");
        }
        catch (JsonException cause)
        {
            throw new DatasetException(path, $"is no JSON: {cause.Message}", cause);
        }
    }

    private static List<DistrictCode> ReadDistricts(RowFields fields)
    {
        var codes = new List<DistrictCode>();
        foreach (var text in fields.Texts("districts"))
        {
            if (DistrictCode.TryParse(text, out var code) && DistrictGazetteer.Prc2023.Contains(code.County))
                codes.Add(code);
            else
                fields.Refuse("districts", text, "unknown code", "district codes that GB/T 2260 holds, such as 440103");
        }

        return codes;
    }

    private static DateOnly? ReadDay(RowFields fields)
    {
        if (fields.Text("as_of") is not { } text)
            return null;
        if (DateText.Read(text).TryGet(out var day, out var reason))
            return day;
        fields.Refuse("as_of", text, "no date", reason.Expected);
        return null;
    }
}
