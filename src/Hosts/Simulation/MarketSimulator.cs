namespace Jiuye.Simulation;

/// <summary>Writes a simulated labour market as a dataset folder.</summary>
public static class MarketSimulator
{
    /// <summary>The version of the simulator's laws and phrase lists; the same seed gives the same bytes only under the same version.</summary>
    public const string Version = "2";

    private const long FewestSeekersInTruth = 200;
    private const long MostSeekersInTruth = 2_000;
    private const long FewestWageRecords = 2_000;
    private const long MostWageRecords = 200_000;

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
        var counts = await WriteFilesAsync(model, options, files).ConfigureAwait(false);
        Manifest.Write(partial.Working, options, model);
        cancellation.ThrowIfCancellationRequested();
        partial.Complete();
        return counts;
    }

    private static async Task<SimulationSummary> WriteFilesAsync(MarketModel model, SimulationOptions options, DatasetFiles files)
    {
        var (postings, seekers) = (options.Postings, options.Seekers);
        var sample = postings > 0 && seekers > 0 ? new PostingSample(model, postings) : null;
        if (postings > 0)
            await files.WriteAsync("postings.jsonl", postings, "postings", () => new PostingRowWriter(model)).ConfigureAwait(false);
        if (seekers > 0)
        {
            await files.WriteAsync("seekers.jsonl", seekers, "seekers", () => new SeekerRowWriter(model, sample)).ConfigureAwait(false);
            await files.WriteAsync("ledger.jsonl", seekers, "ledgers", () => new LedgerRowWriter(model, sample)).ConfigureAwait(false);
        }

        await WriteOtherLedgersAsync(model, postings, files).ConfigureAwait(false);
        long pairs = 0;
        if (sample is not null)
        {
            await files.WriteAsync("referrals.jsonl", seekers, "referrals", () => new ReferralRowWriter(model, sample)).ConfigureAwait(false);
            var wanted = Math.Clamp(seekers / 10, FewestSeekersInTruth, MostSeekersInTruth);
            var stride = (seekers + wanted - 1) / wanted;
            pairs = (seekers + stride - 1) / stride;
            await files.WriteAsync("truth.jsonl", pairs, "pairs", () => new TruthRowWriter(model, sample, stride)).ConfigureAwait(false);
        }

        var records = postings > 0 ? Math.Clamp((postings + seekers) / 4, FewestWageRecords, MostWageRecords) : 0;
        if (records > 0)
        {
            var survey = new WageSurvey(model);
            await files.WriteAsync("wages.csv", records, "wages", () => new WageRowWriter(survey), WageSurvey.Header).ConfigureAwait(false);
        }

        return new(postings, seekers, records, pairs);
    }

    // Ledgers of employers, fairs and offices belong to a market with postings.
    private static async Task WriteOtherLedgersAsync(MarketModel model, long postings, DatasetFiles files)
    {
        if (postings == 0)
            return;
        var (employers, fairs, offices) = (new EmployerHistory(model, postings), new FairHistory(model), new OfficeHistory(model));
        await files.WriteAsync("employers.jsonl", employers.Count, "ledgers", () => new HistoryRowWriter("employer", employers.Of)).ConfigureAwait(false);
        await files.WriteAsync("fairs.jsonl", fairs.Count, "fairs", () => new HistoryRowWriter("fair", fairs.Of)).ConfigureAwait(false);
        await files.WriteAsync("offices.jsonl", offices.Count, "offices", () => new HistoryRowWriter("area", offices.Of)).ConfigureAwait(false);
    }
}
