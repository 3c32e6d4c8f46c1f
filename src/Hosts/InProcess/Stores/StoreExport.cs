using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Takes a district's records of one moment out of a store into a dataset's folder, which appears whole or not at all.</summary>
/// <remarks>
/// The counterpart of <see cref="StoreImport"/>: a dataset taken in and out again gives the same night. Postings, seekers and referrals stand in the order in which they last changed;
/// ledgers in files that are each sorted by subject, so that a night goes through them one ledger at a time however many there are. Memory does not grow with the district.
/// </remarks>
/// <param name="store">The store.</param>
/// <param name="district">The district.</param>
public sealed class StoreExport(IRecordStore store, DistrictCode district)
{
    /// <summary>A folder with what a store does not hold (<c>wages.csv</c>, <c>lexicon.tsv</c>, <c>courses.jsonl</c>, …), copied along; a folder in it named by the district's code goes before it. Null for none.</summary>
    public string? Beside { get; init; }

    /// <summary>Told how many records are written; null where nobody wants to know.</summary>
    public IProgress<StepProgress>? Progress { get; init; }

    /// <summary>Writes the dataset.</summary>
    /// <param name="folder">The folder to make; it must not be there.</param>
    /// <param name="name">What the dataset is called.</param>
    /// <param name="policy">The policy that it names.</param>
    /// <param name="asOf">The day that it describes.</param>
    /// <param name="cancellation">Gives up; no folder is left then.</param>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    /// <exception cref="IOException">The folder is there already, or cannot be written.</exception>
    public async Task<ExportedDataset> RunAsync(string folder, string name, string policy, DateOnly asOf, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        if (Directory.Exists(folder) || File.Exists(folder))
            throw new IOException($"'{folder}' is there already: a dataset is taken out into a folder of its own.");
        var partial = folder + ".partial";
        if (Directory.Exists(partial))
            Directory.Delete(partial, recursive: true);
        Directory.CreateDirectory(partial);
        try
        {
            var exported = await WriteAsync(partial, cancellation).ConfigureAwait(false);
            DurableFile.Write(Path.Combine(partial, DatasetManifest.FileName), stream => JsonSerializer.Serialize(
                stream,
                new { name, policy, districts = new[] { district.ToString() }, as_of = FormattableString.Invariant($"{asOf:yyyy-MM-dd}") }));
            CopySupplements(partial);
            Directory.Move(partial, folder);
            return exported;
        }
        finally
        {
            if (Directory.Exists(partial))
                Directory.Delete(partial, recursive: true);
        }
    }

    private async Task<ExportedDataset> WriteAsync(string folder, CancellationToken cancellation)
    {
        var snapshot = await store.OpenSnapshotAsync(district, cancellation).ConfigureAwait(false);
        await using var held = snapshot.ConfigureAwait(false);
        using var files = new ExportedFiles(folder);
        await foreach (var row in snapshot.Rows.WithCancellation(cancellation).ConfigureAwait(false))
        {
            files.Take(row);
            if (files.Rows % ExportedFiles.RowsBetweenReports == 0)
                Progress?.Report(new("export", files.Rows, null, "records"));
        }

        return new(snapshot.Sequence, files.Finish());
    }

    private void CopySupplements(string folder)
    {
        if (Beside is null)
            return;
        var own = Path.Combine(Beside, district.ToString());
        foreach (var file in Directory.EnumerateFiles(Directory.Exists(own) ? own : Beside).Where(DatasetFolder.IsSupplement))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }
}
