using System.Globalization;
using Jiuye.Matching.Learning;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Jiuye.MLNet;

/// <summary>How the engine's features stand in ML.NET's vector of numbers: a number takes one slot, a category one for each of its names, of which at most one is 1. Immutable, thread-safe.</summary>
/// <remarks>Slots are named as ML.NET's own OneHotEncoding and Concatenate name them: the feature, and for a category the feature, a point and its name. All slots of a category 0 is a missing answer.</remarks>
public sealed class FeatureSlots
{
    private readonly Feature[] features;
    private readonly int[] starts;

    /// <param name="features">In the order of a row; names that are not empty and come once.</param>
    public FeatureSlots(IEnumerable<Feature> features)
    {
        ArgumentNullException.ThrowIfNull(features);
        this.features = [.. features];
        starts = new int[this.features.Length + 1];
        for (var place = 0; place < this.features.Length; place++)
            starts[place + 1] = starts[place] + Width(this.features[place]);
    }

    /// <summary>In the order of a row.</summary>
    public IReadOnlyList<Feature> Features => features;

    /// <summary>How many slots.</summary>
    public int Count => starts[^1];

    /// <summary>The name of each slot.</summary>
    public IReadOnlyList<string> Names =>
    [
        .. features.SelectMany(static feature => feature.Kind == FeatureKind.Number ? [feature.Name] : feature.Categories.Select(category => $"{feature.Name}.{category}")),
    ];

    /// <summary>First and last slot of each category, one after another, as ML.NET's trainers ask for them.</summary>
    internal int[] CategoryRanges =>
    [
        .. Enumerable.Range(0, features.Length).Where(place => features[place].Kind == FeatureKind.Category && starts[place + 1] > starts[place])
            .SelectMany(place => new[] { starts[place], starts[place + 1] - 1 }),
    ];

    /// <summary>The feature of a slot, and for a category which of its names; -1 for a number.</summary>
    internal (int Feature, int Category) At(int slot)
    {
        var place = Array.BinarySearch(starts, slot);
        // A feature without names has no slots and starts where the next does: the last that starts here is meant.
        if (place < 0)
            place = ~place - 1;
        while (starts[place + 1] == slot)
            place++;
        return (place, features[place].Kind == FeatureKind.Number ? -1 : slot - starts[place]);
    }

    /// <summary>Writes a row of the engine into slots.</summary>
    /// <param name="row">d values; NaN is missing, a category its place in the list.</param>
    /// <param name="slots">Receives <see cref="Count"/> numbers.</param>
    public void Write(ReadOnlySpan<double> row, Span<float> slots)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(row.Length, features.Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(slots.Length, Count);
        slots.Clear();
        for (var place = 0; place < row.Length; place++)
        {
            if (features[place].Kind == FeatureKind.Number)
                slots[starts[place]] = (float)row[place];
            else if (row[place] >= 0 && row[place] < starts[place + 1] - starts[place])
                slots[starts[place] + (int)row[place]] = 1;
        }
    }

    /// <summary>Reads a row of the engine from slots.</summary>
    /// <param name="slots"><see cref="Count"/> numbers.</param>
    /// <param name="row">Receives d values.</param>
    /// <exception cref="InvalidDataException">Slots of a category are not 0 and at most one 1.</exception>
    public void Read(ReadOnlySpan<float> slots, Span<double> row)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(slots.Length, Count);
        ArgumentOutOfRangeException.ThrowIfNotEqual(row.Length, features.Length);
        for (var place = 0; place < row.Length; place++)
            row[place] = features[place].Kind == FeatureKind.Number ? slots[starts[place]] : Category(features[place], slots[starts[place]..starts[place + 1]]);
    }

    /// <summary>Holds a column of ML.NET against the features.</summary>
    /// <exception cref="InvalidDataException">It is no vector of as many single-precision numbers, or its slots have other names.</exception>
    public void Check(DataViewSchema.Column column)
    {
        if (column.Type is not VectorDataViewType { IsKnownSize: true } vector || vector.ItemType != NumberDataViewType.Single || vector.Size != Count)
            throw new InvalidDataException($"Column '{column.Name}' is {column.Type}; expected a vector of {Count} Single, as {features.Length} features take.");
        if (!column.HasSlotNames())
            return;
        VBuffer<ReadOnlyMemory<char>> names = default;
        column.GetSlotNames(ref names);
        var (expected, slot) = (Names, 0);
        foreach (var (_, name) in names.Items(all: true))
        {
            // A slot without a name says nothing against it.
            if (!name.IsEmpty && !name.Span.SequenceEqual(expected[slot]))
                throw new InvalidDataException($"Column '{column.Name}', slot {slot}: is named '{name}'; expected '{expected[slot]}'.");
            slot++;
        }
    }

    private static int Width(Feature feature) => feature.Kind == FeatureKind.Number ? 1 : feature.Categories.Count;

    private static double Category(Feature feature, ReadOnlySpan<float> slots)
    {
        var found = double.NaN;
        for (var category = 0; category < slots.Length; category++)
        {
            if (slots[category] == 0)
                continue;
            if (slots[category] != 1 || !double.IsNaN(found))
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"Category '{feature.Name}': slot '{feature.Categories[category]}' is {slots[category]}; expected 0, or one 1 among them."));
            found = category;
        }

        return found;
    }
}
