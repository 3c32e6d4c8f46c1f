using Jiuye.Matching;
using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Imports;
using Jiuye.Matching.Learning.Ranking;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>One call of <c>rank-train</c>.</summary>
internal sealed record RankTrainCall
{
    private const string ModelFile = "ranking.model";

    // From a tenth to all: where the curve is still rising at its end, more outcomes would help.
    private static readonly double[] Shares = [0.1, 0.2, 0.4, 0.7, 1];

    internal required string Dataset { get; init; }

    internal required string Output { get; init; }

    internal int? HeldOutDays { get; init; }

    internal required bool HasAblation { get; init; }

    /// <summary>Write the pairs and train nothing.</summary>
    internal bool OnlyFeatures { get; init; }

    /// <summary>A model of hires that another program trained; null to learn one.</summary>
    internal FileInfo? Hire { get; init; }

    internal required int Seed { get; init; }

    internal required int Replicates { get; init; }

    internal DateOnly? AsOf { get; init; }

    internal string? Policy { get; init; }

    internal required int Threads { get; init; }

    internal required bool Json { get; init; }

    internal int Run(TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (OnlyFeatures && Hire is not null)
            throw new UsageException("--features writes what a model is trained on, --hire takes what was trained: one call does one of them.");
        var dataset = DatasetFolder.Open(Dataset);
        var policy = Vocabulary.Policy.Find(Policy ?? dataset.Manifest.Policy);
        var asOf = AsOf ?? dataset.Manifest.AsOf ?? throw new UsageException("--as-of is missing, and the dataset does not say the day that its records describe.");
        if (dataset.Referrals.Count == 0)
            throw new InvalidDataException($"{Dataset}: holds no referrals; expected referrals.jsonl with what came of them.");
        using var progress = new ConsoleProgress(error);
        var rejected = 0;
        var market = Read(dataset, policy, progress, row =>
        {
            rejected++;
            error.WriteLine(row);
        }, cancellation);
        var settings = new RankingSettings { HeldOutDays = HeldOutDays ?? policy.Learning.HeldOutDays, UtilityShare = policy.Learning.UtilityShare, Seed = Seed, Threads = Threads, Replicates = Replicates };
        var options = new MatchingOptions { Ranking = policy.Ranking, Filters = policy.Filters };
        progress.Report(new("index", 0, null, "records"));
        var data = new CaseCollector(market, options, LexiconFile.Reader(dataset.Lexicon), asOf, settings, cancellation).Collect(new Days(progress), cancellation);
        if (OnlyFeatures)
        {
            WriteFeatures(data, settings);
            return rejected > 0 ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
        }

        progress.Report(new("train", 0, null, "forms"));
        if (!Learned(data, settings, dataset.Manifest.Name, asOf, cancellation).TryGet(out var result, out var fault))
            throw new InvalidDataException($"{Dataset}: nothing can be learned from {data.Tally.Trained} referrals: {fault.Detail}");
        var report = new RankTrainReport(result, Families(data, result, settings, progress, cancellation), Curve(data, result, settings, progress, cancellation));
        WholeFolder.Write(Output, ModelFile, "a learned ranking", folder => Write(folder, report));
        progress.Dispose();
        if (Json)
            report.WriteJson(output);
        else
            report.WriteTable(output);
        return rejected > 0 ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    private Result<RankingResult, TrainingFault> Learned(RankingData data, RankingSettings settings, string name, DateOnly asOf, CancellationToken cancellation)
    {
        var trainer = new RankingTrainer(settings);
        if (Hire is null)
            return trainer.Train(data, name, asOf, cancellation);
        using var stream = Hire.OpenRead();
        return trainer.Judge(data, OutsideModel.Read(stream, Hire.Name, PairFeatures.All), $"trained elsewhere, {Hire.Name}", name, asOf, cancellation);
    }

    private void WriteFeatures(RankingData data, RankingSettings settings)
    {
        var rows = OutsideRows.Of(data.Training, settings.Seed) ?? throw new InvalidDataException($"{Dataset}: nothing can be learned from {data.Tally.Trained} referrals: there are too few persons to keep any for the calibration.");
        WholeFolder.Write(Output, PairTable.TrainingFile, "pairs to train on", folder =>
        {
            PairTable.Write(Path.Combine(folder, PairTable.TrainingFile), data.Training.Select(rows.Training));
            PairTable.Write(Path.Combine(folder, "calibration.csv"), data.Training.Select(rows.Calibration));
            PairTable.Write(Path.Combine(folder, "held-out.csv"), data.HeldOut);
        });
    }

    private static Market Read(DatasetFolder dataset, Policy policy, ConsoleProgress progress, Action<RejectedRow> reject, CancellationToken cancellation)
    {
        var reading = new ReadOptions { Wages = policy.Wages, Progress = progress, Rejected = reject };
        var coding = new RecordCoding(LexiconFile.Reader(dataset.Lexicon));
        return new(
            [.. dataset.Postings.SelectMany(file => PostingFile.Read(file, reading, cancellation)).Select(coding.Of)],
            [.. dataset.Seekers.SelectMany(file => SeekerFile.Read(file, reading, cancellation)).Select(coding.Of)],
            [.. dataset.Referrals.SelectMany(file => ReferralFile.Read(file, reading, cancellation))]);
    }

    private List<(FeatureFamily, RankingComparison?)> Families(RankingData data, RankingResult result, RankingSettings settings, ConsoleProgress progress, CancellationToken cancellation)
    {
        var found = new List<(FeatureFamily, RankingComparison?)>();
        foreach (var family in HasAblation && Hire is null ? new RankingAblation(settings).Families(data, result, cancellation) : [])
        {
            found.Add(family);
            progress.Report(new("ablation", found.Count, Enum.GetValues<FeatureFamily>().Length, "families"));
        }

        return found;
    }

    private List<(double, int, RankingComparison?)> Curve(RankingData data, RankingResult result, RankingSettings settings, ConsoleProgress progress, CancellationToken cancellation)
    {
        var found = new List<(double, int, RankingComparison?)>();
        foreach (var point in HasAblation && Hire is null ? new RankingAblation(settings).Curve(data, result, Shares, cancellation) : [])
        {
            found.Add(point);
            progress.Report(new("curve", found.Count, Shares.Length, "sizes"));
        }

        return found;
    }

    private static void Write(string folder, RankTrainReport report)
    {
        File.WriteAllBytes(Path.Combine(folder, ModelFile), RankingModelFile.ToBytes(report.Result.Model));
        File.WriteAllText(Path.Combine(folder, "card.md"), RankingCard.Of(report.Result.Model, report.Result.Figures, report.Result.Tally));
        using (var json = File.CreateText(Path.Combine(folder, "report.json")))
            report.WriteJson(json);
        if (report.Families.Count == 0)
            return;
        File.WriteAllLines(Path.Combine(folder, "ablation.csv"), report.FamilyLines());
        File.WriteAllLines(Path.Combine(folder, "learning-curve.csv"), report.CurveLines());
    }

    private sealed class Days(ConsoleProgress progress) : IProgress<(int Done, int Of)>
    {
        public void Report((int Done, int Of) value) => progress.Report(new("examples", value.Done, value.Of, "days"));
    }
}
