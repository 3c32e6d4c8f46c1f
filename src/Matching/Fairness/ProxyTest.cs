using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Linear;
using Jiuye.Matching.Learning.Measures;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Fairness;

/// <summary>Asks whether what a ranking reads gives away what it must not read.</summary>
/// <remarks>
/// Each group against all others, by an L2 logistic regression in five folds and by every feature alone; intervals by DeLong. An AUC near 1 says that a ranking could use the features in place of the
/// fact, not that it does: what it does is in the rates. Kamishima and others, Fairness-aware classifier (2012), and Feldman and others, Certifying and removing disparate
/// impact (KDD 2015), measure predictability likewise.
/// </remarks>
public sealed class ProxyTest
{
    private const int Folds = 5;

    // With fewer, a fold may hold nobody of the group, and the interval says nothing anyway.
    private const int Fewest = 4 * Folds;

    private readonly FeatureSet features;
    private readonly double[] values;
    private readonly IReadOnlyList<JobSeeker> persons;
    private readonly int seed;

    /// <summary>Prepares a test.</summary>
    /// <param name="features">The names of what the ranking reads, none twice.</param>
    /// <param name="persons">The persons.</param>
    /// <param name="values">n × d values, one person after another; NaN is missing.</param>
    /// <param name="seed">Lays persons into folds.</param>
    /// <exception cref="ArgumentException">The lengths don't fit, or a value is infinite.</exception>
    public ProxyTest(IReadOnlyList<string> features, IReadOnlyList<JobSeeker> persons, double[] values, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(persons);
        ArgumentNullException.ThrowIfNull(values);
        if (values.Length != (long)features.Count * persons.Count)
            throw new ArgumentException($"{values.Length} values for {persons.Count} persons and {features.Count} features.", nameof(values));
        (this.features, this.persons, this.values, this.seed) = (new(features.Select(static name => new Feature(name))), persons, values, seed);
    }

    /// <summary>How well each group of a fact is told; groups too small to learn from have no area.</summary>
    public IReadOnlyList<ProxyStrength> Of(AuditedFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var grouping = AuditGrouping.Of([fact], persons);
        int[] known = [.. Enumerable.Range(0, persons.Count).Where(person => grouping.Of(person) != grouping.Unknown)];
        var rows = known.SelectMany(person => values.AsSpan(person * features.Count, features.Count).ToArray()).ToArray();
        // Two groups tell the same of each other.
        return [.. Enumerable.Range(0, grouping.Groups.Count == 2 ? 1 : grouping.Groups.Count).Select(group =>
            Of(fact.Name, grouping.Groups[group][0], rows, Array.ConvertAll(known, person => grouping.Of(person) == group ? 1.0 : 0)))];
    }

    private ProxyStrength Of(string fact, string category, double[] rows, double[] labels)
    {
        var ones = labels.Count(static label => label > 0);
        var (name, alone) = Best(rows, labels);
        if (ones < Fewest || labels.Length - ones < Fewest)
            return new(fact, category, ones, labels.Length - ones, null, 0, 1, name, alone);
        var scores = HeldOut(new(features, rows, labels));
        var interval = DeLong.At95(scores, labels)!.Value;
        return new(fact, category, ones, labels.Length - ones, AreaUnderCurve.Of(scores, labels), interval.Low, interval.High, name, alone);
    }

    // Each person by a model of the other folds; as probabilities, so that the folds' models can be laid together.
    private double[] HeldOut(Examples examples)
    {
        var folds = GroupedFolds.Assign([], examples.Count, Folds, seed);
        var scores = new double[examples.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            int[] train = [.. Enumerable.Range(0, folds.Length).Where(row => folds[row] != fold)];
            if (!LogisticRegression.Fit(examples.Select(train), new()).TryGet(out var model, out var fault))
                throw new InvalidOperationException(fault.Detail);
            for (var row = 0; row < folds.Length; row++)
            {
                if (folds[row] == fold)
                    scores[row] = Sigmoid.Of(model.Score(examples.Row(row)));
            }
        }

        return scores;
    }

    private (string Name, double Area) Best(double[] rows, double[] labels)
    {
        var best = (features[0].Name, Area: 0.5);
        for (var place = 0; place < features.Count; place++)
        {
            // A missing value is a value of its own, below all others.
            var column = Enumerable.Range(0, labels.Length).Select(row => rows[(row * features.Count) + place]).Select(static value => double.IsNaN(value) ? double.MinValue : value).ToArray();
            var area = AreaUnderCurve.Of(column, labels);
            if (Math.Max(area, 1 - area) > best.Area)
                best = (features[place].Name, Math.Max(area, 1 - area));
        }

        return best;
    }
}
