namespace Jiuye.Simulation;

/// <summary>Writes a simulated labour market as a dataset folder.</summary>
public static class MarketSimulator
{
    /// <summary>The version of the simulator's laws and phrase lists; the same seed gives the same bytes only under the same version.</summary>
    public const string Version = "1";

    /// <summary>Writes the dataset; the folder appears only when all of it is there.</summary>
    /// <param name="options">What to simulate.</param>
    /// <param name="folder">The folder to make.</param>
    /// <param name="progress">Is told how far the work is; null for nobody.</param>
    /// <param name="cancellation">Gives up; nothing half-written is left.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="IOException">The folder exists and may not be replaced, or cannot be written.</exception>
    public static async Task<SimulationSummary> WriteAsync(
        SimulationOptions options, string folder, IProgress<StepProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        options.Check();
        using var partial = new PartialFolder(folder, options.Overwrite);
        var model = new MarketModel(options);
        var files = new DatasetFiles(partial.Working, options, progress, cancellation);
        if (options.Postings > 0)
            await files.WriteAsync("postings.jsonl", options.Postings, "postings", () => new PostingRowWriter(model)).ConfigureAwait(false);
        if (options.Seekers > 0)
            await files.WriteAsync("seekers.jsonl", options.Seekers, "seekers", () => new SeekerRowWriter(model)).ConfigureAwait(false);
        Manifest.Write(partial.Working, options, model);
        cancellation.ThrowIfCancellationRequested();
        partial.Complete();
        return new(options.Postings, options.Seekers);
    }
}
