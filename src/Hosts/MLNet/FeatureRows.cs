using Jiuye.Matching.Learning;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Jiuye.MLNet;

/// <summary>Rows of the engine's features, as data of ML.NET. Immutable.</summary>
public sealed class FeatureRows
{
    private readonly double[] values;

    /// <param name="features">What a row holds.</param>
    /// <param name="values">n × d values, one row after another; NaN is missing, a category its place in the feature's list.</param>
    /// <exception cref="ArgumentException">The values are no whole rows.</exception>
    public FeatureRows(IReadOnlyList<Feature> features, double[] values)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(values);
        if (features.Count == 0 || values.Length % features.Count != 0)
            throw new ArgumentException($"{values.Length} values are no rows of {features.Count} features.", nameof(values));
        (Slots, this.values) = (new(features), values);
    }

    /// <summary>How the features stand in ML.NET's vector.</summary>
    public FeatureSlots Slots { get; }

    /// <summary>How many rows.</summary>
    public int Count => values.Length / Slots.Features.Count;

    /// <summary>n × d values.</summary>
    public ReadOnlySpan<double> Values => values;

    /// <summary>One row.</summary>
    public ReadOnlySpan<double> this[int row] => values.AsSpan(row * Slots.Features.Count, Slots.Features.Count);

    /// <summary>The rows as ML.NET reads them, with columns Features, Label, Grade, Weight and Query; slots have their names, and categories are marked as such for LightGBM.</summary>
    /// <param name="ml">ML.NET's context.</param>
    /// <param name="grades">n outcomes: 0 or 1, a grade, or a number. Null for zeros.</param>
    /// <param name="weights">n weights; null for one each.</param>
    /// <param name="queries">n numbers from 0; rows of one number belong to one query and stand together. Null where there are none.</param>
    /// <exception cref="ArgumentException">Lengths don't fit, or rows of one query stand apart: ML.NET would take them for two.</exception>
    public IDataView ToDataView(MLContext ml, IReadOnlyList<double>? grades = null, IReadOnlyList<double>? weights = null, IReadOnlyList<int>? queries = null)
    {
        foreach (var (length, name) in new[] { (grades?.Count, nameof(grades)), (weights?.Count, nameof(weights)), (queries?.Count, nameof(queries)) })
        {
            if (length is { } given && given != Count)
                throw new ArgumentException($"{given} {name} for {Count} rows.", name);
        }

        if (queries is not null)
            CheckTogether(queries);
        var rows = Enumerable.Range(0, Count).Select(row =>
        {
            var slots = new float[Slots.Count];
            Slots.Write(this[row], slots);
            var grade = grades?[row] ?? 0;
            return new FeatureRow { Features = slots, Grade = (float)grade, Label = grade > 0, Weight = (float)(weights?[row] ?? 1), Query = queries is null ? 0 : (uint)queries[row] };
        });
        return FeatureRow.View(ml, rows, new VectorDataViewType(NumberDataViewType.Single, Slots.Count), Slots);
    }

    private static void CheckTogether(IReadOnlyList<int> queries)
    {
        var seen = new HashSet<int>();
        for (var row = 0; row < queries.Count; row++)
        {
            if (queries[row] < 0)
                throw new ArgumentException($"The query of row {row} is {queries[row]}; expected 0 or more.", nameof(queries));
            if ((row == 0 || queries[row] != queries[row - 1]) && !seen.Add(queries[row]))
                throw new ArgumentException($"Row {row}: query {queries[row]} has rows further up that don't stand beside this one.", nameof(queries));
        }
    }
}
