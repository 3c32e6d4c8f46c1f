using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What a night is made of: the dataset's files with their hashes, the policy, the day, and the identity over all of these.</summary>
internal sealed class NightInputs
{
    private NightInputs(NightlyOptions options, DatasetFolder dataset, Policy policy, DateOnly asOf, IReadOnlyList<FileRecord> files)
    {
        Options = options;
        Dataset = dataset;
        Policy = policy;
        AsOf = asOf;
        Files = files;
        FormerRanking = FormerOf(options);
        Reader = LexiconFile.Reader(dataset.Lexicon);
        (Profiling, ProfilingFile) = Beside(options.Profiling, policy);
        Identity = Hash(new
        {
            Version,
            AsOf = asOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Policy = policy.Fingerprint,
            options.Top,
            Profiling = ProfilingFile?.Sha256,
            files,
            Former = FormerRanking is { } former ? Convert.ToHexStringLower(SHA256.HashData(former)) : null,
        });
    }

    /// <summary>The program's version; results of another version are not resumed.</summary>
    internal static string Version { get; } = typeof(NightInputs).Assembly.GetName().Version!.ToString(3);

    internal NightlyOptions Options { get; }

    internal DatasetFolder Dataset { get; }

    internal DatasetManifest Manifest => Dataset.Manifest;

    internal Policy Policy { get; }

    internal DateOnly AsOf { get; }

    internal IReadOnlyList<FileRecord> Files { get; }

    internal string Identity { get; }

    /// <summary>The file of the learned ranking that served before, read before anything is moved; null where none did.</summary>
    internal byte[]? FormerRanking { get; }

    /// <summary>The model beside the points card; null where there is none.</summary>
    internal ProfilingModel? Profiling { get; }

    /// <summary>Its file.</summary>
    internal FileRecord? ProfilingFile { get; }

    /// <summary>What reads the night's texts: with the dataset's own words, where it has any.</summary>
    internal JobTextReader Reader { get; }

    internal static NightInputs Open(NightlyOptions options, IProgress<StepProgress>? progress, CancellationToken cancellation)
    {
        var dataset = DatasetFolder.Open(options.Dataset);
        var policy = options.Policy ?? PolicyOf(dataset);
        var files = new List<FileRecord>();
        foreach (var file in dataset.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(new("inputs", files.Count, null, "files"));
            files.Add(FileRecord.Of(dataset.Folder, Path.GetFileName(file)));
        }

        var asOf = options.AsOf ?? dataset.Manifest.AsOf
            ?? throw new DatasetException(Path.Combine(dataset.Folder, DatasetManifest.FileName), "as_of is missing; expected the day that the records describe, such as 2026-03-31, or --as-of");
        return new(options, dataset, policy, asOf, files);
    }

    // A kill between the two renames of the last run left its results beside: they are the last ones until they are put back.
    private static byte[]? FormerOf(NightlyOptions options)
    {
        var output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Output));
        string[] places = options.FormerRanking is { } named ? [Path.GetFullPath(named)] : [Path.Combine(output, RankingStep.ModelFile), Path.Combine(output + ".previous", RankingStep.ModelFile)];
        return places.FirstOrDefault(File.Exists) is { } file ? File.ReadAllBytes(file) : null;
    }

    private static (ProfilingModel?, FileRecord?) Beside(string? path, Policy policy)
    {
        if (path is null)
            return (null, null);
        try
        {
            return (ProfilingModel.Read(path, policy.Profiling), FileRecord.Of(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path)));
        }
        catch (InvalidDataException wrong)
        {
            throw new NightlyException(wrong.Message, wrong);
        }
    }

    private static Policy PolicyOf(DatasetFolder dataset)
    {
        var name = dataset.Manifest.Policy;
        var beside = Path.Combine(dataset.Folder, name);
        var manifest = Path.Combine(dataset.Folder, DatasetManifest.FileName);
        if (!Policy.Names.Contains(name) && !File.Exists(beside))
            throw new DatasetException(manifest, $"policy '{name}': unknown; expected one of {string.Join(", ", Policy.Names)}, or a policy file beside the manifest");
        return Policy.Names.Contains(name) ? Policy.Named(name) : Policy.Load(beside);
    }

    private static string Hash<T>(T of) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(of))));
}
