using System.Globalization;
using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Models;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Jiuye.MLNet;

/// <summary>Brings trees that ML.NET trained (LightGBM, FastTree; ranking, two classes, numbers) into a model of the engine.</summary>
/// <remarks>
/// Nothing is taken on trust: every given row is scored by both, and a model whose scores differ by more than 1e-6 of their size (at least 1) is refused, such as one behind
/// a step that changes the features, or one whose output is not the sum of its trees.
/// </remarks>
public static class TreeImport
{
    // Scores of ML.NET are single-precision numbers.
    private const double Tolerance = 1e-6;

    /// <summary>Imports.</summary>
    /// <param name="ml">ML.NET's context.</param>
    /// <param name="trained">What a trainer's Fit returned; of a pipeline its last transformer.</param>
    /// <param name="features">What the slots of its feature column mean.</param>
    /// <param name="rows">Rows that have the feature column, best those trained on: both score them, and how many come to each leaf weighs the parts of explanations.</param>
    /// <param name="provenance">Where the model comes from.</param>
    /// <returns>The model, with probabilities where the trainer calibrated with Platt's curve.</returns>
    /// <exception cref="InvalidDataException">The model is no such trees, its calibration has no counterpart, its slots are not those of the features, or scores differ.</exception>
    public static ScoringModel Of(MLContext ml, ISingleFeaturePredictionTransformer<object> trained, IReadOnlyList<Feature> features, IDataView rows, ModelProvenance provenance)
    {
        ArgumentNullException.ThrowIfNull(ml);
        ArgumentNullException.ThrowIfNull(trained);
        ArgumentNullException.ThrowIfNull(rows);
        if (trained.Model is ICalibrator step)
            throw new InvalidDataException($"A {step.GetType().Name} is a calibration in a step of its own, which has no counterpart; expected the trainer's own transformer.");
        var slots = new FeatureSlots(features);
        var column = rows.Schema.GetColumnOrNull(trained.FeatureColumnName) ?? throw new InvalidDataException($"The rows have no column '{trained.FeatureColumnName}', which the model reads.");
        slots.Check(column);
        var (model, calibrator) = trained.Model is CalibratedModelParametersBase calibrated ? (calibrated.SubModel, calibrated.Calibrator) : (trained.Model, null);
        if (model is not TreeEnsembleModelParametersBasedOnRegressionTree ensemble)
            throw new InvalidDataException($"A {model.GetType().Name} is no sum of regression trees; expected what LightGBM or FastTree trained.");
        var read = Read(rows, column, slots);
        var trees = ensemble.TrainedTreeEnsemble.Trees;
        var (probed, conversion) = (MissingDirections.Of(ml, ensemble, trees, slots.Count), new TreeConversion(slots));
        // ML.NET adds up the trees alone; its bias and weights of trees take no part in a score.
        var imported = ScoringModel.OfTrees(features, probed.Select((tree, number) => conversion.Of(tree, number, read)), 0, provenance);
        imported = calibrator switch
        {
            null => imported,
            PlattCalibrator { Slope: <= 0 } platt => imported.WithPlatt(platt.Slope, platt.Offset),
            PlattCalibrator platt => throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"The calibration's slope is {platt.Slope}: a higher score would be less likely.")),
            _ => throw new InvalidDataException($"A {calibrator.GetType().Name} has no counterpart; expected Platt's calibration or none."),
        };
        Compare(imported, trained.Transform(rows), read);
        return imported;
    }

    private static FeatureRows Read(IDataView rows, DataViewSchema.Column column, FeatureSlots slots)
    {
        var values = new List<double>();
        using var cursor = rows.GetRowCursor([column]);
        var read = cursor.GetGetter<VBuffer<float>>(column);
        VBuffer<float> vector = default;
        var (dense, row) = (new float[slots.Count], new double[slots.Features.Count]);
        while (cursor.MoveNext())
        {
            read(ref vector);
            vector.CopyTo(dense);
            slots.Read(dense, row);
            values.AddRange(row);
        }

        return values.Count > 0 ? new(slots.Features, [.. values]) : throw new InvalidDataException("There is no row to hold the model against.");
    }

    private static void Compare(ScoringModel imported, IDataView scored, FeatureRows rows)
    {
        var scores = new double[rows.Count];
        imported.Score(rows.Values, scores);
        Compare(scored, "Score", scores);
        if (imported.HasProbability && scored.Schema.GetColumnOrNull("Probability") is not null)
            Compare(scored, "Probability", Array.ConvertAll(scores, score => imported.Probability(score)!.Value));
    }

    private static void Compare(IDataView scored, string column, double[] ours)
    {
        var row = 0;
        foreach (var theirs in scored.GetColumn<float>(column))
        {
            if (!(Math.Abs(ours[row] - theirs) <= Tolerance * Math.Max(1, Math.Abs(theirs))))
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"Row {row}: ML.NET's {column} is {theirs:R}, that of the imported trees {ours[row]:R}: the model is more than the sum of its trees over these features."));
            row++;
        }
    }
}
