using System.Globalization;
using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Linear;
using Jiuye.Matching.Learning.Models;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>A trained model of long joblessness that stands beside the points card.</summary>
/// <remarks>
/// It gives a <see cref="SecondLook"/> and nothing else: no level follows from it, so it can lower none. Immutable and safe for any number of threads. docs/grading.md says how a district trains one
/// (<c>jiuye profile-table</c>, <c>jiuye profile-eval</c>).
/// </remarks>
public sealed class ProfilingModel
{
    private readonly LearnedModel model;
    private readonly ProfilingPolicy policy;
    private readonly string name;

    private ProfilingModel(LearnedModel model, ProfilingPolicy policy)
    {
        (this.model, this.policy) = (model, policy);
        name = string.Create(CultureInfo.InvariantCulture, $"{model.Provenance.TrainedOn}, {model.Provenance.AsOf:yyyy-MM-dd}");
    }

    /// <summary>Reads a model file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="policy">The outcome that the model must foresee, and the threshold.</param>
    /// <exception cref="InvalidDataException">The file is damaged, or is a model of other features, of another outcome, without declared directions or without calibration; the message says which.</exception>
    /// <exception cref="IOException">The file is missing or can't be read.</exception>
    public static ProfilingModel Read(string path, ProfilingPolicy policy)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(policy);
        using var stream = File.OpenRead(path);
        return Of(ModelFile.Read(stream, path, ProfilingFeatures.Set), policy, path);
    }

    /// <summary>A model beside the card.</summary>
    /// <param name="model">A model of <see cref="ProfilingFeatures.Set"/>.</param>
    /// <param name="policy">The outcome that the model must foresee, and the threshold.</param>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="InvalidDataException">It is a model of another outcome, without declared directions or without calibration.</exception>
    internal static ProfilingModel Of(LearnedModel model, ProfilingPolicy policy, string name)
    {
        var purpose = $"P({ProfilingFeatures.Label(policy)} = 1)";
        if (model.Provenance.Purpose != purpose)
            throw new InvalidDataException($"{name}: foresees {model.Provenance.Purpose}; expected {purpose}, the outcome of the policy's profiling.long_jobless_months.");
        if (model.Calibration is null)
            throw new InvalidDataException($"{name}: has no calibration; expected one, so that its figures are probabilities.");
        for (var place = 0; place < ProfilingFeatures.Set.Count; place++)
        {
            var (feature, direction) = (model.Scorer.Features[place], ProfilingFeatures.Set[place].Direction);
            if (feature.Direction != direction)
                throw new InvalidDataException($"{name}: '{feature.Name}' was declared {feature.Direction.ToString().ToLowerInvariant()} in training; expected {direction.ToString().ToLowerInvariant()} (profile-eval --{direction.ToString().ToLowerInvariant()} {feature.Name}).");
        }

        if (Against(model.Scorer) is { } against)
            throw new InvalidDataException($"{name}: goes against the direction declared for '{against}'.");
        return new(model, policy);
    }

    /// <summary>What the model says of a person on a day.</summary>
    public SecondLook Look(JobSeeker seeker, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        var row = ProfilingFeatures.Row(seeker, asOf);
        // What is not known is asked, not guessed: trees and missing-value weights would both have an answer ready.
        string[] missing = [.. ProfilingFeatures.All.Where((_, place) => double.IsNaN(row[place])).Select(static feature => feature.Name)];
        var parts = new double[row.Length];
        if (missing.Length == 0)
            _ = model.Scorer.Contributions(row, parts);
        return new()
        {
            Probability = missing.Length == 0 ? model.Predict(row) : null,
            Threshold = policy.SecondLookProbability,
            Months = policy.LongJoblessMonths,
            Reasons = missing.Length > 0 ? [] : [.. ProfilingFeatures.All
                .Select((feature, place) => new SecondLookReason(feature.Name, feature.Fact(row[place]), parts[place]))
                .OrderByDescending(static reason => Math.Abs(reason.Part)).ThenBy(static reason => reason.Feature, StringComparer.Ordinal)],
            Missing = missing,
            Model = name,
        };
    }

    // Trees are grown to keep their directions; weights can be looked at.
    private static string? Against(IScorer scorer) => scorer switch
    {
        LinearModel linear => Enumerable.Range(0, linear.Terms.Length).Where(place => linear.Terms[place].Weight * (int)ProfilingFeatures.Set[place].Direction < 0).Select(place => linear.Features[place].Name).FirstOrDefault(),
        MeanScorer mean => mean.Scorers.Select(Against).FirstOrDefault(static name => name is not null),
        _ => null,
    };
}
