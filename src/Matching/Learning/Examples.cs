using System.Globalization;

namespace Jiuye.Matching.Learning;

/// <summary>Rows to learn from or to be measured on. Immutable.</summary>
internal sealed class Examples
{
    private readonly double[] values;
    private readonly double[] labels;
    private readonly double[]? weights;
    private readonly int[]? groups;

    /// <param name="features">What a row holds.</param>
    /// <param name="values">n × d values, one row after another; NaN is missing, a category is its place in the list.</param>
    /// <param name="labels">n outcomes: 0 or 1 for a class, a grade of 0 or more for a ranking.</param>
    /// <param name="weights">n weights, finite, at least 0; null for one each.</param>
    /// <param name="groups">n numbers; rows of one number belong together: one query, or one person. Null where each row stands alone.</param>
    /// <exception cref="ArgumentException">The lengths don't fit, a value is infinite, or a weight is out of range.</exception>
    internal Examples(FeatureSet features, double[] values, double[] labels, double[]? weights = null, int[]? groups = null)
    {
        (Features, this.values, this.labels, this.weights, this.groups) = (features, values, labels, weights, groups);
        if (values.Length != (long)labels.Length * features.Count || (weights ?? labels).Length != labels.Length || (groups?.Length ?? labels.Length) != labels.Length)
            throw new ArgumentException($"{labels.Length} labels, {values.Length} values of {features.Count} features, {weights?.Length ?? labels.Length} weights and {groups?.Length ?? labels.Length} groups don't fit together.");
        if (Array.FindIndex(values, double.IsInfinity) is >= 0 and var at)
            throw new ArgumentException($"Row {at / features.Count}, feature '{features[at % features.Count].Name}' is infinite: expected a finite number, or NaN for missing.", nameof(values));
        if (weights is not null && Array.FindIndex(weights, static weight => !(weight >= 0 && weight < double.PositiveInfinity)) is >= 0 and var row)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The weight of row {row} is {weights[row]}: expected a finite number, at least 0."), nameof(weights));
    }

    internal FeatureSet Features { get; }

    /// <summary>How many rows.</summary>
    internal int Count => labels.Length;

    internal ReadOnlySpan<double> Labels => labels;

    /// <summary>n numbers, or empty where each row stands alone.</summary>
    internal ReadOnlySpan<int> Groups => groups;

    /// <summary>n × d values.</summary>
    internal ReadOnlySpan<double> Values => values;

    internal ReadOnlySpan<double> Row(int row) => values.AsSpan(row * Features.Count, Features.Count);

    internal double Weight(int row) => weights is null ? 1 : weights[row];

    /// <summary>Some rows, in the given order; a row may come several times.</summary>
    internal Examples Select(ReadOnlySpan<int> rows)
    {
        var chosen = new double[(long)rows.Length * Features.Count];
        var (outcomes, loads, units) = (new double[rows.Length], weights is null ? null : new double[rows.Length], groups is null ? null : new int[rows.Length]);
        for (var at = 0; at < rows.Length; at++)
        {
            Row(rows[at]).CopyTo(chosen.AsSpan(at * Features.Count));
            outcomes[at] = labels[rows[at]];
            if (loads is not null)
                loads[at] = weights![rows[at]];
            if (units is not null)
                units[at] = groups![rows[at]];
        }

        return new(Features, chosen, outcomes, loads, units);
    }

    /// <summary>What keeps a two-class learner from these rows; null where nothing does.</summary>
    internal TrainingFault? FaultForClasses()
    {
        var (zeros, ones) = (0, 0);
        for (var row = 0; row < Count; row++)
        {
            if (labels[row] is not (0 or 1))
                return new(TrainingProblem.UnusableLabel, string.Create(CultureInfo.InvariantCulture, $"The label of row {row} is {labels[row]}: expected 0 or 1."));
            if (Weight(row) > 0)
                (zeros, ones) = labels[row] == 0 ? (zeros + 1, ones) : (zeros, ones + 1);
        }

        return (zeros, ones) switch
        {
            (0, 0) => new(TrainingProblem.NoRows, "There are no rows with a weight above 0."),
            (0, _) or (_, 0) => new(TrainingProblem.OneClass, $"All {zeros + ones} rows have the label {(zeros == 0 ? 1 : 0)}: a model needs outcomes of both kinds."),
            _ => null,
        };
    }

    /// <summary>What keeps a learner of numbers from these rows; null where nothing does.</summary>
    internal TrainingFault? FaultForNumbers()
    {
        if (Array.FindIndex(labels, static label => !double.IsFinite(label)) is >= 0 and var row)
            return new(TrainingProblem.UnusableLabel, string.Create(CultureInfo.InvariantCulture, $"The label of row {row} is {labels[row]}: expected a finite number."));
        for (row = 0; row < Count; row++)
        {
            if (Weight(row) > 0)
                return null;
        }

        return new(TrainingProblem.NoRows, "There are no rows with a weight above 0.");
    }

    /// <summary>What keeps a ranking learner from these rows; null where nothing does.</summary>
    internal TrainingFault? FaultForRanking()
    {
        // 2^31 - 1 is the largest gain that NDCG of grades still adds up exactly.
        if (Array.FindIndex(labels, static label => !(label is >= 0 and <= 31)) is >= 0 and var row)
            return new(TrainingProblem.UnusableLabel, string.Create(CultureInfo.InvariantCulture, $"The label of row {row} is {labels[row]}: expected a grade from 0 to 31."));
        if (Count == 0)
            return new(TrainingProblem.NoRows, "There are no rows.");
        foreach (var rows in RowGroups.Of(this).Rows())
        {
            foreach (var other in rows)
            {
                if (labels[other] != labels[rows[0]])
                    return null;
            }
        }

        return new(TrainingProblem.NoPairs, "No query has two rows with different labels: nothing says what should stand before what.");
    }
}
