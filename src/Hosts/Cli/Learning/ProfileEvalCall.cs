using System.Globalization;
using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Measures;
using Jiuye.Matching.Learning.Models;
using Jiuye.Matching.Learning.Profiling;

namespace Jiuye.Cli;

/// <summary>One call of <c>profile-eval</c>.</summary>
internal sealed record ProfileEvalCall
{
    // As many as the published benchmarks of profiling use.
    private const int DrawnFolds = 10;

    internal required FileInfo File { get; init; }

    internal required string Label { get; init; }

    internal required string Group { get; init; }

    internal required string Fold { get; init; }

    internal string? Unit { get; init; }

    internal string? Score { get; init; }

    internal required IReadOnlyCollection<string> Rising { get; init; }

    internal required IReadOnlyCollection<string> Falling { get; init; }

    internal required IReadOnlyCollection<string> Without { get; init; }

    internal required int Seed { get; init; }

    internal required int Replicates { get; init; }

    internal FileInfo? Predictions { get; init; }

    internal FileInfo? Model { get; init; }

    internal DateOnly? AsOf { get; init; }

    internal required int Threads { get; init; }

    internal required bool Json { get; init; }

    internal int Run(TextWriter output, CancellationToken cancellation)
    {
        if (Model is not null && (AsOf is null || Score is not null))
            throw new UsageException("--model needs --as-of, the day as of which the rows stand, and goes without --score.");
        var table = FeatureTable.Read(File);
        var (labels, units) = (table.Outcomes(Label), Unit is null ? null : FeatureTable.Numbered(table.Texts(Unit)));
        if (Score is not null)
            return Report(output, table, labels, units, Probabilities(table, Score), null, []);
        var (features, values) = table.Features([Label, Group, Fold, .. Unit is null ? Array.Empty<string>() : [Unit], .. Without], Rising, Falling);
        var examples = new Examples(features, values, labels, groups: units);
        if (examples.FaultForClasses() is { } fault)
            throw new InvalidDataException($"{File.Name}: {fault.Detail}");
        var settings = new ProfilingSettings { Seed = Seed, Threads = Threads };
        if (!ProfilingCrossValidation.Run(examples, Folds(table, units), settings, cancellation).TryGet(out var predictions, out var problem))
            throw new InvalidDataException($"{File.Name}: {problem.Detail}");
        var warnings = FeatureCheck.Of(examples);
        var code = Report(output, table, labels, units, predictions.Probabilities, predictions, warnings);
        if (Model is not null)
            WriteModel(examples, settings, Measured(table, labels, units, predictions.Probabilities, predictions), warnings, cancellation);
        return code;
    }

    private string[] Folds(FeatureTable table, int[]? units) => table.Has(Fold)
        ? table.Texts(Fold)
        : Array.ConvertAll(GroupedFolds.Assign(units, table.Count, DrawnFolds, Seed), static fold => fold.ToString(CultureInfo.InvariantCulture));

    private static double[] Probabilities(FeatureTable table, string column)
    {
        var probabilities = table.Numbers(column, "a probability from 0 to 1");
        var wrong = Array.FindIndex(probabilities, static probability => probability is < 0 or > 1);
        return wrong < 0 ? probabilities : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"Row {wrong + 1}, column '{column}': {probabilities[wrong]}: expected a probability from 0 to 1."));
    }

    private int Report(TextWriter output, FeatureTable table, double[] labels, int[]? units, double[] probabilities, ProfilingPredictions? predictions, IReadOnlyList<FeatureWarning> warnings)
    {
        var report = Measured(table, labels, units, probabilities, predictions);
        if (Json)
            ProfilePage.WriteJson(output, report, predictions, warnings);
        else
            ProfilePage.WriteTable(output, report, predictions, warnings);
        if (Predictions is not null)
        {
            using var file = ResultFile.Open(Predictions.FullName, output);
            file.Writer.Write("probability\n");
            foreach (var probability in probabilities)
                file.Writer.Write(string.Create(CultureInfo.InvariantCulture, $"{probability:R}\n"));
            file.Finish();
        }

        return ExitCode.Done;
    }

    private ProfilingReport Measured(FeatureTable table, double[] labels, int[]? units, double[] probabilities, ProfilingPredictions? predictions) => ProfilingReport.Of(
        probabilities,
        labels,
        RowGroups.Of(units, labels.Length),
        table.Has(Group) ? table.Texts(Group) : null,
        predictions?.Others,
        new() { Replicates = Replicates, Seed = Seed, Threads = Threads });

    private void WriteModel(Examples examples, ProfilingSettings settings, ProfilingReport report, IReadOnlyList<FeatureWarning> warnings, CancellationToken cancellation)
    {
        if (!new ProfilingTrainer(settings).Fit(examples, cancellation).TryGet(out var fit, out var fault))
            throw new InvalidDataException($"{File.Name}: {fault.Detail}");
        var model = new LearnedModel(fit.Scorer, fit.Calibration, new()
        {
            Purpose = $"P({Label} = 1)",
            TrainedOn = File.Name,
            AsOf = AsOf!.Value,
            Method = string.Create(CultureInfo.InvariantCulture, $"{fit.Chosen.Name}; chosen among {fit.Results.Count} forms by log loss on {settings.Folds} inner folds, seed {settings.Seed}"),
            Rows = report.Rows,
            Positives = report.Positives,
            MeasuredOn = "交叉验证中未参与训练的各折 held-out folds of the same file",
            Figures = report.Figures,
        });
        using (var partial = System.IO.File.Create(Model!.FullName + ".part"))
            partial.Write(ModelFile.ToBytes(model));
        System.IO.File.Move(Model.FullName + ".part", Model.FullName, overwrite: true);
        using var card = ResultFile.Open(Model.FullName + ".md", TextWriter.Null);
        card.Writer.Write(ModelCard.Of(model, ["结果仅供辅助判断，不得单独作为降低服务等级的依据。A probability is an aid to judgement and lowers nobody's support by itself.", .. warnings.Select(static warning => $"{warning.Feature}: {warning.Detail}")]));
        card.Finish();
    }
}
