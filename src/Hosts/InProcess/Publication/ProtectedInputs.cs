using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;

namespace Jiuye;

/// <summary>The tables of a release with what the policy withholds taken out, as files for the time that the release is made.</summary>
/// <remarks>A release carries its own inputs, so these must not hold what its tables withhold. Files of which nothing is withheld stay as they are.</remarks>
internal sealed class ProtectedInputs : IDisposable
{
    private readonly DirectoryInfo folder;

    private ProtectedInputs(DirectoryInfo folder, ReleaseTask task, ProtectedTables tables) => (this.folder, Task, Tables) = (folder, task, tables);

    /// <summary>The release of the protected tables.</summary>
    internal ReleaseTask Task { get; }

    /// <summary>What was withheld.</summary>
    internal ProtectedTables Tables { get; }

    /// <summary>Protects the tables of all files together.</summary>
    /// <exception cref="DatasetException">A file can't be read, or an earlier release gives away what must be withheld.</exception>
    internal static ProtectedInputs Of(ReleaseTask task)
    {
        var files = task.Tables.Select(TableFile.Read).ToArray();
        var shown = TableProtection.Protect([.. files.SelectMany(static tables => tables)], TableProtectionSettings.From(task.Policy.Publication), [.. task.Released.SelectMany(TableFile.Read)]);
        if (shown.Unprotected is [var first, ..])
            throw new DatasetException(task.Tables[0], $"{shown.Unprotected.Count} withheld figures follow from what was published before, the first in {first.Sentence}; expected coarser tables, or none");
        var folder = Directory.CreateTempSubdirectory("jiuye-protected-");
        var (names, at) = (new List<string>(), 0);
        for (var file = 0; file < files.Length; file++)
        {
            StatisticalTable[] tables = [.. shown.Tables.Skip(at).Take(files[file].Count)];
            at += tables.Length;
            names.Add(tables.Zip(files[file]).All(static pair => ReferenceEquals(pair.First, pair.Second)) ? task.Tables[file] : Write(folder, file, tables));
        }

        return new(folder, task with { Tables = names }, shown);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Write(DirectoryInfo folder, int number, IReadOnlyList<StatisticalTable> tables)
    {
        var path = Path.Combine(folder.FullName, FormattableString.Invariant($"{number}.json"));
        using var stream = File.Create(path);
        StatisticalTableJson.Write(tables, stream);
        return path;
    }
}
