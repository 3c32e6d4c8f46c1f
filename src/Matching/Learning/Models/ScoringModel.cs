using Jiuye.Matching.Learning.Calibration;
using Jiuye.Matching.Learning.Trees;

namespace Jiuye.Matching.Learning.Models;

/// <summary>A model that turns rows of features into scores, as a model file holds it: learned by the engine, or trees that another program trained. Immutable, thread-safe.</summary>
/// <remarks>This is the way in for trainers outside of the engine: they give trees and features, and the file that comes of it needs nothing of theirs to be read (docs/mlnet.md).</remarks>
public sealed class ScoringModel
{
    internal ScoringModel(LearnedModel model) => Model = model;

    internal LearnedModel Model { get; }

    /// <summary>What a row holds, in this order.</summary>
    public IReadOnlyList<Feature> Features => Model.Scorer.Features.All;

    /// <summary>What it was trained on, and how well it did.</summary>
    public ModelProvenance Provenance => Model.Provenance;

    /// <summary>True where scores have probabilities.</summary>
    public bool HasProbability => Model.Calibration is not null;

    /// <summary>A sum of trees, without probabilities.</summary>
    /// <param name="features">What a row holds.</param>
    /// <param name="trees">Their values are added in this order.</param>
    /// <param name="start">What is added to them; finite.</param>
    /// <param name="provenance">Where they come from.</param>
    /// <exception cref="ArgumentException">A feature's name is empty or comes twice, a tree asks for a feature that is not there, or the start is no finite number.</exception>
    public static ScoringModel OfTrees(IEnumerable<Feature> features, IEnumerable<RegressionTree> trees, double start, ModelProvenance provenance)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(trees);
        ArgumentNullException.ThrowIfNull(provenance);
        if (!double.IsFinite(start))
            throw new ArgumentOutOfRangeException(nameof(start), start, "Expected a finite number.");
        var (set, all) = (new FeatureSet(features), trees.ToArray());
        for (var tree = 0; tree < all.Length; tree++)
        {
            foreach (var split in all[tree].Splits)
            {
                if (split.Feature >= set.Count)
                    throw new ArgumentException($"Tree {tree} asks for feature {split.Feature}: expected 0 to {set.Count - 1}.", nameof(trees));
            }
        }

        return new(new(new TreeEnsemble(set, all, start), null, provenance));
    }

    /// <summary>The same scores with probabilities 1 ⁄ (1 + e^(slope × score + offset)).</summary>
    /// <param name="slope">Finite, at most 0: a higher score is never less likely.</param>
    /// <param name="offset">Finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public ScoringModel WithPlatt(double slope, double offset)
    {
        if (!(slope <= 0) || !double.IsFinite(slope))
            throw new ArgumentOutOfRangeException(nameof(slope), slope, "Expected a finite number, at most 0.");
        if (!double.IsFinite(offset))
            throw new ArgumentOutOfRangeException(nameof(offset), offset, "Expected a finite number.");
        return new(Model with { Calibration = new PlattScaling(slope, offset) });
    }

    /// <summary>Reads a model file.</summary>
    /// <param name="stream">Is read to its end.</param>
    /// <param name="name">What errors call the file.</param>
    /// <exception cref="InvalidDataException">The file is no model of this version, or is damaged or cut.</exception>
    public static ScoringModel Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new(ModelFile.Read(stream, name));
    }

    /// <summary>The model's file, sealed by a checksum; the same model gives the same bytes.</summary>
    public byte[] ToBytes() => ModelFile.ToBytes(Model);

    /// <summary>The score of one row. Allocates nothing.</summary>
    /// <param name="row">d values; NaN is missing, a category its place in the feature's list.</param>
    public double Score(ReadOnlySpan<double> row) => Model.Scorer.Score(row);

    /// <summary>The scores of many rows. Allocates nothing.</summary>
    /// <param name="rows">n × d values, one row after another.</param>
    /// <param name="scores">Receives n.</param>
    public void Score(ReadOnlySpan<double> rows, Span<double> scores) => Model.Scorer.Score(rows, scores);

    /// <summary>The probability that a score stands for, interval [0, 1]; null where the model has none.</summary>
    public double? Probability(double score) => Model.Calibration?.Probability(score);

    /// <summary>What each feature adds to a row's score.</summary>
    /// <param name="row">d values.</param>
    /// <param name="parts">Receives d parts.</param>
    /// <returns>The base: base and parts sum to the score.</returns>
    public double Contributions(ReadOnlySpan<double> row, Span<double> parts) => Model.Scorer.Contributions(row, parts);
}
