using System.Security.Cryptography;
using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;

namespace Jiuye;

/// <summary>The tables of a release with what the policy withholds taken out, as files for the time that the release is made.</summary>
/// <remarks>A release carries its own inputs, so these must not hold what its tables withhold. Files of which nothing is withheld stay as they are.</remarks>
internal sealed class ProtectedInputs : IDisposable
{
    private readonly DirectoryInfo folder;

    private ProtectedInputs(DirectoryInfo folder, ReleaseTask task) => (this.folder, Task) = (folder, task);

    /// <summary>The release of the protected tables.</summary>
    internal ReleaseTask Task { get; }

    /// <summary>Protects the tables of all files together.</summary>
    /// <exception cref="DatasetException">A file can't be read, or an earlier release gives away what must be withheld.</exception>
    internal static ProtectedInputs Of(ReleaseTask task, Action<string>? leftOut = null)
    {
        var files = task.Tables.Select(TableFile.Read).ToArray();
        foreach (var list in files.SelectMany(static tables => tables).Where(static table => table.ListsPersons))
            leftOut?.Invoke(list.Name);
        StatisticalTable[][] kept = [.. files.Select(static tables => tables.Where(static table => !table.ListsPersons).ToArray())];
        if (kept.All(static tables => tables.Length == 0))
            throw new DatasetException(task.Tables[0], "holds nothing but lists of persons, which are for the office; expected a table of counts");
        StatisticalTable[] all = [.. kept.SelectMany(static tables => tables)];
        var safe = task.Noise is { } noise ? Noisy(task, noise, all) : Withheld(task, all);
        var folder = Directory.CreateTempSubdirectory("jiuye-protected-");
        var (names, at) = (new List<string>(), 0);
        for (var file = 0; file < files.Length; file++)
        {
            StatisticalTable[] tables = [.. safe.Skip(at).Take(kept[file].Length)];
            at += tables.Length;
            if (tables.Length > 0)
                names.Add(tables.SequenceEqual(files[file], ReferenceEqualityComparer.Instance) ? task.Tables[file] : Write(folder, file, tables));
        }

        return new(folder, task with { Tables = names });
    }

    private static IReadOnlyList<StatisticalTable> Withheld(ReleaseTask task, StatisticalTable[] tables)
    {
        var shown = TableProtection.Protect(tables, TableProtectionSettings.From(task.Policy.Publication), [.. task.Released.SelectMany(TableFile.Read)]);
        return shown.Unprotected is [var first, ..]
            ? throw new DatasetException(task.Tables[0], $"{shown.Unprotected.Count} withheld figures follow from what was published before, the first in {first.Sentence}; expected coarser tables, or none")
            : shown.Tables;
    }

    // The noise hangs on the records, so that the same release made again is the same, and another release of changed records tells nothing by comparison.
    private static IReadOnlyList<StatisticalTable> Noisy(ReleaseTask task, NoiseTask noise, StatisticalTable[] tables)
    {
        var policy = task.Policy.Publication;
        if (policy.NoiseEpsilon == 0)
            throw new DatasetException(task.Tables[0], "the policy allows no noise: publication.noise_epsilon is 0");
        var key = File.Exists(noise.KeyFile) ? File.ReadAllBytes(noise.KeyFile) : throw new DatasetException(noise.KeyFile, "is missing; expected a file of at least 16 secret bytes");
        var periods = tables.Select(static table => table.Period).Distinct(StringComparer.Ordinal).ToArray();
        if (periods.Length > 1)
            throw new DatasetException(task.Tables[0], $"the tables are of {string.Join(", ", periods)}; with noise, expected those of one period");
        try
        {
            using var bytes = new MemoryStream();
            StatisticalTableJson.Write(tables, bytes);
            var edition = Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()));
            var noisy = TableNoise.Of(tables, TableProtectionSettings.From(policy), key, policy.NoiseEpsilon, edition);
            BudgetLedger.Spend(noise.Ledger, policy.NoiseBudget, new($"{periods[0]} {edition[..16]}", policy.NoiseEpsilon));
            return noisy;
        }
        catch (ArgumentException problem)
        {
            throw new DatasetException(task.Tables[0], problem.Message, problem);
        }
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
